/** The words that questions are asked with, and which of them a word with a slip was probably meant to be. */

import { remember } from '../remember.ts';
import { TYPE_NAMES } from '../search/typeNames.ts';
import { countTypos, isLikeSlip } from '../search/typos.ts';
import { FILLERS, SMALL_WORDS } from '../texts/tellingWords.ts';
import type { Phrase } from './askPhrases.ts';
import { POST_PREFIXES } from './postWords.ts';
import { ORDER_WORDS } from './querySplits.ts';

export interface AskingWords {
  /** Whether it is one of them. */
  readonly has: (word: string) => boolean;
  /** Whether one of them begins so. */
  readonly isBegun: (word: string) => boolean;
  /** The one it was probably meant to be; null where none is near enough. */
  readonly mend: (word: string) => string | null;
}

/** Words of conditions, which the page reads. */
const CONDITION_WORDS =
  'more without outside except excluding fewer than under before after since between average median total first last next year years one two three four five six seven eight nine ten'.split(
    ' ',
  );
/** Words that are looked up again at each letter. */
const REMEMBERED = 100;
/** A long word may have two slips; one in a short word must leave its ends and its letters, but for one more or less. */
const LONG = 8;
const SHORT = 5;

/** Gathers them from the phrases that ask, names of types and small words. */
export function gatherAskingWords(phrases: readonly Phrase[]): AskingWords {
  const said = [
    ...[...phrases.map(({ words }) => words), ...TYPE_NAMES, ...SMALL_WORDS, ...FILLERS, ...POST_PREFIXES],
    ...[...ORDER_WORDS, ...CONDITION_WORDS],
  ];
  const known = new Set(said.flatMap((words) => words.split(' ')));
  const all = [...known];
  const mend = (typed: string) => {
    // "Companys", "citys".
    const word = typed.replace(/(?<=[^aeiou])ys$/, 'ies');
    const most = word.length < 4 ? 0 : word.length < LONG ? 1 : 2;
    if (most === 0 || !/^[a-z-]+$/.test(word)) return null;
    const near = all.flatMap((other) => {
      const slips = countSlips(word, other, most);
      if (slips > most || !isLikeSlip(word, other)) return [];
      // Letters are often doubled, missed or swapped, seldom changed, and the last is seldom missed.
      const changed = isChanged(word, other) ? 0.1 : 0;
      const doubt = (other.at(-1) === word.at(-1) ? 0 : 0.5) + (single(other) === single(word) ? 0 : 0.25) + changed;
      return [{ other, slips: slips + doubt }];
    });
    return near.toSorted((a, b) => a.slips - b.slips)[0]?.other ?? null;
  };
  return {
    has: (word) => known.has(word),
    isBegun: (word) => all.some((other) => other.startsWith(word)),
    mend: remember(REMEMBERED, mend),
  };
}

function countSlips(word: string, other: string, most: number): number {
  const isFar = other.length < 3 || Math.abs(word.length - other.length) > most || word[0] !== other[0];
  // "Bass" is no "base", and a plane no plan.
  const isLonger = word.startsWith(other) && ORDER_WORDS.includes(other);
  const isOther = (word.at(-1) !== other.at(-1) && !other.startsWith(word) && !isLonger) || isChanged(word, other);
  if (isFar || (word.length <= SHORT && isOther)) return most + 1;
  const slips = countTypos(other, word, most, true);
  // "Important" is no "importing".
  return slips > 1 && isChanged(word, other) ? most + 1 : slips;
}

/** Whether one has letters in the place of the other's, not only in another order. */
const isChanged = (word: string, other: string) => word.length === other.length && sort(word) !== sort(other);

const single = (word: string) => word.replace(/(.)\1/g, '$1');

const sort = (word: string) => [...word].sort().join('');
