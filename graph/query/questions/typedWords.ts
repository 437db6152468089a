/** What a query was read as and what it lacks, in the letters in which it was typed. */
import type { NameResults, UnknownName } from '../search/hits.ts';
import { tidy } from '../search/tidy.ts';

/** A folded word as it was typed. */
const sayTyped = (word: string, typed: readonly string[]) => typed.find((other) => tidy(other) === word) ?? word;

type Said = Pick<NameResults, 'mended' | 'unknown' | 'unread'>;

/** What it was read as and what nothing is called, in the letters of the query. */
export function sayAsTyped({ mended, unknown, unread }: Said, query: string): Said {
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
    unread: unread && say(unread),
  };
}
