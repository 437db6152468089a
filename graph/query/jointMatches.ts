/** Queries that name several things at once: "Yuxin Little Giant" means two entities and what joins them. */
import { type EntityType, RELATIONS, type RelationType } from '../ontology.ts';
import type { GraphEdge } from '../schema.ts';
import { type Hit, LIMIT, type NameResults, type PartialHit, type RelationWish, type SearchResults } from './hits.ts';
import { hasWord } from './matching.ts';
import type { SearchEntry } from './searchEntries.ts';
import { listTellingWords } from './tellingWords.ts';
import { allowTypos, countTypos } from './typos.ts';

export interface PartialMatch {
  readonly entry: SearchEntry;
  readonly key: string;
  /** The words of the query that this name holds. */
  readonly words: ReadonlySet<string>;
}

/** What the search asks a graph for when it knows two entities. */
export interface EdgeLookup {
  /** The edges between two nodes, whichever way they point. */
  readonly edgesBetween: (one: string, other: string) => readonly GraphEdge[];
  /** A node's edges of this kind; none where its edges are too many to be looked through while somebody types. */
  readonly edgesOf: (key: string, relation: RelationType) => readonly GraphEdge[];
  /** Whether a node's edges are so many. */
  readonly isHub: (key: string) => boolean;
  readonly labelOf: (key: string) => string;
  readonly typeOf: (key: string) => EntityType | undefined;
}

/** Pairs are looked for among this many of the best. */
const CANDIDATES = 16;
/** So many regions within a region are looked through. */
const INNER = 200;

/**
 * Entities that some of a query's words name, those with most of its letters first, then what is called just so, then the better connected; one
 * match for each entity. A word that stands in no name is looked for with slips.
 */
