/** The relations a query asks for, and what nothing says of them. */
import { type EntityType, RELATIONS, type RelationType } from '../../ontology.ts';
import type { GraphEdge } from '../../schema.ts';
import { isOfTime, spanOfEdtf } from '../measures/time.ts';
import { remember } from '../remember.ts';
import type { RelationWish } from '../search/hits.ts';
import { isRead } from '../search/relationWords.ts';
import type { TypeName } from '../search/typeNames.ts';
import { isPost } from './postWords.ts';
import { describeMissing, sayWishes } from './sayWish.ts';

/** What is asked of a graph about a relation that is wished for. */
export interface WishLookup {
  /** A node's edges of this kind; none where its edges are too many to be looked through while somebody types. */
  readonly edgesOf: (key: string, relation: RelationType) => readonly GraphEdge[];
  /** All edges of this kind. */
  readonly listEdges: (relation: RelationType) => readonly GraphEdge[];
  /** The keys of all nodes of a type; of all there are where none is named. */
  readonly listNodes: (type: EntityType | null) => readonly string[];
  /** Whether a node's edges are so many. */
  readonly isHub: (key: string) => boolean;
  readonly labelOf: (key: string) => string;
  readonly typeOf: (key: string) => EntityType | undefined;
  /** A node's finer kind; null where it has none. */
  readonly kindOf: (key: string) => string | null;
}

/** Posts that are told apart once: many are called the same. */
const POSTS = 1_000;
/** So many regions within a region are looked through, and what lies in these for its people. */
const INNER = 2_000;

/** What is said of a region when it is of one within it. */
const ANYWHERE: ReadonlySet<RelationWish['relation']> = new Set(['located_in', 'sells_to']);
/** What is meant to be anywhere within a region where it is listed. */
const LISTED: Partial<Record<RelationWish['relation'], EntityType>> = { part_of: 'region', holds_post: 'person' };

export interface WishedEdges {
  /** Those that read as the query does; where there are none, those that do but for one thing, which `unsaid` tells. */
  readonly edges: readonly GraphEdge[];
  /** The ends of these that are asked for; none where the query names both. */
  readonly asked: ReadonlySet<string>;
  /** What lies within regions wished for, each with the one of these that it is in. */
  readonly inner: ReadonlyMap<string, string>;
  readonly unsaid: string | null;
}

/** What several relations that the same words may mean answer together. */
export function findWishedEdges(wishes: readonly RelationWish[], lookup: WishLookup): WishedEdges {
  const prepared = wishes.map((wish) => prepare(wish, lookup));
  const inner = new Map(prepared.flatMap((each) => [...each.inner]));
  const gather = (found: readonly Found[]) => {
    const edges = sortByDate([...new Map(found.map(({ edge }) => [edge.key, edge])).values()], wishes[0]?.order);
    return { edges, asked: new Set(found.flatMap(({ asked }) => asked ?? [])), inner };
  };
  const told = gather(prepared.flatMap((each) => listEdges(each, lookup)));
  if (told.edges.length > 0 && wishes[0]?.order && !dateOf(told.edges[0]))
    return { ...told, unsaid: 'None of these has a date here.' };
  const isKnown = told.edges.length === 0 && prepared.every(({ isComplete }) => isComplete);
  const missing = isKnown ? describeMissing(wishes, lookup) : null;
  if (missing === null) return { ...told, unsaid: null };
  for (const change of NEAR) {
    const near = prepared.flatMap((each) => {
      const wish = change(each.wish);
      const found = wish ? listEdges({ ...each, wish }, lookup) : [];
      return wish && found.length > 0 ? [{ wish, found }] : [];
    });
    const said = sayWishes(
      near.map(({ wish }) => wish),
      lookup,
    );
    if (said !== null) return { ...gather(near.flatMap(({ found }) => found)), unsaid: `${missing}, only ${said}.` };
  }
  return { ...told, unsaid: `${missing}.` };
}

/** What is dated, the first or the last before the others; all where nobody asks for these, or nothing is. */
function sortByDate(edges: readonly GraphEdge[], order: RelationWish['order'] = null): readonly GraphEdge[] {
  if (order === null) return edges;
  const sign = order === 'last' ? -1 : 1;
  const dated = edges.flatMap((edge) => {
    const at = dateOf(edge);
    return at === null ? [] : [{ edge, at }];
  });
  return dated.length === 0 ? edges : dated.toSorted((a, b) => sign * (a.at - b.at)).map(({ edge }) => edge);
}

