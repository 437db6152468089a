/** What filters ask of a graph file as arrays of numbers, made once for each file: a change then costs milliseconds. */
import { BASES, ENTITIES, ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../ontology.ts';
import type { GraphFile } from '../schema.ts';
import { keyOfKind } from './graphFilter.ts';
import { type MonthSpan, monthsOf } from './months.ts';

/** Lists of numbers, one after the other: those of item i stand from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Int32Array;
  readonly values: Int32Array;
}

export interface FilterFacts {
  readonly nodeKeys: readonly string[];
  readonly edgeKeys: readonly string[];
  readonly nodeAt: ReadonlyMap<string, number>;
  readonly edgeAt: ReadonlyMap<string, number>;
  /** Per node: place in ENTITY_TYPES, place in `kindKeys`, and the articles that mention it or vouch for its edges. */
  readonly types: Uint8Array;
  readonly kinds: Int32Array;
  readonly nodeArticles: Lists;
  readonly kindKeys: readonly string[];
  /** The keys of the kinds of each type, in the ontology's order, those it does not know behind them. */
  readonly kindsOf: ReadonlyMap<EntityType, readonly string[]>;
  /** Per edge: ends, places in RELATION_TYPES and BASES, and the different articles that vouch for it. */
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly relations: Uint8Array;
  readonly bases: Uint8Array;
  readonly edgeArticles: Lists;
  /** Per edge: when it held, or else when its articles appeared; pairs of months, see `monthsOf`. */
  readonly spans: Lists;
  readonly articleIds: readonly string[];
  /** Per article: place in `publishers`; '' is the name of none. */
  readonly publisherOf: Int32Array;
  readonly publishers: readonly string[];
  /** The first and last month of all that are fixed; null without any date. */
  readonly extent: MonthSpan | null;
}

const known = new WeakMap<GraphFile, FilterFacts>();

/** The file's facts; asking again for the same file costs nothing. */
export function readFacts(file: GraphFile): FilterFacts {
  const facts = known.get(file) ?? gatherFacts(file);
  known.set(file, facts);
  return facts;
}

function gatherFacts(file: GraphFile): FilterFacts {
  const { nodes, edges } = file;
  const { articles } = file.attributes;
  const nodeKeys = nodes.map(({ key }) => key);
  const edgeKeys = edges.map(({ key }) => key);
  const nodeAt = numberAll(nodeKeys);
  const articleAt = numberAll(articles.map(({ id }) => id));
  const sources = Int32Array.from(edges, ({ source }) => nodeAt.get(source) ?? 0);
  const targets = Int32Array.from(edges, ({ target }) => nodeAt.get(target) ?? 0);
  const edgeArticles = joinLists(
    edges.map(({ attributes }) => distinct(attributes.evidence.map(({ article }) => articleAt.get(article) ?? -1))),
  );
  const publishers = [...new Set(articles.map(({ publisher }) => publisher ?? ''))].sort();
  const publisherAt = numberAll(publishers);
  const spans = joinLists(readSpans(file, edgeArticles));
  return {
    nodeKeys,
    edgeKeys,
    nodeAt,
    edgeAt: numberAll(edgeKeys),
    ...readKinds(file),
    nodeArticles: joinLists(gatherNodeArticles(file, nodeAt, { sources, targets, edgeArticles })),
    sources,
    targets,
    relations: placesIn(
      RELATION_TYPES,
      edges.map(({ attributes }) => attributes.relation),
    ),
    bases: placesIn(
      BASES,
      edges.map(({ attributes }) => attributes.basis),
    ),
    edgeArticles,
    spans,
    articleIds: articles.map(({ id }) => id),
    publisherOf: Int32Array.from(articles, ({ publisher }) => publisherAt.get(publisher ?? '') ?? 0),
    publishers,
    extent: findExtent(spans),
  };
}

