/** Chooses among candidates: trees weigh how each stands in the discourse and what the words say for it. */
import { LinearModel, type PackedModel, toProbabilities } from './linearModel.ts';
import { type PackedTrees, TreeModel } from './treeModel.ts';

export interface PackedChoice {
  readonly wording: PackedModel;
  readonly standing: PackedTrees;
}

/** A candidate as it is weighed. */
export interface Weighable {
  /** What the words say for it, as hashed features. */
  readonly wording: ArrayLike<number>;
  /** How it stands in the discourse, as whole numbers. */
  readonly standing: Int32Array;
}

export class ChoiceModel {
  private readonly wording: LinearModel;
  private readonly standing: TreeModel;
  /** Room for the score of one candidate's words, and for all that trees choose from. */
  private readonly said = new Int32Array(1);
  private all = new Int32Array(0);

  constructor({ wording, standing }: PackedChoice) {
    this.wording = new LinearModel(wording);
    this.standing = new TreeModel(standing);
  }

  /** How much speaks for a candidate. */
  score({ wording, standing }: Weighable): number {
    const { length } = standing;
    if (this.all.length !== length + 1) this.all = new Int32Array(length + 1);
    this.all.set(standing);
    this.all[length] = this.wording.score(wording, this.said)[0] as number;
    return this.standing.score(this.all);
  }

  /** The probabilities behind the scores of all candidates, rounded to thousandths so that engines agree. */
  probabilities(scores: readonly number[]): number[] {
    return toProbabilities(scores, this.standing.scale);
  }
}

/** What trees choose from: how a candidate stands, and the score of its words. */
export function withWording(standing: Int32Array, score: number): Int32Array {
  const all = new Int32Array(standing.length + 1);
  all.set(standing);
  all[standing.length] = score;
  return all;
}
