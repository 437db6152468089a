/** Names in a question that nothing has, or only with a slip. */
import type { EntityType } from '../../ontology.ts';
import type { RelationWish, UnknownName, Wish } from '../search/hits.ts';
import { readTypeName } from '../search/typeNames.ts';
import { type Names, NOTHING } from './orientWish.ts';
import type { Split } from './querySplits.ts';
import { leaveYear } from './years.ts';

/** Fewer letters may still become a name. */
const FEW = 3;

/** What makes a question of a name beside a word: "export as CSV" is none. */
const QUESTION = /^(?:who|what|which|where|when|how)\b/;
const CONNECTED = /^(?:of|in|by)\b/;

/** What is asked for otherwise. */
const ARTICLES = /\b(?:articles?|stories)\b/;

/** What something may be in. */
const PLACES: ReadonlySet<EntityType | undefined> = new Set(['region', 'industry']);

/** The one name beside words that tell which nothing is called, or no region where one is asked for. */
export function findUnknown(split: Split, { find, readGroup, typeOf, isAsking }: Names): UnknownName | null {
  const { before, behind, phrases, isBegun } = split;
  const [group] = [split.lead, split.rest].flatMap((words) => readGroup(words).unknown ?? []);
  if (group && !isBegun) return group;
  const isOfRegion = phrases.every(({ words }) => words === 'in' || words === 'from');
  const [first = '', ...others] = before.split(' ');
  const isListed = behind === '' && others.length > 0 && readTypeName(first) !== null;
  // "What happened in Jiaxing": no name is meant before.
  const named = isOfRegion && !readTypeName(before) ? [behind] : [before, behind];
  const sides = isListed ? [others.join(' ')] : named.map(leaveYear);
  const hasType = isListed || sides.some((name) => readTypeName(name));
  const isOfTitle = isOfRegion && find(before).keys.some((key) => typeOf(key) === 'policy');
  const asks = hasType || isOfTitle || QUESTION.test(split.lead) || split.isPossessive || CONNECTED.test(split.rest);
  if (isBegun || !asks) return null;
  const isKnown = (name: string) =>
    name === '' ||
    readTypeName(name) ||
    find(name).keys.some((key) => !isOfRegion || isListed || PLACES.has(typeOf(key)));
  // "Won the little giant": something is called so, and the words before it are not understood.
  const endsInName = (name: string) =>
    name.split(' ').some((_, at, all) => at > 0 && find(all.slice(at).join(' ')).isExact);
  const [name = '', second] = sides.filter((side) => !isKnown(side));
  const isName = name.length >= FEW && !ARTICLES.test(name) && !/\d/.test(name) && !name.split(' ').every(isAsking);
  return isName && second === undefined && !endsInName(name) ? { name, isOfRegion, meant: null } : null;
}

const titlesOf = ({ groupBefore }: RelationWish) => groupBefore.flatMap(({ behind }) => behind);

/** The name of which only the like is known, and what it was taken for. */
export function findSlip(
  { before, behind, rest }: Split,
  [wish]: readonly Wish[],
  { find }: Names,
): UnknownName | null {
  if (!wish) return null;
  const ends =
    wish.kind === 'relation' ? [...wish.before, ...wish.behind, ...titlesOf(wish)] : [...wish.keys, ...wish.about];
  // "Litle giants in Shenzen".
  const apart = wish.kind === 'relation' ? [] : rest.split(/ (?:in|of|at) /);
  for (const name of [before, behind, ...apart].map(leaveYear)) {
    const { keys, isSure } = name === '' ? NOTHING : find(name);
    const meant = isSure ? undefined : keys.find((key) => ends.includes(key));
    if (meant !== undefined) return { name, isOfRegion: false, meant };
  }
  return null;
}
