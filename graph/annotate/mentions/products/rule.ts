import { COMPANY_NOUNS } from '../lexicon/companies.ts';
import { NOT_PRODUCTS } from '../lexicon/things.ts';
import { isPlural, leftPhrase, type NounPhrase, readNounPhrase } from '../phrases.ts';
import type { Word } from '../words.ts';

/** Word ranges of one line that are names of firms: subjects of making. */
export interface FirmSpan {
  readonly from: number;
  readonly to: number;
}

/** A word of a line with its neighbours. */
export interface Place {
  readonly words: readonly Word[];
  readonly at: number;
  readonly word: Word;
  readonly before: Word | undefined;
  readonly next: Word | undefined;
  readonly firms: readonly FirmSpan[];
  /** Takes a phrase for a product. */
  readonly add: (item: NounPhrase | null, weight: number) => void;
}

/** One way to present a product. */
export interface Rule {
  readonly fits: (place: Place) => boolean;
  readonly read: (place: Place) => void;
}

/** Takes the phrase that ends right before the word, of so many words at most. */
export function addLeft({ words, at, add }: Place, longest: number, weight: number): void {
  const from = leftPhrase(words, at, longest);
  if (from < at) add({ from, to: at }, weight);
}

/** The phrase at `start` up to its first plural, if that may be a product. */
export function readPlural(words: readonly Word[], start: number): NounPhrase | null {
  const item = readNounPhrase(words, start, true);
  const head = item ? words[item.to - 1] : undefined;
  return head && isPlural(head) && !NOT_PRODUCTS.has(head.norm) ? item : null;
}

/** Whether a firm, or a word that stands for one, precedes within the clause. */
export function hasFirmBefore({ words, at, firms }: Place): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 28); back -= 1) {
    const word = words[back];
    if (!word) break;
    if (word.text === '.' || word.text === ';') return false;
    if (firms.some((firm) => back >= firm.from && back < firm.to)) return true;
    if (COMPANY_NOUNS.has(word.norm) && (word.norm !== 'business' || back === at - 1)) return true;
    if (back >= at - 3 && (word.norm === 'it' || word.norm === 'which' || word.norm === 'that' || word.norm === 'we'))
      return true;
  }
  return false;
}
