/**
 * Fits the judge of relations: a support vector machine for each relation type over the features of pairs, and what its
 * scores are worth (Platt 1999), measured on articles left out.
 */
import type { PackedRelationModel } from '../../graph/learned/relationModel.ts';
import { packSparse, type SparseRow } from '../../graph/learned/sparseModel.ts';
import { RELATION_TYPES } from '../../graph/ontology.ts';
import { fitSvm } from './fitSvm.ts';
import { frequentFeatures } from './frequent.ts';
import type { PairExample } from './relationExamples.ts';

const BITS = 22;
/** Weights are stored as whole numbers, times this. */
const SCALE = 12_000;
/** Smaller weights are left out. */
const LEAST_WEIGHT = 6;
/** A feature counts from so many articles on. */
const LEAST_ARTICLES = 2;
const FOLDS = 4;

export interface RelationGroup {
  /** Whether frames and rules were written without a look at the article: only then it tells what scores are worth. */
  readonly isFresh: boolean;
  readonly pairs: readonly PairExample[];
}

export function fitRelations(groups: readonly RelationGroup[]): PackedRelationModel {
  const scored = { found: [] as Scored[], judged: [] as Scored[] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const weights = fitGroups(groups.filter((_, at) => at % FOLDS !== fold));
    groups.forEach(({ isFresh, pairs }, at) => {
      if (at % FOLDS !== fold || !isFresh) return;
      for (const { features, labels, found } of pairs)
        for (const [label, holds] of labels)
          if (holds !== null)
            scored[found.has(label) ? 'found' : 'judged'].push({ score: scoreOf(weights, features, label), holds });
    });
  }
  const weights = fitGroups(groups);
  return {
    classes: RELATION_TYPES.length,
    bits: BITS,
    weights: packSparse(weights),
    calibration: { found: calibrate(scored.found), judged: calibrate(scored.judged) },
  };
}

type Weights = ReadonlyMap<number, SparseRow>;

interface Scored {
  readonly score: number;
  readonly holds: boolean;
}

function fitGroups(groups: readonly RelationGroup[]): Weights {
  const keep = frequentFeatures(
    groups.map(({ pairs }) => pairs.map(({ features }) => features)),
    BITS,
    LEAST_ARTICLES,
  );
  const examples = groups.flatMap(({ pairs }) =>
    pairs.map(({ features, labels }) => ({
      features: keep(features),
      labels: new Map([...labels].filter((item): item is [number, boolean] => item[1] !== null)),
    })),
  );
  const columns = fitSvm(examples, { labels: RELATION_TYPES.length, bits: BITS });
  const rows = new Map<number, SparseRow>();
  for (let feature = 0; feature < 2 ** BITS; feature += 1) {
    const row: [number, number][] = [];
    columns.forEach((column, label) => {
      const weight = (column[feature] as number) * SCALE;
      if (Math.abs(weight) < LEAST_WEIGHT) return;
      const root = Math.min(127, Math.round(Math.sqrt(Math.abs(weight))));
      row.push([label, weight < 0 ? -root : root]);
    });
    if (row.length > 0) rows.set(feature, row);
  }
  return rows;
}

function scoreOf(weights: Weights, features: ArrayLike<number>, label: number): number {
  let score = 0;
  for (let at = 0; at < features.length; at += 1)
    for (const [column, root] of weights.get((features[at] as number) & (2 ** BITS - 1)) ?? [])
      if (column === label) score += root * Math.abs(root);
  return score;
}

/** Logistic regression of right and wrong on the score, by Newton's method. */
function calibrate(scored: readonly Scored[]): readonly [slope: number, intercept: number] {
  let slope = 1 / SCALE;
  let intercept = 0;
  for (let round = 0; round < 50; round += 1) {
    let [gs, gi, hss, hsi, hii] = [0, 0, 1e-3, 0, 1e-3];
    for (const { score, holds } of scored) {
      const x = score / SCALE;
      const p = 1 / (1 + Math.exp(-(slope * score + intercept)));
      const error = p - (holds ? 1 : 0);
      const weight = p * (1 - p);
      gs += error * x;
      gi += error;
      hss += weight * x * x;
      hsi += weight * x;
      hii += weight;
    }
    const determinant = hss * hii - hsi * hsi;
    slope -= (gs * hii - gi * hsi) / determinant / SCALE;
    intercept -= (gi * hss - gs * hsi) / determinant;
  }
  return [Number(slope.toPrecision(6)), Number(intercept.toPrecision(6))];
}
