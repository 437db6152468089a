/** What the words of a query ask for, once it is known what they name. */
import { RELATIONS } from '../../ontology.ts';
import { remember } from '../remember.ts';
import { type FigureWish, isOfNobody, type RelationWish, type UnknownName, type Wish } from '../search/hits.ts';
import { ACTORS, isRead, WORK_WORDS } from '../search/relationWords.ts';
import { readTypeName } from '../search/typeNames.ts';
import { FILLERS, isSmallWord, listTellingWords, trimWords } from '../texts/tellingWords.ts';
import type { Phrase } from './askPhrases.ts';
import { type Group, keepApt, meanHolders, meanThere, type Names, orient } from './orientWish.ts';
import { isListing, listSplits, type Split } from './querySplits.ts';
import { HOW_MANY, type Reading, readFigures } from './readFigures.ts';
import { type ReadType, readSides } from './readSides.ts';
import { nameRegionLast, rephrase } from './rephrase.ts';
import { findSlip, findUnknown } from './unknownNames.ts';
import { YEAR } from './years.ts';

/** So many ways to part a query are tried: each looks for two names. */
const MOST = 4;
/** Words beside one phrase or another, of which each may be a group. */
const REMEMBERED = 20;

export interface ReadWishes {
  readonly wishes: readonly Wish[];
  /** The words that ask for something and name nothing. */
  readonly asking: readonly string[];
  /** What nothing is called that is asked of: where nothing else is wished for, or something like it is meant. */
  readonly unknown: UnknownName | null;
}

/**
 * What the first way to part the query asks for whose names are all known. Better than the others is one without slips
 * that the ontology has a place for, and whose words are no longer being typed.
 */
export function readWishes(phrases: readonly Phrase[], query: string, known: Omit<Names, 'readGroup'>): ReadWishes {
  const names: Names = {
    ...known,
    readGroup: remember(REMEMBERED, (words: string) => readGroup(phrases, words, names)),
  };
  const asked = rephrase(query, names);
  // "Funds in Shenzhen" are some, and nobody funds.
  const splits = leaveNamed(listSplits(phrases, asked), names).toSorted(
    (a, b) => Number(isListing(b)) - Number(isListing(a)),
  );
  if (!HOW_MANY.test(asked)) return readSplits(splits, names);
  // What is counted may be a figure, and may be listed.
  const isCounting = (split: Split) => split.phrases.some(({ meaning }) => meaning.kind === 'figure');
  const counted = readSplits(splits.filter(isCounting), names);
  const listed = readSplits(counted.wishes.length > 0 ? splits.filter(isListing) : splits, names);
  return {
    wishes: [...counted.wishes, ...listed.wishes],
    asking: [...counted.asking, ...listed.asking],
    unknown: (counted.wishes.length > 0 ? counted.unknown : null) ?? listed.unknown,
  };
}

/** In "active in circuit design" nobody designs, where something is called so. */
const leaveNamed = (splits: readonly Split[], { find }: Names): readonly Split[] =>
  splits.filter(
    ({ asking }) =>
      !splits.some(({ behind }) => {
        const words = asking.join(' ').trim();
        return behind !== words && ` ${behind} `.includes(` ${words} `) && find(behind).isExact;
      }),
  );

/** "Companies in Jiaxing" where a name might stand, with small words around it: "the companies in Jiaxing that". */
const GROUP = /\S (?:in|of|from|at) \S/;

function readGroup(phrases: readonly Phrase[], words: string, names: Names): Group {
  const group = nameRegionLast(
    trimWords(words, (word) => isSmallWord(word) || FILLERS.has(word)),
    names,
  );
  if (!GROUP.test(group)) return { wishes: [], unknown: null };
  const splits = leaveNamed(listSplits(phrases, group), names).filter(({ isBegun }) => !isBegun);
  const { wishes, unknown } = readSplits(splits, names);
  const isGroup = (wish: Wish): wish is RelationWish =>
    wish.kind === 'relation' && wish.before.length === 0 && wish.typeBefore !== null && !isOfNobody(wish);
  return wishes.every(isGroup) ? { wishes, unknown } : { wishes: [], unknown: null };
}

