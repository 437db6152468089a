/** The judge of relations as it is stored and asked. */
import type { FeatureList } from './featureList.ts';
import { type PackedSparseModel, SparseModel } from './sparseModel.ts';

export interface PackedRelationModel extends PackedSparseModel {
  /** Slope and intercept that make a score a probability, where frames or rules found the relation and where not. */
  readonly calibration: { readonly found: readonly number[]; readonly judged: readonly number[] };
}

export class RelationModel {
  private readonly model: SparseModel;
  private readonly calibration: PackedRelationModel['calibration'];
  private readonly scores: Int32Array;

  constructor(packed: PackedRelationModel) {
    this.model = new SparseModel(packed);
    this.calibration = packed.calibration;
    this.scores = new Int32Array(packed.classes);
  }

  /** One whole number a relation type; overwritten by the next call. */
  score({ items, length }: FeatureList): Int32Array {
    this.model.score(items, length, this.scores);
    return this.scores;
  }

  /** The share of right ones among relations with this score, in hundredths: engines that differ in `exp` agree. */
  confidence(score: number, isFound: boolean): number {
    const line = isFound ? this.calibration.found : this.calibration.judged;
    const slope = line[0] ?? 0;
    const intercept = line[1] ?? 0;
    return Math.round(100 / (1 + Math.exp(-(slope * score + intercept)))) / 100;
  }
}
