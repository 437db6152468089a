/** Entities chosen by relations: those of which none says something, and those that have most or fewest of a kind. */
import type { FigureWish, RelationWish } from '../search/hits.ts';
import { readTypeName, type TypeName } from '../search/typeNames.ts';
import type { FigureIndex } from './figureCharts.ts';
import { isNumberWithin, readLimits } from './limits.ts';
import type { Except } from './readClause.ts';
import { lower, sayEither, sayGroup, sayType, sayWishes } from './sayWish.ts';
import { findWays, listMembers, type Way, type WishLookup } from './wishedEdges.ts';
import { gatherFigures, nameAsked } from './wishedFigures.ts';

export interface ChosenEntities {
  readonly keys: readonly string[];
  /** How they were chosen. */
  readonly unsaid: string | null;
}

/** So many numbers fit a line. */
const TOLD = 5;

/** Whether a wish is for entities and not for the relations that say something of them. */
export const isOfEntities = ({ isDenied, order }: RelationWish): boolean =>
  isDenied || order === 'most' || order === 'least';

/** "How many cities are there", "list of companies": all of that type; null where something else is asked. */
export function findOfType(query: string, lookup: WishLookup): ChosenEntities | null {
  const [, several = '', which = several] = ALL.exec(query) ?? [];
  const type = readTypeName(which);
  if (!type) return null;
  const keys = listOfType(type, lookup);
  return { keys, unsaid: `${sayType(type)} in this graph: ${keys.length}.` };
}

const ALL =
  /^(?:(?:how many|(?:total )?number of|count of|(?:(?:show|give) me )?(?:a |the )?list of|(?:list|name|show|give)(?: me)? all(?: the)?) (?:all )?(.+?)(?: are)?(?: there| mentioned)?|which (.+) are (?:there|mentioned))$/;

/** @param isLeft whether something is left out of what is counted */
export function findChosenEntities(
  wishes: readonly RelationWish[],
  lookup: WishLookup,
  isLeft: (key: string) => boolean = () => false,
): ChosenEntities {
  const [wish] = wishes;
  // Regions hold what those within them hold.
  const isOfRegions = wish?.typeBefore?.type === 'region' && wish.relation !== 'part_of';
  const ways = findWays(isOfRegions ? wishes.map((one) => ({ ...one, typeBefore: null })) : wishes, lookup);
  if (!wish) return NONE;
  if (ways === null) return { ...NONE, unsaid: 'So many relations are not looked through for what none of them says.' };
  if (!wish.isDenied) return rank(ways, wish, lookup, isLeft, sayMissing(wishes, lookup));
  const isBefore = wish.typeBefore !== null;
  const [type, group] = isBefore ? [wish.typeBefore, wish.groupBefore] : [wish.typeBehind, wish.groupBehind];
  const open = isBefore ? { typeBefore: null, groupBefore: [] } : { typeBehind: null, groupBehind: [] };
  const what = sayWishes(
    wishes.map((one) => ({ ...one, ...open })),
    lookup,
  );
  const ends = ways.flatMap(([first, then]) => listWholes(isBefore ? first : then, lookup));
  const said = new Set([...ends, ...wish.before, ...wish.behind]);
  const { keys, many } = listOthers(type, group, said, lookup);
  if (many === null) return { keys, unsaid: group.length > 0 ? sayMissing(group, lookup) : null };
  return {
    keys,
    unsaid:
      keys.length > 0
        ? `No relation here says ${what} of ${many}; it may be so all the same.`
        : `A relation here says ${what} of ${many}.`,
  };
}

/** Those of which no figure gives what others have. */
export function findUnmeasured(wish: FigureWish, index: FigureIndex, lookup: WishLookup): ChosenEntities {
  const { type = null, group = [] } = wish.most ?? {};
  const known = new Set(gatherFigures(wish, index, (some) => listMembers(some, lookup)).keys());
  const { keys, many } = listOthers(type ?? group[0]?.typeBefore ?? null, group, known, lookup);
  const says = keys.length > 0 ? 'No figure here gives' : 'A figure here gives';
  return { keys, unsaid: many && `${says} “${nameAsked(wish)}” of ${many}.` };
}

const NONE: ChosenEntities = { keys: [], unsaid: null };

/** "Companies in Hull except Acme": all but what is left out. */
export function findOthers(except: Except, lookup: WishLookup): ChosenEntities {
  const { type, group } = except;
  const all = listAll(type, group, lookup);
  const isLeft = createLeft(except, lookup);
  const keys = all.filter((key) => !isLeft(key));
  const many = `${keys.length || 'none'} of ${sayMany(all, type, group, lookup)} ${keys.length < 2 ? 'is' : 'are'} left`;
  return { keys, unsaid: all.length === 0 ? null : `Without ${sayLeft(except, lookup)} ${many}.` };
}

/** Whether something is left out: what is named or of that kind, lies there, is called so, or has that said of it. */
export function createLeft({ names, others }: Except, lookup: WishLookup): (key: string) => boolean {
  const left = new Set([...names.flatMap(({ key }) => key ?? []), ...listMembers(others, lookup)]);
  const kinds = names.flatMap(({ kind }) => kind ?? []);
  return (key) => left.has(key) || kinds.some((kind) => isOfType(kind, key, lookup));
}

