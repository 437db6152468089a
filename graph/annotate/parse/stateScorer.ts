import type { SparseModel } from '../../learned/sparseModel.ts';
import { featuresOfTags, MOST_FEATURES, otherFeatures, tagsAround } from './features.ts';
import { ACTIONS, type ParserState } from './state.ts';
import type { Words } from './tagger.ts';

const MOST_KNOWN = 20_000;

/** Scores the actions that may follow a state. */
export class StateScorer {
  private readonly model: SparseModel;
  private readonly features = new Int32Array(MOST_FEATURES);
  private readonly scores = new Int32Array(ACTIONS);
  /** The scores of what tags alone say: they have the most weights, and the same few come again and again. */
  private readonly known = new Map<number, Int32Array>();

  constructor(model: SparseModel) {
    this.model = model;
  }

  /** One whole number an action; overwritten by the next call. */
  score(state: ParserState, words: Words, tags: Uint8Array): Int32Array {
    const { model, features, scores } = this;
    scores.set(this.scoreTags(tagsAround(state, tags)));
    model.add(features, otherFeatures(state, words, tags, features), scores);
    return scores;
  }

  private scoreTags(around: number): Int32Array {
    const known = this.known.get(around);
    if (known) return known;
    const scores = new Int32Array(ACTIONS);
    this.model.add(this.features, featuresOfTags(around, this.features), scores);
    if (this.known.size >= MOST_KNOWN) this.known.clear();
    this.known.set(around, scores);
    return scores;
  }
}