function readSplits(splits: readonly Split[], names: Names): ReadWishes {
  let second: ReadWishes | null = null;
  let missing: ReadWishes = { wishes: [], asking: [], unknown: null };
  for (const split of splits.slice(0, MOST)) {
    const { wishes, isNamed, isAllowed } = readSplit(split, names);
    const types = listTypeWords(split, wishes);
    const unknown = findUnknown(split, names);
    // "Jiangsu make bearings" are more words than are a name.
    if (unknown && !(missing.unknown && missing.unknown.name.length <= unknown.name.length))
      missing = { wishes: [], asking: [...split.asking, ...types], unknown };
    // "Metres in" is nothing in a salt meter, and no Little Giant is in Shenzhen: of these, one may be missing.
    const isTelling = split.isTelling || types.length > 0 || wishes.some(({ kind }) => kind === 'figure');
    // What the ontology has no place for may still be said in its own words: "Guangdong listed on".
    const isFit = isAllowed || (isNamed && split.phrases.some(({ isOwn }) => isOwn));
    if (wishes.length === 0 || !isFit || !(isNamed || isTelling)) continue;
    const read = { wishes, asking: [...split.asking, ...types], unknown: findSlip(split, wishes, names) };
    if (isNamed && isAllowed && !split.isBegun) return read;
    second ??= read;
  }
  return second ?? missing;
}

/** The words that name a type: "companies" in "companies in Shenzhen", "products" in "which products does Yuxin make". */
function listTypeWords({ before, behind }: Split, [wish]: readonly Wish[]): readonly string[] {
  if (!wish) return [before, behind].filter(readTypeName).flatMap((name) => name.split(' '));
  if (wish.kind !== 'relation') return [];
  const { typeBefore, typeBehind } = wish;
  if (typeBehind && behind === '') return before.split(' ').slice(0, 1);
  return [typeBefore ? before : '', typeBehind ? behind : ''].flatMap((words) => words.split(' ')).filter(Boolean);
}

function readSplit(split: Split, names: Names): Reading<Wish> {
  const figures = readFigures(split, names);
  // In "exports of Yuxin in 2023" the year is no market, and "how many employees" are no names.
  const isNumber = HOW_MANY.test(split.lead) || figures.wishes.some(({ year, most }) => (most?.order ?? year) !== null);
  if (figures.wishes.length > 0 && isNumber) return figures;
  const relations = readRelations(split, names);
  if (relations.wishes.length === 0) return figures;
  return { ...relations, wishes: [...relations.wishes, ...figures.wishes, ...relations.wishes.flatMap(countThere)] };

  /** "Little giants in Shenzhen": how many there are is told as well, where something says it. */
  function countThere({ relation, behind, groupBefore: [held], year }: RelationWish): readonly FigureWish[] {
    if (relation !== 'located_in' || held?.relation !== 'designated_as') return [];
    const counted = {
      measure: 'count',
      counted: [split.before],
      about: held.behind,
      most: null,
      limit: null,
      isDenied: false,
    } as const;
    return [
      { ...counted, kind: 'figure', keys: behind, year: year ?? YEAR.exec(split.rest)?.[0] ?? null, isBegun: true },
    ];
  }
}

function readRelations(split: Split, names: Names): Reading<RelationWish> {
  const typed = readAs(split, names, readTypeName);
  if (typed.isAllowed) return typed;
  const within = readWithin(split, names);
  if (within) return within;
  // "Minister of industry": where the ontology has no place for a type, its word is a name, if there is one for that.
  const named = readAs(split, names, () => null);
  const hasType = [split.before, split.behind].some(readTypeName);
  return named.isAllowed || !hasType ? named : { ...named, wishes: [] };
}

