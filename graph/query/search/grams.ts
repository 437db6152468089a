/**
 * Names cut into grams, small pieces that a misspelt name still shares with the right one: three letters in a row,
 * spaces left out ("xi an" and "Xi'an" are the same grams), the letters that begin and end words, and in each word's
 * first letters also pairs with one letter skipped, which survive a swap. See Zobel and Dart, "Finding approximate
 * matches in large lexicons", 1995. A gram is a number of GRAM_BITS bits; that two share one costs a little work only.
 */

export const GRAM_BITS = 17;

/** What a gram says: the more letters it pins down, the more it counts. */
const WEIGHT = { run: 2, start: 2, nameStart: 1, end: 1, pair: 1 } as const;
/** Marks no name holds, which keep the kinds of grams apart. */
const KIND = { start: 1, nameStart: 2, end: 3, pair: 4, ideographs: 5 } as const;
/** How many of a word's first letters are paired. */
const PAIRED = 5;
/** From here on scripts write words of one or two letters. */
export const IDEOGRAPHS = 0x2e80;

/** Calls `visit` with each gram of a folded text, some of them several times. */
export function visitGrams(folded: string, visit: (gram: number, weight: number) => void): void {
  // The last two letters, whatever stands between words; 0 before the first.
  let [first, second] = [0, 0];
  let inWord = 0;
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.charCodeAt(at);
    if (!isLetter(code)) {
      if (inWord > 1) visit(hash(KIND.end, first, second), WEIGHT.end);
      inWord = 0;
      continue;
    }
    if (first !== 0) visit(hash(first, second, code), WEIGHT.run);
    if (inWord === 0) {
      visit(hash(KIND.start, code, 0), WEIGHT.start);
      if (second === 0) visit(hash(KIND.nameStart, code, 0), WEIGHT.nameStart);
    } else if (inWord === 1) {
      visit(hash(KIND.start, second, code), WEIGHT.start);
      if (first === 0) visit(hash(KIND.nameStart, second, code), WEIGHT.nameStart);
    }
    if (inWord > 0 && inWord < PAIRED) visit(hash(KIND.pair, second, code), WEIGHT.pair);
    if (inWord > 1 && inWord < PAIRED) visit(hash(KIND.pair, first, code), WEIGHT.pair);
    if (inWord > 0 && code >= IDEOGRAPHS) visit(hash(KIND.ideographs, second, code), WEIGHT.run);
    first = second;
    second = code;
    inWord += 1;
  }
  if (inWord > 1) visit(hash(KIND.end, first, second), WEIGHT.end);
}

function hash(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b + 0x7f4a, 0x85ebca6b) ^ Math.imul(c + 0x1657, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> (32 - GRAM_BITS);
}

/** Whether a UTF-16 unit of a folded text is part of a word; halves of rarer letters are. */
export function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  if (code >= 0xd800 && code <= 0xdfff) return true;
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code));
}
