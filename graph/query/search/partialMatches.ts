/** Entities that some words of a query name, where none has them all. */

import { remember } from '../remember.ts';
import type { SearchEntry } from './entries.ts';
import { hasWord } from './matching.ts';
import { allowTypos, countTypos } from './typos.ts';

export interface PartialMatch {
  readonly entry: SearchEntry;
  readonly key: string;
  /** The words of the query that this name holds. */
  readonly words: ReadonlySet<string>;
}

/** The names of entities that hold a word. */
interface Holders {
  readonly entries: readonly SearchEntry[];
  /** Whether they do without a slip. */
  readonly isExact: boolean;
}

/** All words of a query but the last stay as they are from letter to letter. */
const REMEMBERED = 500;

/** Looks for names that hold a word, or where none does, that hold it with slips. */
export function createHolderSearch(listCandidates: (word: string) => readonly SearchEntry[]) {
  return remember(REMEMBERED, (word: string): Holders => {
    const named = listCandidates(word).filter(isOwnName);
    const exact = named.filter((entry) => hasWord(entry, word));
    const most = exact.length > 0 || word.length < 5 ? 0 : allowTypos(word.length);
    const near = most === 0 ? [] : named.filter(({ folded }) => countTypos(folded, word, most, true) <= most);
    return exact.length > 0 ? { entries: exact, isExact: true } : { entries: near, isExact: false };
  });
}

const isOwnName = ({ target, reason }: SearchEntry) => target.kind === 'entity' && reason !== 'initials';

/**
 * Entities that some of these words name, those with most of their letters first, then what is called just so, then the
 * better connected; one match for each entity. Words that are known to ask for something are looked for as they are typed,
 * and count less.
 * @param whole names that resemble the query as a whole
 */
export function findPartialMatches(
  words: readonly string[],
  findHolders: (word: string) => Holders,
  whole: readonly SearchEntry[],
  isAsking: (word: string) => boolean,
  degreeOf: (key: string) => number,
): readonly PartialMatch[] {
  const found = words.map((word) => ({ word, ...findHolders(word) }));
  const held = found.filter(({ word, isExact }) => isExact || !isAsking(word));
  const named = new Set([...held.flatMap(({ entries }) => entries), ...whole.filter(isOwnName)]);
  const holders = new Map<SearchEntry, Set<string>>();
  for (const { word, entries, isExact } of held) {
    const all = isExact ? [...named].filter((entry) => hasWord(entry, word)) : entries;
    for (const entry of all) holders.set(entry, (holders.get(entry) ?? new Set()).add(word));
  }
  const best = new Map<string, PartialMatch>();
  for (const [entry, held] of holders) {
    if (entry.target.kind !== 'entity') continue;
    const match = { entry, key: entry.target.key, words: held };
    const known = best.get(match.key);
    if (!known || measure(match) > measure(known)) best.set(match.key, match);
  }
  const measureNaming = (match: PartialMatch) => measure(match, (word) => !isAsking(word));
  return [...best.values()].toSorted(
    (a, b) =>
      measureNaming(b) - measureNaming(a) ||
      Number(isWhole(b)) - Number(isWhole(a)) ||
      measure(b) - measure(a) ||
      degreeOf(b.key) - degreeOf(a.key) ||
      (a.key < b.key ? -1 : 1),
  );
}

/** Whether the words are all there is of the name. */
const isWhole = ({ entry, words }: PartialMatch): boolean => entry.folded === [...words].join(' ');

function measure({ words }: PartialMatch, counts = (_: string) => true): number {
  return [...words].reduce((sum, word) => sum + (counts(word) ? word.length : 0), 0);
}
