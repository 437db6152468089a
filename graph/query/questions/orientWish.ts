/** Which relation a word means between the things beside it, and which way. */
import { type EntityType, RELATIONS } from '../../ontology.ts';
import type { RelationWish, UnknownName } from '../search/hits.ts';
import { isDated, isRead, UNREAD_RELATIONS } from '../search/relationWords.ts';
import type { TypeName } from '../search/typeNames.ts';
import type { RelationMeaning } from './askPhrases.ts';
import type { Split } from './querySplits.ts';

/** The entities that a name may mean. */
export interface Meant {
  readonly keys: readonly string[];
  /** Whether they are called just so. */
  readonly isExact: boolean;
  /** Whether they have its words without a slip. */
  readonly isSure: boolean;
}

export const NOTHING: Meant = { keys: [], isSure: false, isExact: false };

export interface Names {
  readonly find: (name: string) => Meant;
  /** What words that name nothing may ask for themselves: "companies in Jiaxing". */
  readonly readGroup: (words: string) => Group;
  /** Whether a word is one that questions are asked with. */
  readonly isAsking: (word: string) => boolean;
  readonly typeOf: (key: string) => EntityType | undefined;
}

export interface Group {
  readonly wishes: readonly RelationWish[];
  readonly unknown: UnknownName | null;
}

/** What stands on one side of the words that ask. */
export interface Side extends Meant {
  readonly group: readonly RelationWish[];
  /** In four digits. */
  readonly year: string | null;
  /** Of the group, where there is one. */
  readonly type: TypeName | null;
  readonly isEmpty: boolean;
}

const ARE = / (?:is|are|was|were)(?: an?)?$/;

/** Which way the relation is meant to be read, from where the words stand. */
export function orient(meaning: RelationMeaning, split: Split, before: Side, behind: Side, names: Names): RelationWish {
  const { relation, reading, asks, post } = meaning;
  // "Mayors in China" are those of its cities too, and "CEOs in Wuhan" those of firms there; a mayor of China would be its own.
  const isWithin =
    post !== null && split.rest.startsWith('in ') && behind.keys.some((key) => names.typeOf(key) === 'region');
  const wish: RelationWish = {
    ...NO_WISH,
    relation,
    isAlong: reading === 'along',
    before: before.keys,
    behind: behind.keys,
    typeBefore: isWithin ? { type: 'person', kind: null } : before.type,
    typeBehind: behind.type,
    post: post && { names: post, prefixes: split.prefixes },
    groupBefore: before.group,
    groupBehind: behind.group,
    year: isDated(relation) ? (before.year ?? behind.year) : null,
    order: isOrdered(split, before, behind) ? split.order : null,
    isBegun: split.isBegun,
  };
  if (reading === 'along' || reading === 'against') return wish;
  // "Investors of Yuxin", "Acme is an investor of Yuxin": whose they are stands behind; "Yuxin's investors": before.
  // And "firms that are investors" are so themselves.
  const isOwnerBefore = split.isPossessive || (behind.isEmpty && !ARE.test(split.lead));
  const asked = { ...wish, isAlong: (reading === 'sources') !== isOwnerBefore };
  // "Chongqing headquarters" are no headquarters of Chongqing's.
  const turned = { ...asked, isAlong: !asked.isAlong };
  // Nor are "exports of Shenzhen" what is sold there.
  const isOwned = split.isPossessive || split.rest.startsWith('of ');
  return !asks && !isOwned && !keepApt(asked, meaning, names) && keepApt(turned, meaning, names) ? turned : asked;
}

/** Whether it asks for the oldest, or for whoever has most of a kind: "which firm has the most products"; "largest suppliers" have no number. */
function isOrdered({ order, lead }: Split, before: Side, behind: Side): boolean {
  if (order === 'first' || order === 'last') return true;
  const isOpen = before.keys.length + behind.keys.length + behind.group.length === 0;
  return isOpen && (before.type !== null || /^who$| ha(?:s|ve)$/.test(lead));
}

/** Whether these are titles that firms hold. */
export const areTitles = (keys: readonly string[], { typeOf }: Pick<Names, 'typeOf'>): boolean =>
  keys.length > 0 && keys.every((key) => typeOf(key) === 'policy');