const dateOf = (edge?: GraphEdge) => spanOfEdtf(String(edge?.attributes.attrs.date ?? ''))?.from ?? null;

/** The keys of all that a group holds: of the companies in Jiaxing. */
export const listMembers = (group: readonly RelationWish[], lookup: WishLookup): readonly string[] => [
  ...new Set(group.flatMap((wish) => listAsked(prepare(wish, lookup), lookup))),
];

/** Both ends of all edges that read as one of the wishes does; null where not all of them can be looked through. */
export function findWays(wishes: readonly RelationWish[], lookup: WishLookup): readonly Way[] | null {
  const prepared = wishes.map((wish) => prepare(wish, lookup));
  const isKnown = ({ wish, isComplete }: Prepared) =>
    isComplete && ![...wish.before, ...wish.behind].some(lookup.isHub);
  return prepared.every(isKnown) ? prepared.flatMap((one) => listEdges(one, lookup, true).map(({ way }) => way)) : null;
}

/** What comes near a wish that nothing answers: any year, any post, any kind, what it is part of, the other way round. */
const NEAR: readonly ((wish: RelationWish) => RelationWish | null)[] = [
  (wish) => (wish.year === null ? null : { ...wish, year: null }),
  (wish) => (wish.post ? { ...wish, post: null } : null),
  ({ typeBefore, typeBehind, ...wish }) => {
    const isOfKind = typeBefore?.kind || typeBehind?.kind;
    return isOfKind ? { ...wish, typeBefore: leaveKind(typeBefore), typeBehind: leaveKind(typeBehind) } : null;
  },
  (wish) => (wish.relation === 'owns' ? { ...turn(wish), relation: 'part_of' } : null),
  (wish) => ({ ...turn(wish), post: null }),
];

const leaveKind = (name: TypeName | null) => name && { ...name, kind: null };
const turn = (wish: RelationWish): RelationWish => ({ ...wish, isAlong: !wish.isAlong });

interface Found {
  readonly edge: GraphEdge;
  readonly way: Way;
  /** The end that is asked for; null where both are named. */
  readonly asked: string | null;
}

/** A wish that is ready to be looked up. */
interface Prepared {
  readonly wish: RelationWish;
  /** What lies within its regions, regions and the nearer first, each with the one of these that it is in. */
  readonly inner: ReadonlyMap<string, string>;
  /** Whether these are all, and all can be looked through. */
  readonly isComplete: boolean;
  readonly isOfGroups: (way: Way) => boolean;
}

type Side = 'before' | 'behind';

/** Of groups their members are looked up where nothing is named beside them, and regions; else each is asked whether it is one. */
function prepare(wish: RelationWish, lookup: WishLookup): Prepared {
  const groups = { before: wish.groupBefore, behind: wish.groupBehind };
  const isNamed = wish.before.length + wish.behind.length > 0;
  const list = (side: Side, name: TypeName | null) =>
    groups[side].length === 0 || (isNamed && name?.type !== 'region') ? wish[side] : listMembers(groups[side], lookup);
  const listed = { ...wish, before: list('before', wish.typeBefore), behind: list('behind', wish.typeBehind) };
  const open = { before: groups.before.map(toPrepared), behind: groups.behind.map(toPrepared) };
  function toPrepared(one: RelationWish) {
    return prepare(one, lookup);
  }
  const isOf = (side: Side, key: string) =>
    open[side].length === 0 ||
    open[side].some((one) => {
      const asked = sideAsked(one.wish);
      return asked !== null && listEdges({ ...one, wish: { ...one.wish, [asked]: [key] } }, lookup).length > 0;
    });
  const isOfGroups = ([first, then]: Way) => isOf('before', first) && isOf('behind', then);
  return { wish: listed, ...findInner(listed, lookup), isOfGroups };
}
function findInner(wish: RelationWish, { edgesOf, isHub, typeOf }: WishLookup): Pick<Prepared, 'inner' | 'isComplete'> {
  const inner = new Map<string, string>();
  // "Cities in China" are part of its provinces; what else is part of China is meant itself.
  const listed = (wish.isAlong ? wish.typeBefore : wish.typeBehind)?.type;
  const isWide = ANYWHERE.has(wish.relation) || (listed !== undefined && listed === LISTED[wish.relation]);
  if (!isWide) return { inner, isComplete: true };
  const outer = (wish.isAlong ? wish.behind : wish.before).filter((key) => typeOf(key) === 'region');
  const queue = outer.map((key) => [key, key] as const);
  // Hardly anybody holds a post at a region itself: people in Suzhou work for what is there.
  const joining = ['part_of', ...(wish.relation === 'holds_post' ? (['located_in'] as const) : [])] as const;
  for (const relation of joining)
    for (const [key, whole] of queue)
      for (const { source, target } of edgesOf(key, relation)) {
        const isWithin = target === key && (relation === 'located_in' || typeOf(source) === 'region');
        if (!isWithin || inner.has(source) || outer.includes(source)) continue;
        if (inner.size >= INNER) return { inner, isComplete: false };
        inner.set(source, whole);
        queue.push([source, whole]);
      }
  return { inner, isComplete: ![...inner.keys()].some(isHub) };
}

