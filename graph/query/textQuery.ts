/** A query for words of the articles, taken apart. */
import { foldLong } from './foldLong.ts';
import { isLetter } from './grams.ts';
import type { Range } from './matching.ts';

/** A word, or several in a row, that begins where a word of the text does. */
export interface Term {
  /** Folded, with single spaces; letters or digits at both ends. */
  readonly text: string;
  /** Whether it ends where a word does, too. */
  readonly isExact: boolean;
  /** What all of its forms begin with, word by word, */
  readonly stem: readonly string[];
  /** and how they end: first as typed, then as the singular or plural of that. */
  readonly endings: readonly string[];
}

/** Fewer letters and signs begin too many words. */
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
    if (at % 2 === 1) return [createTerm(trimTerm(part), at < parts.length - 1)];
    return part.split(' ').map((word) => createWord(trimTerm(word)));
  });
  // Of two alike the exact one holds.
  const sorted = terms.filter(({ text }) => text !== '').toSorted((a, b) => Number(a.isExact) - Number(b.isExact));
  const known = new Map(sorted.map((term) => [term.text, term]));
  if ([...known.keys()].join('').length < LEAST) return [];
  return [...known.values()].toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST);
}

/** The whole query as it was typed, to be preferred where it stands like that. */
export const readPhrase = (query: string): Term => createTerm(trimTerm(tidyQuery(query).replaceAll('"', '')), false);

const createTerm = (text: string, isExact: boolean): Term => ({ text, isExact, stem: text.split(' '), endings: [''] });

/** What may be a plural or has another; of short words in -s many are none: "news". */
const NUMBERED = /^(.{2,}(?=ies$)|.+[^aeiou](?=y$)|.{4,}[^sui](?=s$))(.*)$/;

/** A word is also found in its singular and plural, as whole words: "subsidy" in "subsidies", "workers" in "worker". */
function createWord(text: string): Term {
  const [, stem, ending] = NUMBERED.exec(text) ?? [];
  if (stem === undefined || ending === undefined) return createTerm(text, false);
  return { text, isExact: false, stem: [stem], endings: [ending, { ies: 'y', y: 'ies' }[ending] ?? ''] };
}

/** Where a term stands in a folded text from an offset on, `end` exclusive; null where it does not. */
export function findTerm(text: string, { stem, endings, isExact }: Term, from: number): Range | null {
  const [first = '', ...others] = stem;
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    if (at > 0 && isLetter(text.charCodeAt(at - 1))) continue;
    const end = readOn(text, others, at + first.length);
    if (end === null) continue;
    for (const [form, ending] of endings.entries()) {
      if (!text.startsWith(ending, end)) continue;
      if ((form === 0 && !isExact) || isWordEnd(text, end + ending.length)) return [at, end + ending.length];
    }
  }
  return null;
}

/** Where these words end that follow each other from an offset on, however much space is between; null for others. */
function readOn(text: string, words: readonly string[], from: number): number | null {
  let end = from;
  for (const word of words) {
    let start = end;
    while (text[start] === ' ') start += 1;
    if (start === end || !text.startsWith(word, start)) return null;
    end = start + word.length;
  }
  return end;
}

/** Whether no letter or digit follows. */
export const isWordEnd = (text: string, at: number) => at >= text.length || !isLetter(text.charCodeAt(at));

const tidyQuery = (query: string) => foldLong(query).text.replace(/ +/g, ' ');

function trimTerm(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