/** What is left out, in words. */
export function sayLeft({ names, others }: Except, lookup: WishLookup): string {
  const named = names.filter(({ key, kind }) => key !== null || kind !== null);
  const said = named.map(({ name, key }) => (key === null ? name : lookup.labelOf(key)));
  const rest = named.length < names.length || names.length === 0 ? others : [];
  return sayEither([...new Set([...said, ...rest.map((one) => lower(sayGroup(one, lookup)))])], 'and');
}

/** Of a type or a group those that are not among some, and how many that are: "these 2 of 6 companies"; null of none. */
function listOthers(
  type: TypeName | null,
  group: readonly RelationWish[],
  some: ReadonlySet<string>,
  lookup: WishLookup,
) {
  const all = listAll(type, group, lookup);
  if (!type || all.length === 0) return { keys: [], many: null };
  const keys = all.filter((key) => !some.has(key));
  const what = sayMany(all, type, group, lookup);
  const [one = ''] = all;
  if (all.length === 1) return { keys, many: lookup.labelOf(one) };
  const share = keys.length === 0 ? 'all' : keys.length < all.length ? `these ${keys.length} of` : 'these';
  return { keys, many: `${share} ${what}` };
}

const listAll = (type: TypeName | null, group: readonly RelationWish[], lookup: WishLookup): readonly string[] =>
  group.length > 0 ? listMembers(group, lookup) : listOfType(type, lookup);

/** "6 companies", "2 companies that are in Hull". */
function sayMany(all: readonly string[], type: TypeName | null, [group]: readonly RelationWish[], lookup: WishLookup) {
  const what = group ? sayGroup(group, lookup) : type ? sayType(type) : '';
  return `${all.length} ${group?.relation === 'designated_as' ? what : lower(what)}`;
}

const sayMissing = (wishes: readonly RelationWish[], lookup: WishLookup) =>
  `No relation here says ${sayWishes(wishes, lookup) ?? 'so'}.`;

/** Those that are said to have something of a kind, by how many they have; of regions what lies within counts as well. */
function rank(
  ways: readonly Way[],
  wish: RelationWish,
  lookup: WishLookup,
  isLeft: (key: string) => boolean,
  missing: string,
): ChosenEntities {
  const { order, limit, typeBefore } = wish;
  const had = new Map<string, Set<string>>();
  for (const [first, then] of ways)
    for (const key of listWholes(first, lookup))
      if (isOfType(typeBefore, key, lookup) && !isLeft(key)) had.set(key, (had.get(key) ?? new Set()).add(then));
  const sign = order === 'least' ? 1 : -1;
  const all = [...had].toSorted(([, a], [, b]) => sign * (a.size - b.size));
  if (all.length === 0) return { keys: [], unsaid: missing };
  const fit = limit === null ? all : all.filter(([, { size }]) => isNumberWithin(size, readLimits(limit)));
  const ranked = fit.length > 0 ? fit : all;
  const none = fit.length > 0 ? '' : `, none has ${limit}`;
  const told = tellCounted(
    ranked.map(([key, { size }]) => [key, size]),
    lookup,
    none,
  );
  // Few may have none at all.
  const rest =
    order === 'least' && typeBefore
      ? listOfType(typeBefore, lookup).filter((key) => !isLeft(key)).length - all.length
      : 0;
  const others = `Of ${rest} more ${typeBefore && lower(sayType(typeBefore))} no relation here says any.`;
  return rest > 0 ? { ...told, unsaid: `${told.unsaid} ${others}` } : told;
}

/** The first of them with their numbers. */
export function tellCounted(
  ranked: readonly (readonly [key: string, count: number])[],
  { labelOf }: Pick<WishLookup, 'labelOf'>,
  none = '',
): ChosenEntities {
  const told = ranked.slice(0, TOLD).map(([key, count]) => `${labelOf(key)} ${count}`);
  const rest = ranked.length > TOLD ? ' …' : '.';
  return {
    keys: ranked.map(([key]) => key),
    unsaid: `Counted in the relations here${none}: ${told.join(', ')}${rest}`,
  };
}

/** An entity and, of a region, those that it is part of. */
export function listWholes(
  key: string,
  { edgesOf, typeOf }: Pick<WishLookup, 'edgesOf' | 'typeOf'>,
): readonly string[] {
  const wholes = [key];
  for (const part of typeOf(key) === 'region' ? wholes : [])
    for (const { source, target } of edgesOf(part, 'part_of'))
      if (source === part && !wholes.includes(target)) wholes.push(target);
  return wholes;
}

export const listOfType = (name: TypeName | null, lookup: WishLookup): readonly string[] =>
  lookup.listNodes(name?.type ?? null).filter((key) => isOfType(name, key, lookup));

const isOfType = (name: TypeName | null, key: string, { typeOf, kindOf }: WishLookup) =>
  name === null || (typeOf(key) === name.type && (name.kind === null || kindOf(key) === name.kind));
