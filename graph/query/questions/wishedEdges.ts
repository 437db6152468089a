/** The relations a query asks for, and what nothing says of them. */
import { ENTITIES, type EntityType, RELATIONS, type RelationType } from '../../ontology.ts';
import type { GraphEdge } from '../../schema.ts';
import { pluralOf } from '../../text/pluralOf.ts';
import type { RelationWish } from '../search/hits.ts';
import { nameKind } from '../search/nameKind.ts';
import { isRead, UNREAD_RELATIONS } from '../search/relationWords.ts';
import { splitNames, type TypeName } from '../search/typeNames.ts';
import { pluralVerb } from './pluralVerb.ts';
import { isPost } from './postWords.ts';

/** What is asked of a graph about a relation that is wished for. */
export interface WishLookup {
  /** A node's edges of this kind; none where its edges are too many to be looked through while somebody types. */
  readonly edgesOf: (key: string, relation: RelationType) => readonly GraphEdge[];
  /** Whether a node's edges are so many. */
  readonly isHub: (key: string) => boolean;
  readonly labelOf: (key: string) => string;
  readonly typeOf: (key: string) => EntityType | undefined;
  /** A node's finer kind; null where it has none. */
  readonly kindOf: (key: string) => string | null;
}

/** So many regions within a region are looked through, and what lies in these for its people. */
const INNER = 2_000;

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
  const found = wishes.map((wish) => ({ wish, ...findInner(wish, lookup) }));
  const inner = new Map(found.flatMap((each) => [...each.inner]));
  const gather = (pick: (wish: RelationWish, within: ReadonlyMap<string, string>) => readonly Found[]) => {
    const all = found.flatMap((each) => pick(each.wish, each.inner));
    const edges = [...new Map(all.map(({ edge }) => [edge.key, edge])).values()];
    return { edges, asked: new Set(all.flatMap(({ asked }) => asked ?? [])), inner };
  };
  const told = gather((wish, within) => listEdges(wish, within, lookup));
  const isKnown = told.edges.length === 0 && found.every(({ isComplete }) => isComplete);
  const missing = isKnown ? describeMissing(wishes, lookup) : null;
  if (missing === null) return { ...told, unsaid: null };
  for (const change of NEAR) {
    const changed: RelationWish[] = [];
    const near = gather((wish, within) => {
      const other = change(wish);
      const edges = other ? listEdges(other, within, lookup) : [];
      if (other && edges.length > 0) changed.push(other);
      return edges;
    });
    if (near.edges.length > 0) return { ...near, unsaid: `${missing}, only ${sayWishes(changed, lookup)}.` };
  }
  return { ...told, unsaid: `${missing}.` };
}

/** What comes near a wish that nothing answers: any post, any kind, what it is part of, the other way round. */
const NEAR: readonly ((wish: RelationWish) => RelationWish | null)[] = [
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
  /** The end that is asked for; null where both are named. */
  readonly asked: string | null;
}

interface Inner {
  /** What lies within those regions, regions and the nearer first, each with the one of these that it is in. */
  readonly inner: ReadonlyMap<string, string>;
  /** Whether these are all, and all can be looked through. */
  readonly isComplete: boolean;
}

