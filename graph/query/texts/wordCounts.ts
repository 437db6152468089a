/** The words of some texts, and which of them was meant where somebody typed a word that none of them has. */

import { countTypos, isLikeSlip } from '../search/typos.ts';
import type { Sliced } from '../sliced.ts';

/** How often each word of some texts stands there. */
export type WordCounts = ReadonlyMap<string, number>;

/** Shorter words are too like each other. */
const LEAST = 5;
/** In words of so many letters two slips are forgiven, or one while they are being typed. */
const LONG = 7;
/** What turns a word into its opposite: "unlisted", "inactive". */
const NEGATIONS = ['un', 'in', 'im', 'ir'];
/** No word: a mark that it ends, so that what goes on differs by one slip more than what does not. */
const END = '\n';
/** Words compared between two places to pause. */
const STRETCH = 2_000;

/** Counts the words of folded texts that are long enough to be meant. */
export function* countWords(texts: Iterable<string>): Sliced<WordCounts> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/\p{L}+/gu))
      if (word.length >= LEAST - 1) counts.set(word, (counts.get(word) ?? 0) + 1);
    yield;
  }
  return counts;
}

/** The word with the fewest slips, of several the most frequent; null for what is short, no word, or like none. */
export function* findMeant(counts: WordCounts, typed: string): Sliced<string | null> {
  if (!/^\p{L}+$/u.test(typed) || typed.length < LEAST) return null;
  let fewest = typed.length < LONG ? 1 : 2;
  let best: string | null = null;
  let looked = 0;
  for (const [word, count] of counts) {
    looked += 1;
    if (looked % STRETCH === 0) yield;
    const slips = countTypos(word + END, typed + END, fewest);
    // Two letters more make another word: Jiangsu is no Jiang, and "unlisted" is the opposite of "listed".
    const isOther =
      !isLikeSlip(typed, word) ||
      (slips > 1 && (typed.startsWith(word) || NEGATIONS.some((sign) => typed === sign + word)));
    if (isOther || slips > fewest || (slips === fewest && best !== null && count <= (counts.get(best) ?? 0))) continue;
    fewest = slips;
    best = word;
  }
  return best;
}
