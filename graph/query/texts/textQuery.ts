/** A query for words of the articles, taken apart. */

import { IDEOGRAPHS, isLetter } from '../search/grams.ts';
import type { Range } from '../search/matching.ts';
import { listAmountForms, splitAmounts } from './amounts.ts';
import { foldLong } from './foldLong.ts';
import { isSmallWord, leaveAbout } from './tellingWords.ts';

/** A word, or several in a row, that begins where a word of the text does. */
export interface Term {
  /** Folded, with single spaces; letters, digits or signs of amounts at both ends. */
  readonly text: string;
  /** Whether it was asked for exactly as it stands. */
  readonly isExact: boolean;
  /** How it may be written, first as typed. */
  readonly forms: readonly Form[];
}

export interface Form {
  /** Words in a row, however much space is between them; the last one less its ending. */
  readonly words: readonly string[];
  /** How the last one ends: first as typed, then as the singular or plural of that. */
  readonly endings: readonly string[];
  /** Whether the text may go on behind the first of these: somebody may still be typing. */
  readonly isOpen: boolean;
}

/** Asks, and is not looked for. */
const QUESTION = /^(?:where|when|why|whom|whose)$/;
/** Fewer letters and signs begin too many words. */
const LEAST = 3;
/** As many as there are bits to note them in, one kept for the query as a whole. */
const MOST = 30;

/**
 * The words that a sentence must have, the longest first; none for a query that says less than three letters do. Small
 * words count where there are no others. What stands in double quotes is one term, and exact once the quote is closed.
 */
export function readTerms(query: string): readonly Term[] {
  const parts = leaveAbout(tidyQuery(query)).split('"');
  const terms = parts.flatMap((part, at) => {
    const isLast = at === parts.length - 1;
    if (at % 2 === 1) return [createTerm(trimTerm(part), !isLast)];
    const words = splitAmounts(part).map(trimTerm);
    return words.map((word, place) => createWord(word, isLast && place === words.length - 1));
  });
  const some = terms.filter(({ text }) => text !== '');
  // "In Wuhan" asks for Wuhan; as it stands it is only preferred.
  const telling = some.filter(({ text, isExact }) => isExact || !(isSmallWord(text) || QUESTION.test(text)));
  // Of two alike the exact one holds.
  const sorted = (telling.length > 0 ? telling : some).toSorted((a, b) => Number(a.isExact) - Number(b.isExact));
  const known = new Map(sorted.map((term) => [term.text, term]));
  if (weigh([...known.keys()].join('')) < LEAST) return [];
  return [...known.values()].toSorted((a, b) => b.text.length - a.text.length).slice(0, MOST);
}

/** Whether a query asks for text: quotes, of whatever kind, closed or not. */
export const isQuoted = (query: string): boolean => tidyQuery(query).includes('"');

/** The whole query as it was typed, to be preferred where it stands like that. */
export const readPhrase = (query: string): Term => createTerm(trimTerm(tidyQuery(query).replaceAll('"', '')), false);

/** A query's letters with their signs, folded, spaces single: what is typed and searched. */
export const tidyQuery = (query: string) => foldLong(query).text.replace(/ +/g, ' ').trim();

const createTerm = (text: string, isExact: boolean): Term => ({ text, isExact, forms: [createForm(text, !isExact)] });

const createForm = (text: string, isOpen: boolean): Form => ({ words: text.split(' '), endings: [''], isOpen });

/** Endings and what else may stand for them, by what the word ends in; of short words in -s many are no plurals. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?!series|species).{2,}(?=ies$)/, ['ies', 'y', 'ie']],
  [/^.+[^aeiou](?=y$)/, ['y', 'ies']],
  [/^.{2,}(?:[sxzo]|[cs]h)(?=es$)/, ['es', 'e', '']],
  [/^(?!news|does).{2,}[^sui](?=s$)/, ['s', '']],
];

/**
 * A word is also found in its singular and plural, as whole words: "subsidy" in "subsidies"; "high-tech" in "high tech";
 * amounts however they are written. A number is whole unless somebody is still typing it.
 */
function createWord(typed: string, isLast: boolean): Term {
  const amounts = listAmountForms(typed);
  if (amounts) {
    const isOpen = (at: number) => at === 0 && !/%$/.test(typed) && (isLast || !/^\d/.test(typed));
    return { text: typed, isExact: false, forms: amounts.map((form, at) => createForm(form, isOpen(at))) };
  }
  const text = typed.replace(/(?<=.)'s?$/, '');
  const apart = text.includes('-') ? [text.replaceAll('-', ' '), text.replaceAll('-', '')] : [];
  // "What did she say": articles have it in the past.
  const past = /^says?$/.test(text) ? ['said'] : [];
  return { text, isExact: false, forms: [text, ...apart, ...past].map(bend) };
}

/** A word or several in a row, the last of which may have another ending. */
function bend(text: string): Form {
  for (const [pattern, endings] of ENDINGS) {
    const stem = pattern.exec(text)?.[0];
    if (stem !== undefined) return { words: stem.split(' '), endings, isOpen: true };
  }
  return createForm(text, true);
}

/** Where a term stands in a folded text from an offset on, in the first of its forms that does; null for none. */
export function findTerm(text: string, { forms }: Term, from: number): Range | null {
  for (const form of forms) {
    const place = findForm(text, form, from);
    if (place) return place;
  }
  return null;
}

/** Where a form stands in a folded text from an offset on, `end` exclusive; null where it does not. */
export function findForm(text: string, { words, endings, isOpen }: Form, from: number): Range | null {
  const [first = '', ...others] = words;
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    if (!isBeginning(text, at)) continue;
    const stem = readOn(text, others, at + first.length);
    if (stem === null) continue;
    for (const [which, ending] of endings.entries()) {
      const end = stem + ending.length;
      if (text.startsWith(ending, stem) && ((which === 0 && isOpen) || isEnd(text, end))) return [at, end];
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

/** Whether a word, number or sign begins here: no "400" in "3,400", but "40" in "RMB40"; ideographs have no spaces. */
function isBeginning(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return !isDigit(text.charCodeAt(at - 1)) && !isPointed(text, at - 1, at - 2);
  return code >= IDEOGRAPHS || !isLetter(code) || at === 0 || !isLetter(text.charCodeAt(at - 1));
}

/** Whether a word, number or sign ends here: no "40" in "40,000", but in "40bn". */
export function isEnd(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1);
  if (isDigit(last)) return !isDigit(text.charCodeAt(at)) && !isPointed(text, at, at + 1);
  return last >= IDEOGRAPHS || !isLetter(last) || at >= text.length || !isLetter(text.charCodeAt(at));
}

/** Whether a point or comma joins a number to a digit further on. */
const isPointed = (text: string, sign: number, digit: number) =>
  (text[sign] === ',' || text[sign] === '.') && isDigit(text.charCodeAt(digit));

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Letters, of which a sign or an ideograph says as much as two. */
const weigh = (text: string) => text.length + text.replace(/[^%$€£¥\u2e80-\uffff]/g, '').length;

function trimTerm(word: string): string {
  return word.replace(/^[^\p{L}\p{N}%$€£¥]+|[^\p{L}\p{N}%$€£¥]+$/gu, '');
}
