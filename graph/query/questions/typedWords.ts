/** What a query was read as and what it lacks, in the letters in which it was typed. */
import type { UnknownName } from '../search/hits.ts';
import { tidy } from '../search/tidy.ts';
import { isSmallWord } from '../texts/tellingWords.ts';

const listTyped = (query: string) => query.trim().split(/\s+/);

/** Folded words as they were typed. */
export function sayTyped(words: string, query: string): string {
  const typed = listTyped(query);
  const say = (word: string) => typed.find((other) => tidy(other) === word) ?? word;
  return words.split(' ').map(say).join(' ').replace(/\?+$/, '');
}

/** What nothing is called, with the small words between: "salt and pepper". */
export function sayUnknown(missing: UnknownName, query: string): UnknownName {
  const typed = listTyped(query);
  const bare = typed.map((word) => tidy(word).replace(/'s?$/, ''));
  // Nobody typed the "most" of what is to be summed up.
  const words = (bare.includes('most') ? missing.name : missing.name.replace(/^most /, '')).split(' ');
  const [from, to] = [bare.indexOf(words[0] ?? ''), bare.lastIndexOf(words.at(-1) ?? '') + 1];
  const isApart = bare.slice(from, to).some((word) => !words.includes(word) && !isSmallWord(word));
  const name = isApart
    ? sayTyped(missing.name, query)
    : typed
        .slice(from, to)
        .join(' ')
        .replace(/[’']s$|\?+$/, '');
  return { ...missing, name: from < 0 || name === '' ? sayTyped(words.join(' '), query) : name };
}
