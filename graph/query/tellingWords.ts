const SMALL_WORDS = new Set(
  'the a an of and in on at by for to with from is are was were do does did how who what which when many much it its'.split(
    ' ',
  ),
);

/** Whether a folded word tells nothing by itself: "of", "who". */
export const isSmallWord = (word: string): boolean => SMALL_WORDS.has(word);

/** The words of a query that may name something. */
export function listTellingWords(query: string): readonly string[] {
  return query.split(' ').filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}
