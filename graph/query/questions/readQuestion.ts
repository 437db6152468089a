/** What a query asks for, as it was typed and with the slips in its asking words mended. */

import type { MendedWishes } from '../search/hits.ts';
import type { AskingWords } from './askingWords.ts';
import type { Phrase } from './askPhrases.ts';
import { type Conditioned, readConditioned } from './conditions.ts';
import type { Names } from './orientWish.ts';
import { readWishes } from './readWishes.ts';

export interface Question extends Conditioned {
  readonly mended: MendedWishes | null;
}

/**
 * @param query folded
 * @param isInName whether a word begins one of some name: it is not mended
 */
export function readQuestion(
  phrases: readonly Phrase[],
  query: string,
  known: Pick<Names, 'find' | 'typeOf'>,
  asking: AskingWords,
  isInName: (word: string) => boolean,
): Question {
  const names = { ...known, isAsking: asking.has };
  const read = readConditioned(query, names.find, (affirmed) => readWishes(phrases, affirmed, names));
  const words = query.split(' ');
  const slips = new Map<string, string>();
  for (const [at, word] of words.entries()) {
    const isTyping = at === words.length - 1 && asking.isBegun(word);
    const meant = asking.has(word) || isTyping ? null : asking.mend(word);
    if (meant !== null && !isInName(word)) slips.set(word, meant);
  }
  if (slips.size === 0) return { ...read, mended: null };
  const mended = words.map((word) => slips.get(word) ?? word).join(' ');
  const isMended = (name: string) => name.split(' ').some((word) => [...slips.values()].includes(word));
  // What was mended asks; it names nothing.
  const find: Names['find'] = (name) =>
    isMended(name) ? { keys: [], isSure: false, isExact: false } : names.find(name);
  const {
    wishes,
    asking: used,
    unknown,
    unread,
  } = readConditioned(mended, find, (affirmed) => readWishes(phrases, affirmed, { ...names, find }));
  const missing = unknown && !isMended(unknown.name) ? unknown : null;
  if (wishes.length === 0 && !missing && !unread) return { ...read, mended: null };
  return {
    ...read,
    asking: [...read.asking, ...used, ...slips.keys()],
    mended: { query: mended, wishes, unknown: missing, unread },
  };
}
