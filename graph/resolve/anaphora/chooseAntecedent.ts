/** Which candidate an anaphor stands for: trees weigh how each stands in the discourse and what the words say for it. */
import { LinearModel, type PackedModel } from '../../learned/linearModel.ts';
import { type PackedTrees, TreeModel } from '../../learned/treeModel.ts';
import type { Candidate } from './candidates.ts';
import type { Choose } from './resolveAnaphora.ts';

export interface PackedAntecedents {
  readonly wording: PackedModel;
  readonly standing: PackedTrees;
}

export class AntecedentModel {
  private readonly wording: LinearModel;
  private readonly standing: TreeModel;

  constructor({ wording, standing }: PackedAntecedents) {
    this.wording = new LinearModel(wording);
    this.standing = new TreeModel(standing);
  }

  /** How much speaks for a candidate. */
  score({ wording, standing }: Pick<Candidate, 'wording' | 'standing'>): number {
    return this.standing.score(withWording(standing, this.wording.score(wording)[0] as number));
  }
}

/** What trees choose from: how a candidate stands, and the score of its words. */
export function withWording(standing: Int32Array, score: number): Int32Array {
  const all = new Int32Array(standing.length + 1);
  all.set(standing);
  all[standing.length] = score;
  return all;
}

/** The candidate for which most speaks, however little that is. */
export function chooseAntecedent(model: AntecedentModel): Choose {
  return (candidates) => {
    let best: Candidate | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      const score = model.score(candidate);
      if (score <= most) continue;
      most = score;
      best = candidate;
    }
    return best;
  };
}
