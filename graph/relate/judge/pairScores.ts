/** Scores the pairs of a sentence; what several have in common is added up once. */
import { FeatureList } from '../../learned/featureList.ts';
import type { PairScorer } from '../../learned/relationModel.ts';
import { commonFeatures, ownFeatures, pairFeatures, sideOf } from './features.ts';
import type { Hints } from './hints.ts';
import type { End, Scene } from './scene.ts';

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

  /** One whole number a relation type; overwritten by the next call. */
  of(source: End, target: End): Int32Array {
    const { scene, hints, model } = this;
    if (source.from >= 0 && target.from >= 0) {
      pairFeatures(scene, source, target, hints, features);
      return model.score(features);
    }
    const common = this.commonTo(source, target);
    features.length = 0;
    ownFeatures(scene, source, target, hints, features);
    return model.score(features, common);
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
