/** How well a folded query fits a folded name, and which letters to mark. */

import type { SearchEntry } from './entries.ts';
import { fold } from './fold.ts';
import { findJoined, squeeze } from './joinedWords.ts';

/** Offsets into the original text, `end` exclusive. */
export type Range = readonly [start: number, end: number];

/** A folded query, and what is asked of it again for every name. */
export interface Wanted {
  readonly text: string;
  /** Its letters alone. */
  readonly squeezed: string;
  readonly words: readonly string[];
}

/** @param text folded, with single spaces */
export function readWanted(text: string): Wanted {
  return { text, squeezed: squeeze(text), words: text.split(' ') };
}

/** The tier of letters inside a word: whatever ranks before it has the query's words. */
export const INSIDE = 4;

/**
 * The tier of a match without mistakes, best first: 0 the whole name, 1 its beginning, 2 the beginning of a word,
 * 3 every word of the query begins a word of the name, INSIDE anywhere inside. Null when only a fuzzy match could help.
 * Names shown rank before other names of the same tier by half a tier, and names that are written in as many words as
 * the query before those that are not ("xian" and "Xi'an", "guang dong" and "Guangdong"); initials match as a whole or
 * by their beginning.
 */
export function rankMatch(entry: SearchEntry, { text: query, squeezed, words }: Wanted): number | null {
  const { folded, reason } = entry;
  const penalty = reason === 'label' || reason === 'title' || reason === 'acronym' ? 0 : 0.5;
  if (folded === query) return penalty;
  if (reason === 'initials') return query.length >= 2 && folded.startsWith(query) ? 2 + penalty : null;
  if (folded.startsWith(query)) return 1 + penalty;
  const joined = findJoined(folded, squeezed);
  if (joined?.fit === 'whole') return 0.6 + penalty / 4;
  if (startsWord(folded, query)) return 2 + penalty;
  if (joined?.fit === 'beginning') return 1.6 + penalty / 4;
  if (joined?.fit === 'words') return 2.6 + penalty / 4;
  if (words.length > 1 && words.every((word) => hasWord(entry, word))) return 3 + penalty;
  if (joined && reason !== 'synonym') return INSIDE + penalty;
  // A few letters stand inside far too many words to mean one.
  if (query.length >= 4 && reason !== 'synonym' && folded.includes(query)) return INSIDE + penalty;
  return null;
}

/** Whether a word of the name begins with this. */
export function hasWord(entry: SearchEntry, part: string): boolean {
  return entry.folded.startsWith(part) || startsWord(entry.folded, part);
}

function startsWord(text: string, part: string): boolean {
  for (let at = text.indexOf(part, 1); at > 0; at = text.indexOf(part, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  return false;
}

/**
 * The letters of the entry's original text to mark: the query where it stands, else its letters where they stand in
 * fewer or more words, else each of its words, else the runs of at least two letters that Fuse found (`fuzzy`, both
 * ends inclusive).
 */
export function markRanges(
  entry: Pick<SearchEntry, 'text'>,
  { text: query, squeezed, words }: Wanted,
  fuzzy: readonly (readonly [number, number])[],
): readonly Range[] {
  const { text, offsets } = fold(entry.text);
  const whole = locate(text, query) ?? findJoined(text, squeezed)?.range;
  const spans = whole ? [whole] : locateWords(text, words);
  const folded = spans.length > 0 ? spans : fuzzy.filter(([a, b]) => b > a).map(([a, b]): Range => [a, b + 1]);
  return mergeRanges(folded.map(([start, end]): Range => [offsets[start] ?? 0, offsets[end] ?? 0]));
}

function locate(text: string, part: string): Range | null {
  if (text.startsWith(part)) return [0, part.length];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return [at, at + part.length];
  const inside = text.indexOf(part);
  return inside < 0 ? null : [inside, inside + part.length];
}

function locateWords(text: string, words: readonly string[]): readonly Range[] {
  if (words.length < 2) return [];
  const spans = words.map((word) => (word.length < 2 ? null : locate(text, word))).filter((span) => span !== null);
  return spans.length === words.length ? spans : [];
}

/** Ranges in order, those that touch joined. */
export function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