function readKinds({ nodes }: GraphFile): Pick<FilterFacts, 'types' | 'kinds' | 'kindKeys' | 'kindsOf'> {
  const kindAt = new Map<EntityType, Map<string | null, number>>();
  const kindKeys: string[] = [];
  const kinds = Int32Array.from(nodes, ({ attributes: { entityType, kind } }) => {
    const ofType = kindAt.get(entityType) ?? new Map<string | null, number>();
    kindAt.set(entityType, ofType);
    // No kind and an empty one are the same to a reader.
    const at = ofType.get(kind || null) ?? kindKeys.push(keyOfKind(entityType, kind)) - 1;
    ofType.set(kind || null, at);
    return at;
  });
  const kindsOf = new Map<EntityType, readonly string[]>();
  for (const [type, ofType] of kindAt) {
    const rank = (kind: string | null) => {
      const at = ENTITIES[type].kinds.indexOf(kind ?? '');
      return at >= 0 ? at : kind === null ? 1001 : 1000;
    };
    const ordered = [...ofType].toSorted(([a], [b]) => rank(a) - rank(b));
    kindsOf.set(
      type,
      ordered.map(([, at]) => kindKeys[at] ?? ''),
    );
  }
  return {
    types: placesIn(
      ENTITY_TYPES,
      nodes.map(({ attributes }) => attributes.entityType),
    ),
    kinds,
    kindKeys,
    kindsOf,
  };
}

function gatherNodeArticles(
  file: GraphFile,
  nodeAt: ReadonlyMap<string, number>,
  edges: Pick<FilterFacts, 'sources' | 'targets' | 'edgeArticles'>,
): number[][] {
  const lists: number[][] = file.nodes.map(() => []);
  for (const [at, { mentions }] of file.attributes.articles.entries()) {
    for (const { node } of mentions) lists[nodeAt.get(node) ?? -1]?.push(at);
  }
  const { starts, values } = edges.edgeArticles;
  for (let edge = 0; edge < edges.sources.length; edge += 1) {
    for (let at = starts[edge] ?? 0; at < (starts[edge + 1] ?? 0); at += 1) {
      lists[edges.sources[edge] ?? -1]?.push(values[at] ?? 0);
      lists[edges.targets[edge] ?? -1]?.push(values[at] ?? 0);
    }
  }
  return lists.map(distinct);
}

/** The months of each edge, as pairs. */
function readSpans(file: GraphFile, { starts, values }: Lists): number[][] {
  const read = new Map<string, MonthSpan | null>();
  const spanOf = (edtf: string) => {
    const span = read.get(edtf);
    if (span !== undefined) return span;
    const fresh = monthsOf(edtf);
    read.set(edtf, fresh);
    return fresh;
  };
  const published = file.attributes.articles.map((article) => (article.published ? spanOf(article.published) : null));
  return file.edges.map(({ attributes }, edge) => {
    const { date } = attributes.attrs;
    const own = typeof date === 'string' || typeof date === 'number' ? spanOf(String(date)) : null;
    if (own) return own.map(bound);
    const pairs: number[] = [];
    for (let at = starts[edge] ?? 0; at < (starts[edge + 1] ?? 0); at += 1) {
      const span = published[values[at] ?? 0];
      if (span) pairs.push(...span.map(bound));
    }
    return pairs;
  });
}

/** Open ends as whole numbers beyond every month. */
export const BEYOND = 2 ** 30;
const bound = (month: number) => Math.max(-BEYOND, Math.min(month, BEYOND));

function findExtent({ values }: Lists): MonthSpan | null {
  let [first, last] = [BEYOND, -BEYOND];
  for (const month of values) {
    if (Math.abs(month) === BEYOND) continue;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return first <= last ? [first, last] : null;
}

const numberAll = (keys: readonly string[]): Map<string, number> => new Map(keys.map((key, at) => [key, at]));

function placesIn<Value>(values: readonly Value[], list: readonly Value[]): Uint8Array {
  const places = new Map(values.map((value, at) => [value, at]));
  return Uint8Array.from(list, (value) => places.get(value) ?? 0);
}

/** Without repetitions and unknowns (-1). */
function distinct(list: readonly number[]): number[] {
  if (list.length === 1 && list[0] !== -1) return [...list];
  return [...new Set(list)].filter((value) => value >= 0);
}

function joinLists(lists: readonly (readonly number[])[]): Lists {
  const starts = new Int32Array(lists.length + 1);
  for (const [at, list] of lists.entries()) starts[at + 1] = (starts[at] ?? 0) + list.length;
  const values = new Int32Array(starts[lists.length] ?? 0);
  for (const [at, list] of lists.entries()) values.set(list, starts[at] ?? 0);
  return { starts, values };
}