/** Edges of the relation at what the query names or regions within it that read as the query does. */
function listEdges({ wish, inner, isOfGroups }: Prepared, lookup: WishLookup, isOfAll = false): readonly Found[] {
  const { relation, isAlong, typeBefore, typeBehind, post, year, order } = wish;
  const { edgesOf, typeOf, kindOf } = lookup;
  if (!isRead(relation)) return [];
  const widen = (keys: readonly string[], isOuter: boolean): ReadonlySet<string> =>
    new Set(isOuter && keys.length > 0 ? [...keys, ...inner.keys()] : keys);
  const [before, behind] = [widen(wish.before, !isAlong), widen(wish.behind, isAlong)];
  const isOf = (name: TypeName | null, key: string) =>
    name === null || (typeOf(key) === name.type && (name.kind === null || kindOf(key) === name.kind));
  const fits = (keys: ReadonlySet<string>, name: TypeName | null, key: string) =>
    (keys.size === 0 || keys.has(key)) && isOf(name, key);
  const areFit = (way: Way) => fits(before, typeBefore, way[0]) && fits(behind, typeBehind, way[1]) && isOfGroups(way);
  const named = [...(before.size > 0 ? before : behind)];
  // "Founded in 1998", "mayors", "oldest firms", "universities that founded companies".
  const isOfAny =
    named.length === 0 &&
    (year !== null || post !== null || order !== null || (typeBefore !== null && typeBehind !== null));
  const isAsked = remember(POSTS, (said: string) => !post || isPost(said, post.names, post.prefixes));
  const edges = isOfAny || isOfAll ? lookup.listEdges(relation) : named.flatMap((key) => edgesOf(key, relation));
  const side = sideAsked(wish);
  const found = edges.flatMap((edge): readonly Found[] => {
    const { source, target, attributes } = edge;
    const { post: held, date } = attributes.attrs;
    if (post && !isAsked(String(held ?? ''))) return [];
    if (year !== null && !isOfTime(String(date ?? ''), year)) return [];
    const [along, against]: readonly [Way, Way] = [
      [source, target],
      [target, source],
    ];
    const ways = RELATIONS[relation].symmetric ? [along, against] : [isAlong ? along : against];
    const way = ways.find(areFit);
    return way ? [{ edge, way, asked: side && way[side === 'before' ? 0 : 1] }] : [];
  });
  // What is in Huishan and so in Wuxi is there once.
  return inner.size === 0
    ? found
    : [...new Map(found.toReversed().map((one) => [one.asked, one])).values()].toReversed();
}

const listAsked = (prepared: Prepared, lookup: WishLookup) =>
  listEdges(prepared, lookup, true).flatMap(({ asked }) => asked ?? []);

/** The end that is asked for: the one that nothing is said of, else the one of which only the group is. */
function sideAsked({ before, behind, groupBefore, groupBehind }: RelationWish): Side | null {
  if (before.length + groupBefore.length === 0) return 'before';
  if (behind.length + groupBehind.length === 0) return 'behind';
  return groupBefore.length > 0 ? 'before' : groupBehind.length > 0 ? 'behind' : null;
}

/** The ends of an edge as a query names them. */
export type Way = readonly [first: string, then: string];
