/** Which conditions each node and edge fails, one bit for each: what fails none is visible. */
import { BASES, ENTITY_TYPES, RELATION_TYPES } from '../../ontology.ts';
import type { FilterFacts } from './filterFacts.ts';
import { allows, type GraphFilter, type MonthRange } from './graphFilter.ts';
import type { Lists } from './lists.ts';
import { monthsOf } from './months.ts';

/** The bits. The last four depend on what all others leave; see structure.ts. */
export const FAILS = {
  entity: 1,
  relation: 2,
  basis: 4,
  /** No article that the choice of articles lets through. */
  article: 8,
  publisher: 16,
  /** No article that both choices let through. */
  source: 32,
  time: 64,
  corroboration: 128,
  degree: 256,
  ego: 512,
  component: 1024,
  unconnected: 2048,
} as const;

export const FACETS = ['entities', 'relations', 'bases', 'articles', 'publishers', 'months', 'sources'] as const;
/** A group of conditions that is counted, and lifted, as one. */
export type Facet = (typeof FACETS)[number];

/** The bits that are gone when a facet is lifted. */
export const BITS_OF: Readonly<Record<Facet, number>> = {
  entities: FAILS.entity,
  relations: FAILS.relation,
  bases: FAILS.basis,
  articles: FAILS.article | FAILS.source,
  publishers: FAILS.publisher | FAILS.source,
  months: FAILS.time,
  sources: FAILS.corroboration,
};

export function isInForce(filter: GraphFilter, facet: Facet): boolean {
  switch (facet) {
    case 'entities':
      return filter.hiddenEntityTypes.size > 0 || filter.hiddenKinds.size > 0;
    case 'relations':
      return filter.hiddenRelationTypes.size > 0;
    case 'bases':
      return filter.hiddenBases.size > 0;
    case 'articles':
    case 'publishers':
      return filter[facet].isOnly || filter[facet].values.size > 0;
    case 'months':
      return filter.months !== null;
    case 'sources':
      return filter.leastSources > 0;
  }
}

/** The failed conditions of every node and every edge, by their places in the file. */
export interface Masks {
  readonly nodes: Uint16Array;
  readonly edges: Uint16Array;
  /** The bits that count: what is lifted does not. */
  readonly counting: number;
}

/** Nothing is lifted. */
export const ALL_COUNT = 0xffff;

/** The conditions that need no other node or edge but an edge's two ends, whose failures it shares. */
export function checkConditions(facts: FilterFacts, filter: GraphFilter): Masks {
  const nodes = checkNodes(facts, filter);
  const edges = new Uint16Array(facts.relations.length);
  // One condition after the other: a graph may have many edges, and of the conditions mostly one is in force.
  if (isInForce(filter, 'relations')) {
    const { relations } = facts;
    const fails = RELATION_TYPES.map((type) => (filter.hiddenRelationTypes.has(type) ? FAILS.relation : 0));
    for (let edge = 0; edge < edges.length; edge += 1) edges[edge] = fails[relations[edge] as number] as number;
  }
  if (isInForce(filter, 'bases')) {
    const { bases } = facts;
    const fails = BASES.map((basis) => (filter.hiddenBases.has(basis) ? FAILS.basis : 0));
    failEdges(edges, (edge) => fails[bases[edge] ?? 0] ?? 0);
  }
  const failsOf = checkArticles(facts, filter);
  if (failsOf) {
    const { edgeArticles } = facts;
    failEdges(edges, (edge) => checkSources(edgeArticles, edge, failsOf));
  }
  if (filter.months) {
    const { bases, spans } = facts;
    const [window, atlas] = [windowOf(filter.months), BASES.indexOf('gazetteer')];
    failEdges(edges, (edge) => (bases[edge] === atlas || touches(spans, edge, window) ? 0 : FAILS.time));
  }
  if (isInForce(filter, 'sources')) {
    const { starts } = facts.edgeArticles;
    const countOf = (edge: number) => (starts[edge + 1] ?? 0) - (starts[edge] ?? 0);
    failEdges(edges, (edge) => (countOf(edge) < filter.leastSources ? FAILS.corroboration : 0));
  }
  if (nodes !== facts.noneFails) {
    const { sources, targets } = facts;
    failEdges(edges, (edge) => (nodes[sources[edge] ?? 0] ?? 0) | (nodes[targets[edge] ?? 0] ?? 0));
  }
  return { nodes, edges, counting: ALL_COUNT };
}

function failEdges(edges: Uint16Array, failsOf: (edge: number) => number): void {
  for (let edge = 0; edge < edges.length; edge += 1) edges[edge] = (edges[edge] ?? 0) | failsOf(edge);
}

function checkNodes(facts: FilterFacts, filter: GraphFilter): Uint16Array {
  const failsOf = checkArticles(facts, filter);
  if (!failsOf && !isInForce(filter, 'entities')) return facts.noneFails;
  const { types, kinds, kindKeys } = facts;
  const typeFails = ENTITY_TYPES.map((type) => (filter.hiddenEntityTypes.has(type) ? FAILS.entity : 0));
  const kindFails = kindKeys.map((key) => (filter.hiddenKinds.has(key) ? FAILS.entity : 0));
  const nodeArticles = failsOf && facts.nodeArticles;
  const nodes = new Uint16Array(types.length);
  for (let node = 0; node < nodes.length; node += 1) {
    const fails = (typeFails[types[node] ?? 0] ?? 0) | (kindFails[kinds[node] ?? 0] ?? 0);
    nodes[node] = failsOf && nodeArticles ? fails | checkSources(nodeArticles, node, failsOf) : fails;
  }
  return nodes;
}

/** What each article fails; null where all are let through. */
function checkArticles(facts: FilterFacts, filter: GraphFilter): Uint8Array | null {
  if (!isInForce(filter, 'articles') && !isInForce(filter, 'publishers')) return null;
  return Uint8Array.from(facts.articleIds, (id, at) => {
    const article = allows(filter.articles, id) ? 0 : FAILS.article;
    const publisher = allows(filter.publishers, facts.publishers[facts.publisherOf[at] ?? 0] ?? '');
    return article | (publisher ? 0 : FAILS.publisher);
  });
}

/** What stands in no article, as geography from an atlas, is of none to hide. */
function checkSources({ starts, values }: Lists, item: number, failsOf: Uint8Array): number {
  const [from, to] = [starts[item] ?? 0, starts[item + 1] ?? 0];
  if (from === to) return 0;
  let shared = FAILS.article | FAILS.publisher;
  for (let at = from; at < to; at += 1) {
    const fails = failsOf[values[at] ?? 0] ?? 0;
    if (fails === 0) return 0;
    shared &= fails;
  }
  return shared | FAILS.source;
}

/** The months of a range as numbers. What is no month leaves that side open. */
export function windowOf({ from, to }: MonthRange): readonly [first: number, last: number] {
  return [monthsOf(from)?.[0] ?? Number.NEGATIVE_INFINITY, monthsOf(to)?.[1] ?? Number.POSITIVE_INFINITY];
}

/** Whether an edge lies, at least in part, in a window. */
export function touches({ starts, values }: Lists, edge: number, [first, last]: readonly [number, number]): boolean {
  for (let at = starts[edge] ?? 0; at < (starts[edge + 1] ?? 0); at += 2) {
    if ((values[at] ?? 0) <= last && (values[at + 1] ?? 0) >= first) return true;
  }
  return false;
}
