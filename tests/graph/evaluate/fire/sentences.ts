import type { FireInstance } from '../../../../graph/evaluate/fire/parseFire.ts';

/** A sentence's annotation from words with a type, each the first time it stands in the line, and relations by index. */
export function annotate(
  line: string,
  marked: readonly (readonly [words: string, type: string])[],
  relations: readonly (readonly [type: string, head: number, tail: number])[] = [],
): FireInstance {
  const tokens = line.split(' ');
  const find = (words: readonly string[]) =>
    tokens.findIndex((_, start) => words.every((word, offset) => tokens[start + offset] === word));
  return {
    tokens,
    entities: marked.map(([text, type]) => {
      const words = text.split(' ');
      const start = find(words);
      return { type, start, end: start + words.length };
    }),
    relations: relations.map(([type, head, tail]) => ({ type, head, tail })),
  };
}
