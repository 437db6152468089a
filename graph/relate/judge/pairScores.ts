/**
 * Scores the pairs of a sentence. Most have an end that it does not mention, and hardly any of these hold: what several
 * of them have in common is added up once, and those that have no chance by a first look get no closer one (a cascade:
 * Viola and Jones 2001).
 */
import { FeatureList } from '../../learned/featureList.ts';
import type { PairScorer } from '../../learned/relationModel.ts';
import { closerFeatures, commonFeatures, ownFeatures, pairFeatures, sideOf } from './features.ts';
import type { Hints } from './hints.ts';
import type { Pair } from './pairs.ts';
import type { End, Scene } from './scene.ts';

/** Above this a first look leaves a chance: to one pair in twelve, and to nineteen in twenty of those that a closer look keeps. */
const CHANCE = -11_000;

const features = new FeatureList();

export class PairScores {
  private readonly scene: Scene;
  private readonly hints: Hints;
  private readonly model: PairScorer;
  /** Present end → side → the scores of `commonFeatures`. */
  private readonly common = new Map<End, Map<number, Int32Array>>();

  constructor(scene: Scene, hints: Hints, model: PairScorer) {
    this.scene = scene;
    this.hints = hints;
    this.model = model;
  }

  /** One whole number a relation type, overwritten by the next call; null where none of these types has a chance. */
  of({ source, target, relations }: Pair): Int32Array | null {
    const { scene, hints, model } = this;
    if (source.from >= 0 && target.from >= 0) {
      pairFeatures(scene, source, target, hints, features);
      return model.score(features);
    }
    const common = this.commonTo(source, target);
    features.length = 0;
    ownFeatures(scene, source, target, hints, features);
    const first = model.score(features, common);
    if (!hints.join(source.entity, target.entity) && !relations.some((at) => (first[at] as number) > CHANCE))
      return null;
    features.length = 0;
    closerFeatures(scene, source, target, features);
    return model.score(features, first);
  }

  private commonTo(source: End, target: End): Int32Array {
    const present = source.from >= 0 ? source : target;
    const bySide = this.common.get(present) ?? new Map<number, Int32Array>();
    this.common.set(present, bySide);
    const side = sideOf(source, target);
    const known = bySide.get(side);
    if (known) return known;
    features.length = 0;
    commonFeatures(this.scene, source, target, features);
    const scores = this.model.score(features).slice();
    bySide.set(side, scores);
    return scores;
  }
}
