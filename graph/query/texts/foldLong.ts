/** Long texts folded: nearly always letter for letter, so that no list of offsets is needed to find the way back. */
import { fold } from '../search/fold.ts';

export interface LongFolded {
  /** Folded; white space and signs that keyboards lack are plain spaces. */
  readonly text: string;
  /** For each code unit of `text` its offset in the original; null where that is the same. */
  readonly offsets: Int32Array | null;
}

/** White space, and all but letters, digits, signs of currencies and what folding makes plain. */
const BLANK = /\s|[^\0-\x7f\p{L}\p{M}\p{N}€£¥‘’“”–—‐‑]/gu;

/** Folds a text of any length. */
export function foldLong(original: string): LongFolded {
  const spaced = original.replace(BLANK, (sign) => ' '.repeat(sign.length));
  let isAligned = true;
  const text = spaced
    .replace(/[^\0-\x7f]/gu, (character) => {
      const plain = fold(character).text;
      if (plain.length !== character.length) isAligned = false;
      return plain;
    })
    .toLowerCase();
  if (isAligned && text.length === original.length) return { text: pack(text), offsets: null };
  const folded = fold(spaced);
  return { text: folded.text, offsets: Int32Array.from(folded.offsets) };
}

const [ENCODER, DECODER] = [new TextEncoder(), new TextDecoder()];

/** The same letters in one byte each where that is possible: engines keep two for what was cut from a text of such. */
const pack = (text: string) => (/[^\0-\x7f]/.test(text) ? text : DECODER.decode(ENCODER.encode(text)));

/** Where an offset of the folded text lies in the original. */
export function toOriginal({ offsets }: LongFolded, at: number): number {
  return offsets === null ? at : (offsets[at] ?? offsets.at(-1) ?? 0);
}

/** The first offset of the folded text that does not lie before this one of the original. */
export function toFolded({ offsets }: LongFolded, at: number): number {
  if (offsets === null) return at;
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
