/** Names and queries that are the same letters in other words: "xi an", "Xian" and "Xi'an", "guang dong", "JPT-Opto". */
import { isLetter } from './grams.ts';

export interface Joined {
  /** Where the query's letters stand in the folded name, `end` exclusive. */
  readonly range: readonly [start: number, end: number];
  /**
   * The whole name, its beginning, whole words of it or the beginning of one, or letters that begin with one word and
   * end within another.
   */
  readonly fit: 'whole' | 'beginning' | 'words' | 'across';
}

/** Fewer letters begin too many words, unless they are the whole name. */
const FEW = 4;

/** Where the letters of a name are those of a squeezed query, whatever stands between them; null where nowhere. */
export function findJoined(folded: string, squeezed: string): Joined | null {
  const [letter] = squeezed;
  if (letter === undefined) return null;
  let across: Joined | null = null;
  for (let start = folded.indexOf(letter); start >= 0; start = folded.indexOf(letter, start + 1)) {
    if (start > 0 && isLetter(folded.charCodeAt(start - 1))) continue;
    const end = walk(folded, start, squeezed);
    if (end === null) continue;
    const range = [start, end] as const;
    const isNameStart = !hasLetter(folded, 0, start);
    if (isNameStart && !hasLetter(folded, end, folded.length)) return { range, fit: 'whole' };
    if (squeezed.length < FEW) continue;
    const isWhole = end === folded.length || !isLetter(folded.charCodeAt(end));
    if (isWhole || end - start === squeezed.length) return { range, fit: isNameStart ? 'beginning' : 'words' };
    across ??= { range, fit: 'across' };
  }
  return across;
}

/** Only the letters and digits of a folded text. */
export function squeeze(folded: string): string {
  let letters = '';
  for (const unit of folded) if (isLetter(unit.charCodeAt(0))) letters += unit;
  return letters;
}

/** The end of the query's letters from here on, null where others come between. */
function walk(folded: string, start: number, squeezed: string): number | null {
  let at = start;
  for (let letter = 0; letter < squeezed.length; at += 1) {
    if (at >= folded.length) return null;
    const code = folded.charCodeAt(at);
    if (code === squeezed.charCodeAt(letter)) letter += 1;
    else if (isLetter(code)) return null;
  }
  return at;
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isLetter(text.charCodeAt(at))) return true;
  return false;
}
