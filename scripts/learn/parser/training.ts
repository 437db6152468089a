/** Training of the tagger and of the parser on sentences with known tags and trees. */
import { MOST_FEATURES, stateFeatures } from '../../../graph/annotate/parse/features.ts';
import { TAGS } from '../../../graph/annotate/parse/labels.ts';
import { bestPermitted } from '../../../graph/annotate/parse/parse.ts';
import { ACTIONS, ParserState } from '../../../graph/annotate/parse/state.ts';
import { countsAsFinite, MOST_TAG_FEATURES, tagFeatures, type Words } from '../../../graph/annotate/parse/tagger.ts';
import type { PackedSparseModel } from '../../../graph/learned/sparseModel.ts';
import { seededRandom, shuffle } from '../fitSoftmax.ts';
import { bestActions } from './oracle.ts';
import { countFeatures, Perceptron } from './perceptron.ts';

export interface Sample {
  readonly words: Words;
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  /** The right tags for the tagger; those the tagger gives for the parser. */
  readonly tags: Uint8Array;
}

export interface TrainingOptions {
  readonly epochs: number;
  readonly bits: number;
  /** Features seen less often have no weight. */
  readonly rarest: number;
  /** How many weights are kept. */
  readonly most: number;
}

export function trainTagger(samples: readonly Sample[], { epochs, bits, rarest, most }: TrainingOptions) {
  const features = new Int32Array(MOST_TAG_FEATURES);
  const counts = new Uint16Array(2 ** bits);
  for (const { words, tags } of samples) {
    for (let at = 0, finite = 0; at < words.length; at += 1) {
      countFeatures(counts, features, tagFeatures(words, tags, finite, at, features));
      finite += countsAsFinite(tags[at] as number);
    }
  }
  const model = new Perceptron(TAGS.length, counts, rarest);
  const scores = new Float64Array(TAGS.length);
  eachEpoch(samples, epochs, ({ words, tags }) => {
    const guessed = new Uint8Array(words.length);
    for (let at = 0, finite = 0; at < words.length; at += 1) {
      const count = tagFeatures(words, guessed, finite, at, features);
      model.score(features, count, scores);
      const guess = scores.indexOf(Math.max(...scores));
      model.learn(features, count, tags[at] as number, guess);
      guessed[at] = guess;
      finite += countsAsFinite(guess);
    }
  });
  return model.pack(most);
}

/** How often the parser follows its own guess instead of the right action, once it knows something. */
const OWN_WAY = 0.9;

export function trainParser(samples: readonly Sample[], options: TrainingOptions): PackedSparseModel {
  const { epochs, bits, rarest, most } = options;
  const features = new Int32Array(MOST_FEATURES);
  const counts = new Uint16Array(2 ** bits);
  const state = new ParserState();
  for (const sample of samples) {
    state.begin(sample.words.length);
    while (!state.isDone) {
      countFeatures(counts, features, stateFeatures(state, sample.words, sample.tags, features));
      state.apply(bestActions(state, sample)[0] as number);
    }
  }
  const model = new Perceptron(ACTIONS, counts, rarest);
  const scores = new Float64Array(ACTIONS);
  const random = seededRandom(11);
  eachEpoch(samples, epochs, (sample, epoch) => {
    state.begin(sample.words.length);
    while (!state.isDone) {
      const count = stateFeatures(state, sample.words, sample.tags, features);
      model.score(features, count, scores);
      const guess = bestPermitted(state, scores);
      const right = bestActions(state, sample).reduce((a, b) =>
        (scores[b] as number) > (scores[a] as number) ? b : a,
      );
      model.learn(features, count, right, guess);
      state.apply(epoch > 0 && random() < OWN_WAY ? guess : right);
    }
  });
  return model.pack(most);
}

function eachEpoch(samples: readonly Sample[], epochs: number, learn: (sample: Sample, epoch: number) => void): void {
  const order = [...samples];
  const random = seededRandom(5);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const sample of order) learn(sample, epoch);
  }
}
