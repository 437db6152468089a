/**
 * Scores the extractor on span-level gold, sentence by sentence; totals are sums over sentences (micro-averages).
 * Only types that FIRE and Clew both have are compared (`mapping.ts`), and relations by overlapping ends: the exact line
 * of a type stands beside what is published for that type, the totals not beside totals over all of FIRE's types.
 */
import type { Article, ArticleResult } from '../../model.ts';
import { addTallies, type Tally } from '../tally.ts';
import { type Marked, type MarkedRelation, type MarkedSpan, markFound, markGold } from './comparable.ts';
import { joinTokens } from './joinTokens.ts';
import { COMPARED_RELATIONS, COMPARED_TYPES } from './mapping.ts';
import { type Match, matchExactly, matchOverlaps, matchRelations } from './match.ts';
import type { FireInstance } from './parseFire.ts';

/** A total and its parts by type, in the order of the mapping; only types that gold has or we found. */
export interface TalliesByType {
  readonly all: Tally;
  readonly byType: Readonly<Record<string, Tally>>;
}

export interface FireFinding {
  /** Index of the sentence in the file. */
  readonly instance: number;
  readonly text: string;
  readonly verdict: 'missed' | 'wrong';
  /** E.g. `company “Acme”`; entities as judged by overlap. */
  readonly item: string;
}

/** How many of a type were left out, most first. */
export type LeftOut = readonly (readonly [type: string, count: number])[];

export interface FireScores {
  readonly instances: number;
  readonly exact: TalliesByType;
  readonly overlap: TalliesByType;
  readonly relations: TalliesByType;
  /** Gold relations that are neither expected nor wrong to find. */
  readonly optional: number;
  readonly leftOut: Readonly<Record<'goldEntities' | 'goldRelations' | 'foundEntities' | 'foundRelations', LeftOut>>;
  readonly findings: readonly FireFinding[];
}

/** Reads each sentence as an article of its own: one body block, no date, nothing before or after it. */
export function scoreFire(
  instances: readonly FireInstance[],
  extract: (article: Article) => ArticleResult,
): FireScores {
  const compared = instances.map((instance, index) => compareInstance(instance, index, extract));
  const leftOut = (pick: (item: (typeof compared)[number]) => readonly string[]) => countTypes(compared.flatMap(pick));
  return {
    instances: instances.length,
    exact: tally(
      compared.map(({ exact }) => exact),
      COMPARED_TYPES,
      ({ type }) => type,
    ),
    overlap: tally(
      compared.map(({ overlap }) => overlap),
      COMPARED_TYPES,
      ({ type }) => type,
    ),
    relations: tally(
      compared.map(({ relations }) => relations),
      COMPARED_RELATIONS.map(({ label }) => label),
      ({ relation }) => relation.label,
    ),
    optional: compared.flatMap(({ gold }) => gold.relations.filter(({ isOptional }) => isOptional)).length,
    leftOut: {
      goldEntities: leftOut(({ gold }) => gold.leftOut.entities),
      goldRelations: leftOut(({ gold }) => gold.leftOut.relations),
      foundEntities: leftOut(({ found }) => found.leftOut.entities),
      foundRelations: leftOut(({ found }) => found.leftOut.relations),
    },
    findings: compared.flatMap(({ findings }) => findings),
  };
}

interface Compared {
  readonly gold: Marked;
  readonly found: Marked;
  readonly exact: Match<MarkedSpan>;
  readonly overlap: Match<MarkedSpan>;
  readonly relations: Match<MarkedRelation>;
  readonly findings: readonly FireFinding[];
}

function compareInstance(
  instance: FireInstance,
  index: number,
  extract: (article: Article) => ArticleResult,
): Compared {
  const joined = joinTokens(instance.tokens);
  const gold = markGold(instance);
  const found = markFound(extract(articleOf(joined.text, index)), joined);
  const overlap = matchOverlaps(gold.entities, found.entities);
  const relations = matchRelations(gold.relations, found.relations);
  const quote = ({ start, end }: { start: number; end: number }) => `“${instance.tokens.slice(start, end).join(' ')}”`;
  const nameEntity = (item: MarkedSpan) => `${item.type} ${quote(item)}`;
  const nameRelation = ({ relation, sources, targets }: MarkedRelation) => {
    const [source, target] = [sources[0], targets[0]].map((span) => (span === undefined ? '(not named)' : quote(span)));
    return `${source} —${relation.ours}→ ${target}`;
  };
  const list = <Item>(match: Match<Item>, name: (item: Item) => string): FireFinding[] =>
    (['missed', 'wrong'] as const).flatMap((verdict) =>
      match[verdict].map((item) => ({ instance: index, text: joined.text, verdict, item: name(item) })),
    );
  return {
    gold,
    found,
    exact: matchExactly(gold.entities, found.entities),
    overlap,
    relations,
    findings: [...list(overlap, nameEntity), ...list(relations, nameRelation)],
  };
}

function articleOf(text: string, index: number): Article {
  return {
    id: `sentence-${index}`,
    file: `sentence-${index}.txt`,
    title: '',
    publisher: null,
    published: null,
    url: null,
    byline: [],
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
  };
}

function tally<Item>(
  matches: readonly Match<Item>[],
  types: readonly string[],
  typeOf: (item: Item) => string,
): TalliesByType {
  const count = (pick: (match: Match<Item>) => readonly Item[], type: string) =>
    matches.flatMap(pick).filter((item) => typeOf(item) === type).length;
  const rows = types.map((type): [string, Tally] => [
    type,
    {
      right: count(({ right }) => right, type),
      missed: count(({ missed }) => missed, type),
      wrong: count(({ wrong }) => wrong, type),
    },
  ]);
  return {
    all: addTallies(rows.map(([, item]) => item)),
    byType: Object.fromEntries(rows.filter(([, { right, missed, wrong }]) => right + missed + wrong > 0)),
  };
}

function countTypes(types: readonly string[]): LeftOut {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
