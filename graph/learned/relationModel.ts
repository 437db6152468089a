/** The judge of relations as it is stored and asked. */
import type { FeatureList } from './featureList.ts';
import { type PackedSparseModel, SparseModel } from './sparseModel.ts';
import { type PackedTrees, TreeModel } from './treeModel.ts';

export interface PackedRelationModel {
  /** Scores pairs of entities: one class a relation type. */
  readonly pairs: PackedSparseModel;
  /** Weigh a scored pair against its rivals: the odds that it holds. */
  readonly rivals: PackedTrees;
}

/** Scores pairs of entities. */
export class PairScorer {
  private readonly model: SparseModel;
  private readonly scores: Int32Array;

  constructor(packed: PackedSparseModel) {
    this.model = new SparseModel(packed);
    this.scores = new Int32Array(packed.classes);
  }

  /** One whole number a relation type, added to those of `others`; overwritten by the next call. */
  score({ items, length }: FeatureList, others?: Int32Array): Int32Array {
    if (others) this.scores.set(others);
    else this.scores.fill(0);
    this.model.add(items, length, this.scores);
    return this.scores;
  }
}

export class RelationModel extends PairScorer {
  private readonly rivals: TreeModel;

  constructor({ pairs, rivals }: PackedRelationModel) {
    super(pairs);
    this.rivals = new TreeModel(rivals);
  }

  /** The share of right ones among relations that stand like this, in hundredths: engines that differ in `exp` agree. */
  confidence(standing: Int32Array): number {
    return Math.round(100 / (1 + Math.exp(-this.rivals.score(standing) / this.rivals.scale))) / 100;
  }
}
