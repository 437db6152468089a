/** What a query asks for, and how it would read with the slips in its asking words mended. */

import { readTypeName } from '../search/typeNames.ts';
import type { AskingWords } from './askingWords.ts';
import type { Phrase } from './askPhrases.ts';
import type { Names } from './orientWish.ts';
import { type ReadWishes, readWishes } from './readWishes.ts';

export interface Question extends ReadWishes {
  readonly mended: string | null;
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
  const mended = query
    .split(' ')
    .map((word, at, words) => {
      const isTyping = at === words.length - 1 && asking.isBegun(word);
      const meant = asking.has(word) || isTyping ? null : asking.mend(word);
      return meant === null || isInName(word) ? word : meant;
    })
    .join(' ');
  const all = listEach(query, names.find).map((one) => readWishes(phrases, one, names));
  return {
    ...(all[0] as ReadWishes),
    wishes: all.flatMap(({ wishes }) => wishes),
    mended: mended === query ? null : mended,
  };
}

/** "Companies in Hull and York" are those in Hull and those in York, and "companies and agencies in Hull" are both. */
function listEach(query: string, find: Names['find']): readonly string[] {
  const [, first = '', then = '', said = ''] = /^(?:which |all |the )?(.+?) (?:and|or) (\S+) (.+)$/.exec(query) ?? [];
  if (readTypeName(first) && readTypeName(then)) return [first, then].map((type) => `${type} ${said}`);
  // "That are listed" may be said of both.
  const [, part = query, more = ''] = /^(.+ (?:and|or) .+?)( (?:that|which|who) .+)$/.exec(query) ?? [];
  const [, lead = '', names = ''] = /^(.*\b(?:in|of|from|at|to|by|for|with|are) )(.+)$/.exec(part) ?? [];
  // "Are gold makers and winners" is said of those that are both.
  const each = names.split(lead.endsWith('are ') ? / or / : /,? (?:and|or) |, /);
  const isOne = each.length < 2 || find(names).isSure || !each.every((name) => find(name).isSure);
  return isOne ? [query] : each.map((name) => lead + name + more);
}
