/** What the words of a query ask for, once it is known what they name. */
import { type EntityType, RELATIONS } from '../../ontology.ts';
import type { FigureWish, RelationWish, UnknownName, Wish } from '../search/hits.ts';
import { ACTORS, isRead, WORK_WORDS } from '../search/relationWords.ts';
import { readTypeName } from '../search/typeNames.ts';
import type { Phrase } from './askPhrases.ts';
import { listCountriesOf } from './countryAdjectives.ts';
import { keepApt, type Names, NOTHING, orient, type Side } from './orientWish.ts';
import { isPostOfSeveral } from './postWords.ts';
import { listSplits, type Split } from './querySplits.ts';
import { findSlip, findUnknown, leaveYear } from './unknownNames.ts';

/** So many ways to part a query are tried: each looks for two names. */
const MOST = 4;
const HOW_MANY = /\b(?:how (?:many|much)|number of)\b/;
const YEAR = /\b(?:19|20)\d\d\b/;

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
export function readWishes(phrases: readonly Phrase[], query: string, names: Names): ReadWishes {
  // "Funds in Shenzhen" are some, and nobody funds.
  const splits = listSplits(phrases, nameRegionLast(query, names)).toSorted(
    (a, b) => Number(isListing(b)) - Number(isListing(a)),
  );
  if (!HOW_MANY.test(query)) return readSplits(splits, names);
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

/** What lies in regions, or works there; "Shenzhen industries" asks for what it is active in. */
const LOCATED: ReadonlySet<EntityType> = new Set([...RELATIONS.located_in.source, 'region', 'person']);

/**
 * "Shenzhen companies" as "companies in Shenzhen", "Chinese mayors" and "Chinese little giants" as those in China, "who
 * works in" as people.
 */
function nameRegionLast(query: string, { find, typeOf }: Names): string {
  if (!/(?:s|people|men|^who works in .+)$/.test(query)) return query;
  const words = query
    .replace(/^who works in (.+)$/, '$1 people')
    .replace(/^(?:which|all|the) /, '')
    .split(' ');
  const areAll = (name: string, type: EntityType) => {
    const { keys, isExact } = find(name);
    return isExact && keys.some((key) => typeOf(key) === type);
  };
  for (const at of words.keys()) {
    const [name, listed] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const type = readTypeName(listed)?.type;
    if (name === '' || (type && !LOCATED.has(type))) continue;
    const region = [name, ...listCountriesOf(name)].find((one) => areAll(one, 'region'));
    if (region !== undefined && (type || isPostOfSeveral(listed) || areAll(listed, 'policy')))
      return `${listed} in ${region}`;
  }
  return query;
}

function readSplits(splits: readonly Split[], names: Names): ReadWishes {
  let second: ReadWishes | null = null;
  let missing: ReadWishes = { wishes: [], asking: [], unknown: null };
  for (const split of splits.slice(0, MOST)) {
    const { wishes, isNamed, isAllowed } = readSplit(split, names);
    const types = listTypeWords(split, wishes);
    const unknown = findUnknown(split, names);
    if (unknown && !missing.unknown) missing = { wishes: [], asking: [...split.asking, ...types], unknown };
    // "Metres in" is nothing in a salt meter, and no Little Giant is in Shenzhen: of these, one may be missing.
    const isTelling = split.isTelling || types.length > 0;
    // What the ontology has no place for may still be said in its own words: "Guangdong listed on".
    const isFit = isAllowed || (isNamed && split.phrases.some(({ isOwn }) => isOwn));
    if (wishes.length === 0 || !isFit || !(isNamed || isTelling)) continue;
    const read = { wishes, asking: [...split.asking, ...types], unknown: findSlip(split, wishes, names) };
    if (isNamed && isAllowed && !split.isBegun) return read;
    second ??= read;
  }
  return second ?? missing;
}

/** Whether it asks for what lies somewhere by its type: "companies in". */
const isListing = ({ phrases, before }: Split) =>
  phrases.some(({ words }) => words === 'in') && readTypeName(before) !== null;

/** The words that name a type: "companies" in "companies in Shenzhen", "products" in "which products does Yuxin make". */
function listTypeWords({ before, behind }: Split, [wish]: readonly Wish[]): readonly string[] {
  if (!wish) return [before, behind].filter(readTypeName).flatMap((name) => name.split(' '));
  if (wish.kind !== 'relation') return [];
  const { typeBefore, typeBehind } = wish;
  if (typeBehind && behind === '') return before.split(' ').slice(0, 1);
  return [typeBefore ? before : '', typeBehind ? behind : ''].flatMap((words) => words.split(' ')).filter(Boolean);
}

interface Reading<Kind extends Wish> {
  readonly wishes: readonly Kind[];
  /** Whether all names are known without a slip. */
  readonly isNamed: boolean;
  /** Whether the ontology has a place for it. */
  readonly isAllowed: boolean;
}

function readSplit(split: Split, names: Names): Reading<Wish> {
  const figures = readFigures(split, names);
  // In "exports of Yuxin in 2023" the year is no market, and "how many employees" are no names.
  const isNumber = HOW_MANY.test(split.lead) || figures.wishes.some(({ year }) => year !== null);
  if (figures.wishes.length > 0 && isNumber) return figures;
  const relations = readRelations(split, names);
  if (relations.wishes.length === 0) return figures;
  return { ...relations, wishes: [...relations.wishes, ...figures.wishes] };
}

/** "Revenue of Yuxin in 2023", "Yuxin's exports", "how many little giants are there in Shenzhen". */
function readFigures(split: Split, { find }: Names): Reading<FigureWish> {
  const meanings = split.phrases.flatMap(({ meaning }) => (meaning.kind === 'figure' ? meaning : []));
  const isCounting = meanings.some(({ counted }) => counted?.length === 0);
  // "Little giants by city."
  const [by = '', of = ''] = / by (\S+)$/.exec(split.rest) ?? [];
  const ofType = isCounting ? readTypeName(of) : null;
  const whole = ofType ? { ...split, rest: split.rest.slice(0, -by.length) } : split;
  const { name, counted: what } = isCounting ? readCounted(whole) : readOwner(split);
  const { keys: about, isExact } = isCounting && name === '' ? find(what?.[0] ?? '') : NOTHING;
  const type = ofType ?? readTypeName(split.before);
  const most = isExact && (type || split.before === '') ? { about, type } : null;
  if (meanings.length === 0 || (name === '' && !most)) return { wishes: [], isNamed: false, isAllowed: true };
  const { keys, isSure: isNamed } = most ? { ...NOTHING, isSure: true } : find(name);
  const [year = null] = YEAR.exec(split.behind) ?? YEAR.exec(split.before) ?? [];
  const wishes = meanings.map(({ measure, counted }) => {
    return { kind: 'figure', measure, counted: what ?? counted, keys, most, year, isBegun: split.isBegun } as const;
  });
  return { wishes: most || keys.length > 0 ? wishes : [], isNamed, isAllowed: true };
}

/** Whose a measure is: what stands on one side of it, with nothing on the other. */
function readOwner({ before, behind, lead: said }: Split) {
  // "How many people does Acme employ."
  const owner = HOW_MANY.test(said)
    ? [before.replace(/^people /, ''), behind.replace(/ (?:employ|make|made|earn|have|report|get)$/, '')]
    : [before, behind];
  const [lead = '', tail = ''] = owner.map(leaveYear);
  return { name: lead !== '' && tail !== '' ? '' : lead || tail, counted: null };
}

/** What stands behind "how many", and where it is counted. */
function readCounted({ before, rest }: Split) {
  const [, what = '', where = ''] = /^(.+?) (?:in|of|at|does|do|has) (.+?)(?: have)?$/.exec(leaveYear(rest)) ?? [];
  if (before === '' && where !== '') return { name: where, counted: [leaveRest(what)] };
  return { name: '', counted: [leaveRest(rest)] };
}

/** "Little giants are there". */
const leaveRest = (counted: string) => counted.replace(/ (?:are|is)(?: there)?$/, '');

function readRelations(split: Split, names: Names): Reading<RelationWish> {
  const typed = readAs(split, names, readTypeName);
  if (typed.isAllowed) return typed;
  // "Minister of industry": where the ontology has no place for a type, its word is a name, if there is one for that.
  const named = readAs(split, names, () => null);
  const hasType = [split.before, split.behind].some(readTypeName);
  return named.isAllowed || !hasType ? named : { ...named, wishes: [] };
}

type ReadType = typeof readTypeName;

function readAs(split: Split, names: Names, readType: ReadType): Reading<RelationWish> {
  const all = split.phrases.flatMap(({ meaning }) => (meaning.kind === 'relation' ? meaning : []));
  // "Head of Yuxin" asks for that post, not for whoever heads something there.
  const posts = all.filter(({ post }) => post);
  const own = all.filter(({ relation, post }) => post || posts.length === 0 || relation !== 'holds_post');
  // "Where does Yuxin sell" asks for no products.
  const placed = WHERE.test(split.lead) ? own.filter(({ relation }) => leadsToRegions(relation)) : [];
  const meanings = !isSaid(split) ? [] : placed.length > 0 ? placed : own;
  const sides = meanings.length === 0 ? [] : readSides(split, names, readType);
  const isKnown = sides.every(({ isEmpty, type, keys }) => isEmpty || type || keys.length > 0);
  const [before, behind] = sides;
  if (!before || !behind || !isKnown) return { wishes: [], isNamed: false, isAllowed: false };
  const oriented = meanings.map((meaning) => [orient(meaning, split, before, behind, names), meaning] as const);
  // "Where", "owner" and other words are said of several relations: of those that these things can have.
  const allowed = oriented.flatMap(([wish, meaning]) => keepApt(wish, meaning, names) ?? []);
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
function isSaid({ phrases, before }: Split): boolean {
  const small = phrases.map(({ words }) => words).find((words) => SAID_OF_TYPES.has(words));
  const type = readTypeName(before)?.type;
  if (small === 'are') return type === 'company';
  return small === undefined || type === 'person' || (type !== undefined && small !== 'at' && before.endsWith('s'));
}

const SAID_OF_TYPES: ReadonlySet<string> = new Set(['are', 'of', ...WORK_WORDS]);

const nameWish = ({ relation, isAlong, post }: RelationWish) => [relation, isAlong, post?.names[0] ?? ''].join(' ');

/** "Which products does Yuxin make" asks for products that are made. */
function readSides(split: Split, { find }: Names, readType: ReadType): readonly [Side, Side] {
  const { before, behind } = split;
  const [first = '', ...others] = before.split(' ');
  const asked = behind === '' && others.length > 0 ? readType(first) : null;
  const read = (name: string): Side => {
    if (name === '') return { ...NOTHING, type: null, isEmpty: true };
    // "The seminar" may be one that is called so; several are a type.
    const isCalled = !name.endsWith('s') && !isListing(split) && find(name).isExact;
    const type = isCalled ? null : readType(name);
    // "Little giant firms."
    const [, kind = '', last = ''] = /^(.+) (\S+)$/.exec(name) ?? [];
    if (readTypeName(last)?.type === 'company' && find(kind).isExact)
      return { ...find(kind), type: null, isEmpty: false };
    return { ...(type ? NOTHING : find(name)), type, isEmpty: false };
  };
  const whole = read(before);
  if (!asked || whole.isSure) return [whole, read(behind)];
  return [read(others.join(' ')), { ...NOTHING, type: asked, isEmpty: false }];
}
