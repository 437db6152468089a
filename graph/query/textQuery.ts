/** A query for words of the articles, taken apart. */
import { foldLong } from './foldLong.ts';
import { isLetter } from './grams.ts';
import { squeeze } from './joinedWords.ts';

/** A word, or several in a row, that begins where a word of the text does. */
export interface Term {
  /** Folded, with single spaces; letters or digits at both ends. */
  readonly text: string;
  /** Whether it ends where a word does, too. */
  readonly isExact: boolean;
}

/** Fewer letters begin too many words. */
const LEAST = 3;
/** As many as there are bits to note them in, one kept for the query as a whole. */
const MOST = 30;

/**
 * The words that a sentence must have, the longest first; none for a query of fewer than three letters. What stands in
 * double quotes is one term, and exact once the quote is closed.
 */
export function readTerms(query: string): readonly Term[] {
  const parts = tidyQuery(query).split('"');
  const terms = parts.flatMap((part, at) => {
    if (at % 2 === 1) return [{ text: trimTerm(part), isExact: at < parts.length - 1 }];
    return part.split(' ').map((word) => ({ text: trimTerm(word), isExact: false }));
  });
  const known = new Map(terms.filter(({ text }) => text !== '').map((term) => [term.text, term]));
  if (squeeze([...known.keys()].join('')).length < LEAST) return [];
  return [...known.values()].toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST);
}

/** The whole query as it was typed, to be preferred where it stands like that. */
export const readPhrase = (query: string): Term => {
  return { text: trimTerm(tidyQuery(query).replaceAll('"', '')), isExact: false };
};

/** Where a term stands in a folded text from an offset on; null where it does not. */
export function findTerm(text: string, { text: wanted, isExact }: Term, from: number): number | null {
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
    if (!isExact || isWordEnd(text, at + wanted.length)) return at;
  }
  return null;
}

/** Whether no letter or digit follows. */
export const isWordEnd = (text: string, at: number) => at >= text.length || !isLetter(text.charCodeAt(at));

const tidyQuery = (query: string) => foldLong(query).text.replace(/ +/g, ' ');

function trimTerm(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
