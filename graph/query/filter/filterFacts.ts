/** What filters ask of a graph file as arrays of numbers, made once for each file: a change then costs milliseconds. */
import { BASES, ENTITIES, ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../../ontology.ts';
import type { GraphFile } from '../../schema.ts';
import { makeWhenAsked } from '../makeWhenAsked.ts';
import { findBulk } from './farDates.ts';
import { keyOfKind } from './graphFilter.ts';
import { KeySet } from './keySet.ts';
import { groupItems, type Lists, ListWriter } from './lists.ts';
import { type MonthSpan, monthsOf } from './months.ts';

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
  /** The nodes, and the mask of them, while no condition is in force that nodes may fail. */
  readonly allNodes: KeySet;
  readonly noneFails: Uint16Array;
  /** The first and last month of all that are fixed; null without any date. */
  readonly extent: MonthSpan | null;
  /** The same without what is far off; see `findBulk`. */
  readonly bulk: MonthSpan | null;
}

const known = new WeakMap<GraphFile, FilterFacts>();

/** The file's facts; asking again for the same file costs nothing. */
export function readFacts(file: GraphFile): FilterFacts {
  const facts = known.get(file) ?? gatherFacts(file);
  known.set(file, facts);
  return facts;
}

/** Each when it is asked for: a view without filters needs few of them, and is waited for. */
function gatherFacts(file: GraphFile): FilterFacts {
  const { nodes, edges } = file;
  const { articles } = file.attributes;
  const once = makeWhenAsked({ kinds: () => readKinds(file) });
  const facts: FilterFacts = makeWhenAsked<FilterFacts>({
    nodeKeys: () => nodes.map(({ key }) => key),
    edgeKeys: () => edges.map(({ key }) => key),
    nodeAt: () => numberAll(facts.nodeKeys),
    edgeAt: () => numberAll(facts.edgeKeys),
    types: () =>
      placesIn(
        ENTITY_TYPES,
        nodes.map(({ attributes }) => attributes.entityType),
      ),
    kinds: () => once.kinds.kinds,
    kindKeys: () => once.kinds.kindKeys,
    kindsOf: () => once.kinds.kindsOf,
    nodeArticles: () => gatherNodeArticles(file, facts),
    sources: () => placeEnds(file, 'source', facts.nodeAt),
    targets: () => placeEnds(file, 'target', facts.nodeAt),
    relations: () =>
      placesIn(
        RELATION_TYPES,
        edges.map(({ attributes }) => attributes.relation),
      ),
    bases: () =>
      placesIn(
        BASES,
        edges.map(({ attributes }) => attributes.basis),
      ),
    edgeArticles: () => gatherEdgeArticles(file, numberAll(facts.articleIds)),
    spans: () => gatherSpans(file, facts.edgeArticles),
    articleIds: () => articles.map(({ id }) => id),
    publisherOf: () => {
      const publisherAt = numberAll(facts.publishers);
      return Int32Array.from(articles, ({ publisher }) => publisherAt.get(publisher ?? '') ?? 0);
    },
    publishers: () => [...new Set(articles.map(({ publisher }) => publisher ?? ''))].sort(),
    allNodes: () => new KeySet(facts.nodeKeys, facts.nodeAt, facts.noneFails),
    noneFails: () => new Uint16Array(nodes.length),
    extent: () => findExtent(facts.spans),
    bulk: () => facts.extent && findBulk(facts.spans.values, facts.extent),
  });
  return facts;
}

function placeEnds({ edges }: GraphFile, end: 'source' | 'target', nodeAt: ReadonlyMap<string, number>): Int32Array {
  const places = new Int32Array(edges.length);
  // Filled by hand: `Int32Array.from` takes many times as long.
  for (let at = 0; at < edges.length; at += 1) places[at] = nodeAt.get(edges[at]?.[end] ?? '') ?? 0;
  return places;
}

function readKinds({ nodes }: GraphFile): Pick<FilterFacts, 'kinds' | 'kindKeys' | 'kindsOf'> {
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
  return { kinds, kindKeys, kindsOf };
}

function gatherEdgeArticles({ edges }: GraphFile, articleAt: ReadonlyMap<string, number>): Lists {
  const writer = new ListWriter(edges.length);
  for (const { attributes } of edges) {
    for (const { article } of attributes.evidence) {
      const at = articleAt.get(article);
      if (at !== undefined) writer.add(at);
    }
    writer.close();
  }
  return writer.finish();
}

function gatherNodeArticles(
  { nodes, attributes }: GraphFile,
  { nodeAt, sources, targets, edgeArticles: { starts, values } }: FilterFacts,
): Lists {
  // Article by article, so that the last one put at a node tells whether the next is new.
  const edgesOf = groupItems(attributes.articles.length, (put) => {
    for (let edge = 0; edge < sources.length; edge += 1) {
      for (let at = starts[edge] ?? 0; at < (starts[edge + 1] ?? 0); at += 1) put(values[at] ?? 0, edge);
    }
  });
  return groupItems(nodes.length, (put) => {
    const last = new Int32Array(nodes.length).fill(-1);
    for (const [article, { mentions }] of attributes.articles.entries()) {
      const putOnce = (node: number | undefined) => {
        if (node === undefined || last[node] === article) return;
        last[node] = article;
        put(node, article);
      };
      for (const { node } of mentions) putOnce(nodeAt.get(node));
      for (let at = edgesOf.starts[article] ?? 0; at < (edgesOf.starts[article + 1] ?? 0); at += 1) {
        putOnce(sources[edgesOf.values[at] ?? 0]);
        putOnce(targets[edgesOf.values[at] ?? 0]);
      }
    }
  });
}

/** The months of each edge, as pairs. */
function gatherSpans(file: GraphFile, { starts, values }: Lists): Lists {
  const read = new Map<string, MonthSpan | null>();
  const spanOf = (edtf: string) => {
    const span = read.get(edtf);
    if (span !== undefined) return span;
    const fresh = monthsOf(edtf);
    read.set(edtf, fresh);
    return fresh;
  };
  const published = file.attributes.articles.map((article) => (article.published ? spanOf(article.published) : null));
  const writer = new ListWriter(file.edges.length);
  const write = (span: MonthSpan | null | undefined) => {
    if (span) for (const month of span) writer.push(Math.max(-BEYOND, Math.min(month, BEYOND)));
  };
  for (const [edge, { attributes }] of file.edges.entries()) {
    const { date } = attributes.attrs;
    const own = typeof date === 'string' || typeof date === 'number' ? spanOf(String(date)) : null;
    if (own) write(own);
    else for (let at = starts[edge] ?? 0; at < (starts[edge + 1] ?? 0); at += 1) write(published[values[at] ?? 0]);
    writer.close();
  }
  return writer.finish();
}

/** Open ends as whole numbers beyond every month. */
export const BEYOND = 2 ** 30;

function findExtent({ values }: Lists): MonthSpan | null {
  let [first, last] = [BEYOND, -BEYOND];
  for (const month of values) {
    if (Math.abs(month) === BEYOND) continue;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  return first <= last ? [first, last] : null;
}

function numberAll(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at < keys.length; at += 1) places.set(keys[at] ?? '', at);
  return places;
}

function placesIn<Value>(values: readonly Value[], list: readonly Value[]): Uint8Array {
  const places = new Map(values.map((value, at) => [value, at]));
  const found = new Uint8Array(list.length);
  for (let at = 0; at < list.length; at += 1) found[at] = places.get(list[at] as Value) ?? 0;
  return found;
}
