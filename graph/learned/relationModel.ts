/** The judge of relations as it is stored and asked. */
import type { FeatureList } from './featureList.ts';
import { LinearModel, type PackedModel } from './linearModel.ts';
import { type PackedSparseModel, SparseModel } from './sparseModel.ts';

export interface PackedRelationModel {
  /** Scores pairs of entities: one class a relation type. */
  readonly pairs: PackedSparseModel;
  /** Weighs a scored pair against its rivals: the classes are "does not hold" and "holds". */
  readonly rivals: PackedModel;
}

/** Scores pairs of entities. */
export class PairScorer {
  private readonly model: SparseModel;
  private readonly scores: Int32Array;

  constructor(packed: PackedSparseModel) {
    this.model = new SparseModel(packed);
    this.scores = new Int32Array(packed.classes);
  }

  /** One whole number a relation type; overwritten by the next call. */
  score({ items, length }: FeatureList): Int32Array {
    this.model.score(items, length, this.scores);
    return this.scores;
  }
}

export class RelationModel extends PairScorer {
  private readonly rivals: LinearModel;

  constructor({ pairs, rivals }: PackedRelationModel) {
    super(pairs);
    this.rivals = new LinearModel(rivals);
  }

  /** The share of right ones among relations like this, in hundredths: engines that differ in `exp` agree. */
  confidence({ items, length }: FeatureList): number {
    const [not, holds] = this.rivals.score(items.subarray(0, length)) as unknown as [number, number];
    return Math.round(100 / (1 + Math.exp((not - holds) / this.rivals.scale))) / 100;
  }
}
