/** Posts that people ask for by name, and what makes another post of one. */
import { pluralOf } from '../../text/pluralOf.ts';
import { foldText } from '../search/fold.ts';

/** Heads of posts, those that mean the same together; in the singular. */
export const POSTS: readonly (readonly string[])[] = [
  ['chairman', 'chairwoman', 'chairperson', 'chair'],
  ['CEO', 'chief executive', 'chief executive officer'],
  ['CFO', 'chief financial officer'],
  ['CTO', 'chief technology officer'],
  ['COO', 'chief operating officer'],
  ['spokesperson', 'spokesman', 'spokeswoman'],
  ['secretary-general', 'secretary general'],
  ['director-general', 'director general'],
  ...'head boss chief president director manager mayor minister governor secretary treasurer owner engineer scientist'
    .concat(' economist analyst professor lecturer teacher rector dean researcher adviser councillor commissioner')
    .concat(' representative partner judge ambassador envoy editor officer')
    .split(' ')
    .map((word) => [word]),
];

const OF_SEVERAL: ReadonlySet<string> = new Set(POSTS.flat().map((name) => foldText(pluralOf(name))));

/** Whether folded words name a post that several hold: "mayors". */
export const isPostOfSeveral = (words: string): boolean => OF_SEVERAL.has(words);

/** Words that make a lesser or a past one of a post: a deputy mayor is not the mayor. */
const LESSER_PREFIXES: ReadonlySet<string> = new Set(
  'deputy vice acting assistant associate honorary former'.split(' '),
);

/** Words before a post that belong to it: "deputy general manager". */
export const POST_PREFIXES: ReadonlySet<string> = new Set([
  ...LESSER_PREFIXES,
  ...'general managing executive chief senior technical financial finance commercial sales marketing legal independent board party plant regional'.split(
    ' ',
  ),
]);

/** What stands behind a preposition is nobody's post: "assistant to the president", "member of the board and CEO". */
const BELONGING = / (?:to|for) [^,;]*| of (?:(?! and )[^,;])*/g;

/**
 * Whether what an article calls a post is the one asked for: "president and CEO" is a CEO, a deputy mayor no mayor.
 * @param names what it may be called, with these words before it
 */
export function isPost(said: string, names: readonly string[], prefixes: readonly string[]): boolean {
  const words = listWords(foldText(said).replace(BELONGING, ''));
  return names.map(listWords).some((name) =>
    words.some((_, at) => {
      if (!standsAt(words, name, at) || isInside(words, name, at)) return false;
      const own = words.slice(0, at);
      const from = own.findLastIndex((word) => !POST_PREFIXES.has(word)) + 1;
      const before = own.slice(from);
      return (
        prefixes.every((prefix) => before.includes(prefix)) &&
        before.every((word) => prefixes.includes(word) || !LESSER_PREFIXES.has(word))
      );
    }),
  );
}

const standsAt = (words: readonly string[], name: readonly string[], at: number): boolean =>
  name.every((word, offset) => words[at + offset] === word);

/** Whether a name is a part of a longer one there: a secretary-general is no secretary. */
const isInside = (words: readonly string[], name: readonly string[], at: number): boolean =>
  POSTS.flat()
    .map(listWords)
    .some((longer) =>
      longer.some(
        (_, offset) =>
          longer.length > name.length && offset + name.length <= longer.length && standsAt(words, longer, at - offset),
      ),
    );

const listWords = (text: string): readonly string[] => foldText(text).match(/\p{L}+/gu) ?? [];
