/**
 * Fits the judge of relations: a support vector machine for each relation type over the features of pairs, and
 * boosted trees that weigh each scored pair against its rivals, on articles left out.
 */
import { type PackedRelationModel, PairScorer } from '../../graph/learned/relationModel.ts';
import { type PackedSparseModel, packSparse, type SparseRow } from '../../graph/learned/sparseModel.ts';
import { RELATION_TYPES } from '../../graph/ontology.ts';
import { listCandidates, MARGIN } from '../../graph/relate/judge/candidates.ts';
import { SecondLook } from '../../graph/relate/judge/secondLook.ts';
import { readPassages } from '../../graph/relate/passage.ts';
import { findByFrames } from '../../graph/relate/relate.ts';
import type { AnnotatedArticle } from './annotated.ts';
import { fitSvm } from './fitSvm.ts';
import { fitOdds, type TreeExample } from './fitTrees.ts';
import { frequentFeatures } from './frequent.ts';
import type { PairExample } from './relationExamples.ts';

const BITS = 22;
/** Weights are stored as whole numbers, times this. */
const SCALE = MARGIN;
/** Smaller weights are left out. */
const LEAST_WEIGHT = 20;
/** A feature counts from so many articles on. */
const LEAST_ARTICLES = 3;
const FOLDS = 4;
const RIVALS = { trees: 300, features: 0.3 };

export interface RelationGroup {
  readonly pairs: readonly PairExample[];
  /** The article they stand in; null for sentences of their own, which tell nothing of rivals. */
  readonly article: AnnotatedArticle | null;
  /** Whether frames and rules were written without a look at the article: only then it tells what scores are worth. */
  readonly isFresh: boolean;
}

export function fitRelations(groups: readonly RelationGroup[]): PackedRelationModel {
  const examples: TreeExample[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const scorer = new PairScorer(fitPairs(groups.filter((_, at) => at % FOLDS !== fold)));
    groups.forEach(({ article, pairs, isFresh }, at) => {
      if (at % FOLDS === fold && isFresh && article) examples.push(...readRivals(article, pairs, scorer));
    });
  }
  return { pairs: fitPairs(groups), rivals: fitOdds(examples, RIVALS) };
}

/** Candidates of an article the scorer has not seen, with whether gold has them. */
export function readRivals(
  { reading }: AnnotatedArticle,
  pairs: readonly PairExample[],
  scorer: PairScorer,
): TreeExample[] {
  const known = new Map(pairs.map((pair) => [placeOf(pair.start, pair.source, pair.target), pair.labels]));
  const passages = readPassages(reading);
  const candidates = listCandidates(reading, passages, findByFrames(passages), scorer);
  const secondLook = new SecondLook(reading, passages, candidates);
  return candidates.flatMap((candidate) => {
    const { scene, source, target, relation } = candidate;
    const labels = known.get(placeOf(scene.passage.sentence.start, source.entity, target.entity));
    const holds = labels?.get(RELATION_TYPES.indexOf(relation)) ?? null;
    if (holds === null) return [];
    return [{ values: secondLook.read(candidate).slice(), holds }];
  });
}

const placeOf = (start: number, source: string, target: string): string => `${start}|${source}|${target}`;

export function fitPairs(groups: readonly RelationGroup[]): PackedSparseModel {
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
  return { classes: RELATION_TYPES.length, bits: BITS, weights: packSparse(rows) };
}