function findInner(wish: RelationWish, { edgesOf, isHub, typeOf }: WishLookup): Inner {
  const inner = new Map<string, string>();
  // "Cities in China" are part of its provinces; what else is part of China is meant itself.
  const listed = (wish.isAlong ? wish.typeBefore : wish.typeBehind)?.type;
  const isWide = wish.relation === 'located_in' || (listed !== undefined && listed === LISTED[wish.relation]);
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
function listEdges(
  wish: RelationWish,
  inner: ReadonlyMap<string, string>,
  { edgesOf, typeOf, kindOf }: WishLookup,
): readonly Found[] {
  const { relation, isAlong, typeBefore, typeBehind, post, held } = wish;
  const isHolder = (key: string) =>
    held.length === 0 || edgesOf(key, 'designated_as').some(({ target }) => held.includes(target));
  if (!isRead(relation)) return [];
  const widen = (keys: readonly string[], isOuter: boolean): ReadonlySet<string> =>
    new Set(isOuter && keys.length > 0 ? [...keys, ...inner.keys()] : keys);
  const [before, behind] = [widen(wish.before, !isAlong), widen(wish.behind, isAlong)];
  const isOf = (name: TypeName | null, key: string) =>
    name === null || (typeOf(key) === name.type && (name.kind === null || kindOf(key) === name.kind));
  const fits = (keys: ReadonlySet<string>, name: TypeName | null, key: string) =>
    (keys.size === 0 || keys.has(key)) && isOf(name, key);
  const areFit = ([one, other]: Way) =>
    fits(before, typeBefore, one) && fits(behind, typeBehind, other) && isHolder(one);
  return [...(before.size > 0 ? before : behind)]
    .flatMap((key) => edgesOf(key, relation))
    .flatMap((edge): readonly Found[] => {
      const { source, target, attributes } = edge;
      if (post && !isPost(String(attributes.attrs.post ?? ''), post.names, post.prefixes)) return [];
      const [along, against]: readonly [Way, Way] = [
        [source, target],
        [target, source],
      ];
      const ways = RELATIONS[relation].symmetric ? [along, against] : [isAlong ? along : against];
      const way = ways.find(areFit);
      if (!way) return [];
      return [{ edge, asked: before.size === 0 ? way[0] : behind.size === 0 ? way[1] : null }];
    });
}

/** The ends of an edge as a query names them. */
type Way = readonly [first: string, then: string];

/** As many readings of the same words can be told of. */
const TOLD = 3;

/**
 * "No relation here says “… invests in Yuxin”"; null where not all was looked through, nothing is named to look it up of,
 * or it is not clear what is meant.
 */
function describeMissing(wishes: readonly RelationWish[], lookup: WishLookup): string | null {
  if (wishes.some(({ isBegun, before, behind }) => isBegun || before.length + behind.length === 0)) return null;
  if (wishes.some(({ before, behind }) => [...before, ...behind].some(lookup.isHub))) return null;
  const said = sayWishes(wishes, lookup);
  return said && `No relation here says ${said}`;
}

/** What several readings say; null for none or too many. */
function sayWishes(wishes: readonly RelationWish[], lookup: WishLookup): string | null {
  const said = [...new Set(wishes.map((wish) => `“${sayWish(wish, lookup)}”`))];
  if (said.length === 0 || said.length > TOLD) return null;
  const [last, ...others] = said.toReversed();
  return `${others.length > 0 ? `${others.toReversed().join(', ')} or ` : ''}${last}`;
}

const NOBODY = '…';

function sayWish(
  { relation, isAlong, before, behind, typeBefore, typeBehind, post, held }: RelationWish,
  lookup: WishLookup,
) {
  const [policy] = held;
  const say = (name: TypeName | null, [key]: readonly string[]) =>
    name ? sayType(name) : key === undefined ? NOBODY : lookup.labelOf(key);
  const holders = policy === undefined ? null : pluralOf(lookup.labelOf(policy));
  const [first, then] = [holders ?? say(typeBefore, before), say(typeBehind, behind)];
  if (post) {
    const [holder, whose] = isAlong ? [say(null, before), then] : [then, first];
    return `${holder} is ${[...post.prefixes, post.names[0]].join(' ')} ${typeBefore ? 'in' : 'of'} ${whose}`;
  }
  const { label, inverse } = { ...RELATIONS, ...UNREAD_RELATIONS }[relation];
  // Not "… is home to Yuxin", which was asked for by "where is Yuxin"; not "electronics counts among its actors companies".
  if (!isAlong && typeBehind) return `${then} ${pluralVerb(label)} ${first}`;
  if (!isAlong && [first, then].includes(NOBODY)) return `${then} ${label} ${first}`;
  // People in a region work for what is there.
  const isWithin = typeBefore !== null && behind.some((key) => lookup.typeOf(key) === 'region');
  const verb = isAlong ? (isWithin ? label.replace(/ at$/, ' in') : label) : inverse;
  return `${first} ${typeBefore ? pluralVerb(verb) : verb} ${typeBehind ? then.toLowerCase() : then}`;
}

function sayType({ type, kind }: TypeName): string {
  // "Officials and people" are people.
  const name = kind === null ? (splitNames(ENTITIES[type].plural).at(-1) ?? '') : nameKind(type, `${type}/${kind}`);
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
