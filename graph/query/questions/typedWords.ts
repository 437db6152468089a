/** What a query was read as and what it lacks, in the letters in which it was typed. */
import { foldText } from '../search/fold.ts';
import type { NameResults, UnknownName } from '../search/hits.ts';
import type { Question } from './readQuestion.ts';

/** A question's mark is no part of a name. */
export const tidy = (query: string) =>
  foldText(query)
    .replace(/[?\s]+$/, '')
    .trim()
    .replace(/\s+/g, ' ');

/** A folded word as it was typed. */
export const sayTyped = (word: string, typed: readonly string[]) => typed.find((other) => tidy(other) === word) ?? word;

/** What it was read as and what nothing is called, in the letters of the query. */
export function sayAsTyped({ mended, unknown }: Question, query: string): Pick<NameResults, 'mended' | 'unknown'> {
  const typed = query.trim().split(/\s+/);
  const bare = typed.map((word) => tidy(word).replace(/'s?$/, ''));
  const say = (words: string) =>
    words
      .split(' ')
      .map((word) => sayTyped(word, typed))
      .join(' ')
      .replace(/\?+$/, '');
  const sayName = (missing: UnknownName | null) => {
    const words = missing?.name.split(' ') ?? [];
    // With the small words between: "salt and pepper".
    const [from, to] = [bare.indexOf(words[0] ?? ''), bare.lastIndexOf(words.at(-1) ?? '') + 1];
    const name = typed
      .slice(from, to)
      .join(' ')
      .replace(/[’']s$|\?+$/, '');
    return missing && { ...missing, name: from < 0 || name === '' ? missing.name : name };
  };
  return {
    mended: mended && { ...mended, query: say(mended.query), unknown: sayName(mended.unknown) },
    unknown: sayName(unknown),
  };
}