/** "Companies listed in Shenzhen", "who makes lasers in Wuhan": those who are there. */
function readWithin(split: Split, names: Names): Reading<RelationWish> | null {
  const [, what = '', where = ''] = /^(?:(.+) )?in (.+)$/.exec(split.rest) ?? [];
  const region = names.find(where);
  if (!region.isExact || !region.keys.some((key) => names.typeOf(key) === 'region')) return null;
  const asked = readAs({ ...split, rest: what, behind: listTellingWords(what).join(' ') }, names, readTypeName);
  const wishes = asked.wishes.flatMap((wish) => meanThere(wish, region.keys) ?? []);
  return asked.isAllowed && wishes.length > 0 ? { ...asked, wishes } : null;
}

function readAs(split: Split, names: Names, readType: ReadType): Reading<RelationWish> {
  const all = split.phrases.flatMap(({ meaning }) => (meaning.kind === 'relation' ? meaning : []));
  // "Head of Yuxin" asks for that post, not for whoever heads something there.
  const posts = all.filter(({ post }) => post);
  const own = all.filter(({ relation, post }) => post || posts.length === 0 || relation !== 'holds_post');
  // "Where does Yuxin sell" asks for no products.
  const placed = WHERE.test(split.lead) ? own.filter(({ relation }) => leadsToRegions(relation)) : [];
  const meanings = !isSaid(split) ? [] : placed.length > 0 ? placed : own;
  const sides = meanings.length === 0 ? [] : readSides(split, names, readType);
  const isKnown = sides.every(({ isEmpty, type, keys, group }) => isEmpty || type || keys.length + group.length > 0);
  const [before, behind] = sides;
  if (!before || !behind || !isKnown) return { wishes: [], isNamed: false, isAllowed: false };
  const oriented = meanings.map((meaning) => [orient(meaning, split, before, behind, names), meaning] as const);
  // "Where", "owner" and other words are said of several relations: of those that these things can have.
  const direct = oriented.flatMap(([wish, meaning]) => keepApt(wish, meaning, names) ?? []);
  const allowed =
    direct.length > 0
      ? direct
      : oriented.flatMap(([wish, meaning]) => keepApt(meanHolders(wish, names), meaning, names) ?? []);
  // "Who does Yuxin supply" asks for no products either.
  const ofActors = WHO.test(split.lead) ? allowed.filter(asksActors) : [];
  const apt = ofActors.length > 0 ? ofActors : allowed;
  // "Active in photonics" is no question about a firm that has the word.
  const isKnownAs = apt.length > 0 ? 'isSure' : 'isExact';
  const isNamed = sides.every((side) => side.isEmpty || side.type || side[isKnownAs]);
  const wishes = apt.length > 0 ? apt : oriented.map(([wish]) => wish);
  const distinct = new Map(wishes.map((wish) => [nameWish(wish), wish]));
  return { wishes: [...distinct.values()], isNamed, isAllowed: apt.length > 0 };
}

const WHERE = /^where\b/;
const leadsToRegions = (relation: RelationWish['relation']) =>
  isRead(relation) && RELATIONS[relation].target.some((type) => type === 'region');

const WHO = /^whom?\b/;

/** Whether it may ask for somebody. */
function asksActors({ relation, isAlong, before, typeBefore }: RelationWish): boolean {
  if (!isRead(relation)) return true;
  const isOfSources = (before.length === 0 && !typeBefore) === isAlong;
  return RELATIONS[relation][isOfSources ? 'source' : 'target'].some((type) => ACTORS.has(type));
}

/** Whether small words mean something there: "cities of China", but no university of Macau; "companies that are". */
function isSaid({ phrases, before, behind }: Split): boolean {
  const small = phrases.map(({ words }) => words).find((words) => SAID_OF_TYPES.has(words));
  const type = readTypeName(before)?.type ?? readTypeName(before.replace(/ .*/, ''))?.type;
  if (small === 'are' || small === 'with') return type === 'company' && behind !== '';
  return small === undefined || type === 'person' || (type !== undefined && small !== 'at' && before.endsWith('s'));
}

const SAID_OF_TYPES: ReadonlySet<string> = new Set(['are', 'with', 'of', ...WORK_WORDS]);

const nameWish = ({ relation, isAlong, post }: RelationWish) => [relation, isAlong, post?.names[0] ?? ''].join(' ');
