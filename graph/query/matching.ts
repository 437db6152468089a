/** How well a folded query fits a folded name, and which letters to mark. */
import type { SearchEntry } from './searchEntries.ts';

/** Offsets into the original text, `end` exclusive. */
export type Range = readonly [start: number, end: number];

/**
 * The tier of a match without mistakes, best first: 0 the whole name, 1 its beginning, 2 the beginning of a word,
 * 3 every word of the query begins a word of the name, 4 anywhere inside. Null when only a fuzzy match could help.
 * Names shown rank before other names of the same tier by half a tier; initials match as a whole or by their beginning.
 */
export function rankMatch(entry: SearchEntry, query: string): number | null {
  const { folded, reason } = entry;
  const penalty = reason === 'label' || reason === 'title' || reason === 'acronym' ? 0 : 0.5;
  if (folded === query) return penalty;
  if (reason === 'initials') return query.length >= 2 && folded.startsWith(query) ? 2 + penalty : null;
  if (folded.startsWith(query)) return 1 + penalty;
  if (startsWord(folded, query)) return 2 + penalty;
  const words = query.split(' ');
  if (words.length > 1 && words.every((word) => hasWord(entry, word))) return 3 + penalty;
  // A few letters stand inside far too many words to mean one.
  if (query.length >= 4 && reason !== 'synonym' && folded.includes(query)) return 4 + penalty;
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
 * The letters of the entry's original text to mark: the query where it stands, else each of its words where they
 * stand, else the runs of at least two letters that Fuse found (`fuzzy`, both ends inclusive).
 */
export function markRanges(
  entry: SearchEntry,
  query: string,
  fuzzy: readonly (readonly [number, number])[],
): readonly Range[] {
  const whole = locate(entry.folded, query);
  const spans = whole ? [whole] : locateWords(entry.folded, query);
  const folded = spans.length > 0 ? spans : fuzzy.filter(([a, b]) => b > a).map(([a, b]): Range => [a, b + 1]);
  return mergeRanges(folded.map(([start, end]): Range => [entry.offsets[start] ?? 0, entry.offsets[end] ?? 0]));
}

function locate(text: string, part: string): Range | null {
  if (text.startsWith(part)) return [0, part.length];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return [at, at + part.length];
  const inside = text.indexOf(part);
  return inside < 0 ? null : [inside, inside + part.length];
}

function locateWords(text: string, query: string): readonly Range[] {
  const words = query.split(' ');
  if (words.length < 2) return [];
  const spans = words.map((word) => (word.length < 2 ? null : locate(text, word))).filter((span) => span !== null);
  return spans.length === words.length ? spans : [];
}

function mergeRanges(ranges: readonly Range[]): readonly Range[] {
  const merged: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else if (end > start) merged.push([start, end]);
  }
  return merged;
}
