/** Queries that ask for something of a thing: "yuxin listed on", "who owns Yuxin", "chairman of Fei Lu", "Yuxin revenue". */

import type { Order } from '../search/hits.ts';
import { readTypeName } from '../search/typeNames.ts';
import { FILLERS, listTellingWords } from '../texts/tellingWords.ts';
import type { Phrase } from './askPhrases.ts';
import { isPostOfSeveral, POST_PREFIXES } from './postWords.ts';
import { YEAR } from './years.ts';

/** A query parted at a phrase. */
export interface Split {
  /** What these words may mean: "owner" is said of two relations. */
  readonly phrases: readonly Phrase[];
  /** Words before those of a post that belong to it: "deputy". */
  readonly prefixes: readonly string[];
  /** What may name something before and behind; '' where there is nothing. */
  readonly before: string;
  readonly behind: string;
  /** All words before and behind. */
  readonly lead: string;
  readonly rest: string;
  /** "Yuxin's": what stands before is whose. */
  readonly isPossessive: boolean;
  /** "The largest revenue", "the fewest employees", "the latest investment". */
  readonly order: Order | null;
  /** Whether its words are still being typed. */
  readonly isBegun: boolean;
  /** Whether they are more than small words such as "in". */
  readonly isTelling: boolean;
  /** Its own words. */
  readonly asking: readonly string[];
}

/** So many letters of a phrase are enough at the end of a query: somebody is typing them. */
const BEGUN = 4;
/** More than any words are long: "listed on" in "listed on Shenzhen Stock Exchange" comes before "stock exchange". */
const OWN = 1_000;

/** "Show us": elsewhere "us" is a country. */
const FOR_WHOM = /\b(?:show|give|tell|list|find) (?:me|us)\b/g;

/**
 * The ways to part a folded query at words that ask for something and stand beside others: the ontology's own before
 * what people say for it, the longest first, and small words such as "in" and "how many" last.
 */
export function listSplits(phrases: readonly Phrase[], query: string): readonly Split[] {
  const found = new Map<string, Place>();
  for (const phrase of phrases) {
    for (const { start, end, isBegun } of findWords(query, phrase.words)) {
      const place = found.get(`${start} ${end}`) ?? { start, end, whole: [], begun: [], weight: 0 };
      found.set(`${start} ${end}`, place);
      place[isBegun ? 'begun' : 'whole'].push(phrase);
      const length = isBegun ? end - start : listNamingWords(phrase.words).length;
      place.weight = Math.max(place.weight, length + (phrase.isOwn ? OWN : 0));
    }
  }
  const places = [...found.values()];
  // "Exchange" in "stock exchange" is no word by itself.
  const isInside = ({ start, end }: Place) =>
    places.some((other) => other.start <= start && end <= other.end && end - start < other.end - other.start);
  return places
    .filter((place) => !isInside(place) && !IN_YEAR.test(query.slice(place.start)))
    .toSorted((a, b) => b.weight - a.weight || b.start - a.start)
    .flatMap(({ start, end, whole, begun }) => {
      // "List" may be all that is meant, or the beginning of "listed on".
      const meant = new Set(whole.map(nameMeaning));
      const more = begun.filter((phrase) => !meant.has(nameMeaning(phrase)));
      return [
        ...(whole.length > 0 ? [part(query, start, end, listPassive(phrases, query, start, end) ?? whole, false)] : []),
        ...(more.length > 0 ? [part(query, start, end, more, true)] : []),
      ];
    })
    .filter(
      ({ before, behind, order, phrases }) =>
        before + behind !== '' || order || isPostOfSeveral(phrases[0]?.words ?? ''),
    );
}

/** Whether it asks for what lies somewhere by its type: "companies in". */
export const isListing = ({ phrases, before }: Split): boolean =>
  phrases.some(({ words }) => words === 'in') && readTypeName(before) !== null;

/** A year is no place. */
const IN_YEAR = new RegExp(`^(?:in|of|from) (?:${YEAR.source})$`);
const IS = /^(?:.* )?(?:is|are|was|were|been) /;