export function findPartialMatches(
  entries: readonly SearchEntry[],
  query: string,
  degreeOf: (key: string) => number,
): readonly PartialMatch[] {
  const named = entries.filter(({ target, reason }) => target.kind === 'entity' && reason !== 'initials');
  const holders = new Map<SearchEntry, Set<string>>();
  for (const word of listTellingWords(query)) {
    const exact = named.filter((entry) => hasWord(entry, word));
    const most = word.length < 5 ? 0 : allowTypos(word.length);
    const near =
      exact.length > 0 || most === 0 ? [] : named.filter(({ folded }) => countTypos(folded, word, most) <= most);
    for (const entry of [...exact, ...near]) holders.set(entry, (holders.get(entry) ?? new Set()).add(word));
  }
  const best = new Map<string, PartialMatch>();
  for (const [entry, held] of holders) {
    if (entry.target.kind !== 'entity') continue;
    const match = { entry, key: entry.target.key, words: held };
    const known = best.get(match.key);
    if (!known || measure(match) > measure(known)) best.set(match.key, match);
  }
  return [...best.values()].toSorted(
    (a, b) =>
      measure(b) - measure(a) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      degreeOf(b.key) - degreeOf(a.key) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** Whether the words are all there is of the name. */
const isWhole = ({ entry, words }: PartialMatch): boolean => entry.folded === [...words].join(' ');

function measure({ words }: PartialMatch): number {
  return [...words].reduce((sum, word) => sum + word.length, 0);
}

/**
 * The results with the relations that the query means: those of the kind it names, then those that join what it names.
 * A relation joins two partial hits that have every word between them, each word in one of the two alone; the best pair
 * stands first, and what is joined before what is not.
 */
export function joinHits(results: NameResults, lookup: EdgeLookup, limit = LIMIT): SearchResults {
  const { partial, wish, ...named } = results;
  const inner = wish ? findInner(wish, lookup) : new Map<string, string>();
  const wished = wish ? findWishedEdges(wish, inner, lookup) : [];
  const unsaid = wish && wished.length === 0 && !named.isNamed ? describeUnsaid(wish, lookup) : null;
  if (partial.length === 0 && wished.length === 0) return { ...named, edges: [], unsaid };
  const joining = findJoiningEdges(partial, lookup);
  const isJoined = ({ key }: PartialHit) => joining.some(({ source, target }) => source === key || target === key);
  const inOrder = [...partial.filter(isJoined), ...partial.filter((match) => !isJoined(match))];
  const found = new Map([...wished, ...joining].map((edge) => [edge.key, edge]));
  const edges = [...found.values()].slice(0, limit).map((edge) => describeEdge(edge, inner, lookup));
  const order = [...(edges.length > 0 ? ['edge' as const] : []), ...(partial.length > 0 ? ['entity' as const] : [])];
  return {
    ...named,
    entities: partial.length > 0 ? inOrder.slice(0, limit).map(({ hit }) => hit) : named.entities,
    edges,
    unsaid,
    order: [...order, ...named.order],
  };
}

/** Regions within those that a place is wished for in, the nearer first, each with the one of these that it is part of. */
function findInner({ relation, isAlong, before, behind }: RelationWish, { edgesOf, typeOf }: EdgeLookup) {
  const inner = new Map<string, string>();
  if (relation !== 'located_in') return inner;
  const outer = (isAlong ? behind : before).filter((key) => typeOf(key) === 'region');
  const queue = outer.map((key) => [key, key] as const);
  for (const [key, whole] of queue)
    for (const { source, target } of edgesOf(key, 'part_of')) {
      if (inner.size >= INNER) return inner;
      if (target !== key || inner.has(source) || outer.includes(source) || typeOf(source) !== 'region') continue;
      inner.set(source, whole);
      queue.push([source, whole]);
    }
  return inner;
}

/** Edges of the relation at what the query names or regions within it, those first that read as the query does. */
function findWishedEdges(
  wish: RelationWish,
  inner: ReadonlyMap<string, string>,
  { edgesOf, typeOf }: EdgeLookup,
): readonly GraphEdge[] {
  const { relation, isAlong, typeBefore, typeBehind } = wish;
  const widen = (keys: readonly string[]) => (keys.length === 0 ? keys : [...keys, ...inner.keys()]);
  const [before, behind] = isAlong ? [wish.before, widen(wish.behind)] : [widen(wish.before), wish.behind];
  const isBefore = (key: string) => (typeBefore ? typeOf(key) === typeBefore : isAmong(before, key));
  const isBehind = (key: string) => (typeBehind ? typeOf(key) === typeBehind : isAmong(behind, key));
  const [isSource, isTarget] = isAlong ? [isBefore, isBehind] : [isBehind, isBefore];
  const isAsRead = ({ source, target }: GraphEdge) => isSource(source) && isTarget(target);
  const isTurned = ({ source, target }: GraphEdge) => isSource(target) && isTarget(source);
  const edges = (before.length > 0 ? before : behind).flatMap((key) => edgesOf(key, relation));
  return [...edges.filter(isAsRead), ...edges.filter((edge) => !isAsRead(edge) && isTurned(edge))];
}

/** What nothing says; null where a type is meant, which reads badly, or where not all that is said was looked through. */
function describeUnsaid(wish: RelationWish, { labelOf, isHub }: EdgeLookup): string | null {
  const { relation, isAlong, before, behind, typeBefore, typeBehind } = wish;
  if (typeBefore || typeBehind || [...before, ...behind].some(isHub)) return null;
  const { label, inverse } = RELATIONS[relation];
  const [source, target] = [before, behind].map(([best]) => (best === undefined ? '…' : labelOf(best)));
  return `${source} ${isAlong ? label : inverse} ${target}`;
}

/** Whether a key is one of those meant; where none is named, any may be. */
const isAmong = (keys: readonly string[], key: string) => keys.length === 0 || keys.includes(key);

function findJoiningEdges(matches: readonly PartialHit[], { edgesBetween }: EdgeLookup): readonly GraphEdge[] {
  const all = new Set(matches.flatMap(({ words }) => words));
  const candidates = matches.slice(0, CANDIDATES);
  return candidates.flatMap((first, at) =>
    candidates.slice(at + 1).flatMap((second) => {
      const isApart = !first.words.some((word) => second.words.includes(word));
      const isPair = isApart && first.words.length + second.words.length === all.size;
      return isPair ? edgesBetween(first.key, second.key) : [];
    }),
  );
}

/** "Yuxin is in Shenzhen, part of Guangdong" where Guangdong was asked for. */
function describeEdge(
  { key, source, target, attributes }: GraphEdge,
  inner: ReadonlyMap<string, string>,
  { labelOf }: EdgeLookup,
): Hit {
  const whole = attributes.relation === 'located_in' ? inner.get(target) : undefined;
  const way = whole === undefined ? '' : `, part of ${labelOf(whole)}`;
  const label = `${labelOf(source)} ${RELATIONS[attributes.relation].label} ${labelOf(target)}${way}`;
  return { target: { kind: 'edge', key }, label, matched: label, ranges: [], reason: 'label' };
}
