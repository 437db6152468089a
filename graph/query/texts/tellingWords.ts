/** Words of queries that name nothing. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'the a an of and or in on at by for to with from is are was were do does did how who what which when many much it its'.split(
    ' ',
  ),
);

/** Words of questions and wishes, beside the small ones. */
export const FILLERS: ReadonlySet<string> = new Set(
  "that where when why whom whose who's what's where's has have had there any all show list find give tell please number total annual current latest happened mentioned money".split(
    ' ',
  ),
);

/** Asks for whatever there is about the name behind it. */
const ABOUT =
  /^(?:please )?(?:(?:tell|show|give) (?:me|us) (?:(?:all|more|something|everything) )?|(?:information|news|articles|facts|everything|all) |what (?:do we know|do (?:the )?articles say|(?:is|was) (?:known|said)) )(?:on|about) (?=.)/;

/** A folded query without "tell me about" before the name. */
export const leaveAbout = (query: string): string => query.replace(ABOUT, '');

/** Whether a folded word tells nothing by itself: "of", "who". */
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/** A query without such words before and behind. */
export function trimWords(query: string, isLeft: (word: string) => boolean): string {
  const words = query.split(' ');
  const isKept = (word: string) => !isLeft(word);
  return words.slice(Math.max(0, words.findIndex(isKept)), words.findLastIndex(isKept) + 1).join(' ');
}

/** The words of a query that may name something. */
export function listTellingWords(query: string): readonly string[] {
  return leaveAbout(query)
    .split(' ')
    .filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}