/** What "was Yuxin founded" and "founded in 1998" or "in Hull" mean, which say no "by"; null where the words stand otherwise. */
function listPassive(phrases: readonly Phrase[], query: string, start: number, end: number): readonly Phrase[] | null {
  const isSaid = end === query.length ? IS.test(query.slice(0, start)) : query.startsWith(' in ', end);
  const passive = isSaid ? phrases.filter(({ words }) => words === `${query.slice(start, end)} by`) : [];
  return passive.length > 0 ? passive : null;
}

const nameMeaning = ({ meaning }: Phrase) =>
  meaning.kind === 'figure' ? meaning.measure : `${meaning.relation} ${meaning.reading}`;

/** Where phrases stand in a query, whole or begun. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly whole: Phrase[];
  readonly begun: Phrase[];
  weight: number;
}

/** Where words stand whole in a query, or begun at its end. */
function findWords(query: string, words: string): { start: number; end: number; isBegun: boolean }[] {
  const places = [];
  for (let start = 0; start >= 0; start = query.indexOf(' ', start) + 1 || -1) {
    if (query.startsWith(words, start) && /^(?:$| )/.test(query.slice(start + words.length, start + words.length + 1)))
      places.push({ start, end: start + words.length, isBegun: false });
    else if (query.length - start >= BEGUN && words.startsWith(query.slice(start)))
      places.push({ start, end: query.length, isBegun: true });
  }
  return places;
}

function part(query: string, start: number, end: number, phrases: readonly Phrase[], isBegun: boolean): Split {
  const lead = query.slice(0, start).trim().split(' ');
  const isPost = phrases.some(({ meaning }) => meaning.kind === 'relation' && meaning.post !== null);
  const prefixes: string[] = [];
  while (isPost && POST_PREFIXES.has(lead.at(-1) ?? '')) prefixes.unshift(lead.pop() as string);
  const before = lead.join(' ');
  const lying = isPlace(phrases) ? (LYING.exec(query.slice(end))?.[0] ?? '') : '';
  const behind = query.slice(end, query.length - lying.length).trim();
  return {
    phrases,
    prefixes,
    before: listNamingWords(before.replace(OF_ONE, '').replace(LEADING, '')),
    behind: listNamingWords(behind.replace(OF_ONE, '').replace(TRAILING, '')),
    lead: query.slice(0, start).trim().replace(LEADING, ''),
    rest: query.slice(end).trim(),
    order: readOrder((LEADING.exec(before) ?? TRAILING.exec(behind))?.[0] ?? query.slice(start, end)),
    isPossessive: OF_ONE.test(before),
    isBegun,
    isTelling: listNamingWords(query.slice(start, end)) !== '',
    asking: [...prefixes, ...query.slice(start, end).split(' '), lying.trim()],
  };
}

/** "Most recent" before "most". */
const ORDERS: Readonly<Record<Order, string>> = {
  last: 'newest|youngest|latest|most recent',
  first: 'oldest|earliest',
  most: 'most|largest|highest|biggest|greatest|best|top',
  least: 'least|fewest|lowest|smallest',
};
export const ORDER_WORDS: readonly string[] = Object.values(ORDERS).flatMap((words) => words.split(/\W/));
const LAST = `(?:^| )(?:the )?(?:${Object.values(ORDERS).join('|')})$`;
/** "Who has the most", "top companies by", and behind a verb "exports least", "makes the most products". */
const [LEADING, TRAILING] = ['(?:which )?top(?: \\d+)?', '(?:the )?(?:most|fewest)'].map(
  (first) => new RegExp(`${LAST}|^${first}(?= )`),
) as [RegExp, RegExp];
const readOrder = (words = ''): Order | null =>
  (Object.keys(ORDERS) as Order[]).find((order) => new RegExp(`\\b(?:${ORDERS[order]})\\b`).test(words)) ?? null;

/** "Where is Yuxin based", "in which city is Yuxin located". */
const LYING = / (?:located|based|headquartered|situated|registered)$/;
const isPlace = ([phrase]: readonly Phrase[]) => phrase?.words === 'where' || phrase?.words === 'in';

/** "Yuxin's", "Works'": whose what follows is. */
const OF_ONE = /(?<=s)'$|'s$/;

const listNamingWords = (words: string) =>
  listTellingWords(words.trim().replace(/[:,]$/, '').replace(FOR_WHOM, ''))
    .filter((word) => !FILLERS.has(word))
    .join(' ');
