/** Text made comparable: lower case, no accents, plain quotes and dashes. */
import { foldLetters } from '../../text/fold.ts';

export interface Folded {
  readonly text: string;
  /** For each code unit of `text`, and one past its end, the offset it has in the original. */
  readonly offsets: readonly number[];
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ['‘', "'"],
  ['’', "'"],
  ['“', '"'],
  ['”', '"'],
  ['–', '-'],
  ['—', '-'],
  ['‐', '-'],
  ['‑', '-'],
  ['\u00a0', ' '],
  ['\u202f', ' '],
]);

const PLAIN_ONLY = /^[\0-\x7f]*$/;

/** Folds a text and keeps the way back, so that what matches can be marked in the original. */
export function fold(original: string): Folded {
  let text = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of original) {
    const plain = PLAIN.get(character) ?? foldLetters(character);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    text += plain;
    at += character.length;
  }
  offsets.push(at);
  return { text, offsets };
}

/** The folded text alone, for the many names that are compared and never marked. */
export function foldText(original: string): string {
  return PLAIN_ONLY.test(original) ? original.toLowerCase() : fold(original).text;
}