/** Who holds such titles. */
export const listHolders = (titles: readonly string[]): readonly RelationWish[] => [
  { ...NO_WISH, relation: 'designated_as', behind: titles, typeBefore: COMPANY },
];

/** The wish with those who hold designations in their place: "little giants in Shenzhen" are firms. */
export function meanHolders(wish: RelationWish, names: Names): RelationWish {
  const { before, behind } = wish;
  if (areTitles(before, names)) return { ...wish, before: [], typeBefore: COMPANY, groupBefore: listHolders(before) };
  if (areTitles(behind, names)) return { ...wish, behind: [], typeBehind: COMPANY, groupBehind: listHolders(behind) };
  return wish;
}

/** The wish with firms in these regions where it asks for anybody, or for firms; null where it cannot. */
export function meanThere(wish: RelationWish, regions: readonly string[]): RelationWish | null {
  const { relation, isAlong, before, behind, typeBefore, typeBehind } = wish;
  if (!isRead(relation)) return null;
  const { source, target } = RELATIONS[relation];
  const [first, then] = isAlong ? [source, target] : [target, source];
  const there: readonly RelationWish[] = [{ ...NO_WISH, typeBefore: COMPANY, behind: regions }];
  const isOpen = (keys: readonly string[], name: TypeName | null, types: readonly EntityType[]) =>
    keys.length === 0 && (!name || name.type === 'company') && types.includes('company');
  if (isOpen(before, typeBefore, first)) return { ...wish, typeBefore: COMPANY, groupBefore: there };
  return isOpen(behind, typeBehind, then) ? { ...wish, typeBehind: COMPANY, groupBehind: there } : null;
}

const COMPANY: TypeName = { type: 'company', kind: null };

/** What is anywhere, whatever it is. */
export const NO_WISH: RelationWish = {
  kind: 'relation',
  relation: 'located_in',
  isAlong: true,
  before: [],
  behind: [],
  typeBefore: null,
  typeBehind: null,
  post: null,
  groupBefore: [],
  groupBehind: [],
  year: null,
  order: null,
  limit: null,
  isDenied: false,
  isBegun: false,
};

/** The wish with those alone of what its names may mean that the ontology allows there; null where it has no place for it. */
export function keepApt(wish: RelationWish, { asks }: RelationMeaning, { typeOf }: Names): RelationWish | null {
  const { relation, isAlong, typeBefore, typeBehind } = wish;
  if (!isRead(relation)) {
    const of: readonly (EntityType | undefined)[] = UNREAD_RELATIONS[relation].of;
    return [...wish.before, ...wish.behind].every((key) => of.includes(typeOf(key))) ? wish : null;
  }
  const { source, target, sameType } = RELATIONS[relation];
  const targets = asks ?? target;
  const [first, then] = isAlong ? [source, targets] : [targets, source];
  const keep = (keys: readonly string[], allowed: readonly (EntityType | undefined)[]) =>
    keys.filter((key) => allowed.includes(typeOf(key)));
  const [before, behind] = [keep(wish.before, first), keep(wish.behind, then)];
  const isLost = (had: readonly string[], kept: readonly string[]) => had.length > 0 && kept.length === 0;
  const isOfOther = (name: TypeName | null, allowed: readonly EntityType[]) => name && !allowed.includes(name.type);
  if (isLost(wish.before, before) || isLost(wish.behind, behind)) return null;
  if (isOfOther(typeBefore, first) || isOfOther(typeBehind, then)) return null;
  const listTypes = (keys: readonly string[], name: TypeName | null) => (name ? [name.type] : keys.map(typeOf));
  const ends = [listTypes(before, typeBefore), listTypes(behind, typeBehind)] as const;
  const [sources, others] = isAlong ? ends : [ends[1], ends[0]];
  // "In Shenzhen" means whoever holds a post there only where people are asked for.
  if (relation === 'holds_post' && asks?.includes('region') && sources.length === 0) return null;
  const meant: readonly (EntityType | undefined)[] = asks ?? others;
  const areAlike = sources.length === 0 || meant.length === 0 || sources.some((type) => meant.includes(type));
  return sameType && !areAlike ? null : { ...wish, before, behind };
}
