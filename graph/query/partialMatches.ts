/** Entities that some words of a query name, where none has them all. */
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

/**
 * Entities that some of a query's words name, those with most of its letters first, then what is called just so, then the
 * better connected; one match for each entity. A word that stands in no name is looked for with slips, unless it is known to ask for something.
 */
export function findPartialMatches(
  entries: readonly SearchEntry[],
  query: string,
  asking: readonly string[],
  degreeOf: (key: string) => number,
): readonly PartialMatch[] {
  const named = entries.filter(({ target, reason }) => target.kind === 'entity' && reason !== 'initials');
  const holders = new Map<SearchEntry, Set<string>>();
  for (const word of listTellingWords(query)) {
    const exact = named.filter((entry) => hasWord(entry, word));
    const most = word.length < 5 || asking.includes(word) ? 0 : allowTypos(word.length);
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
