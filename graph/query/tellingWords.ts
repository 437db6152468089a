const SMALL_WORDS = new Set('the a an of and in on at by for to with from is are was how who what'.split(' '));

/** The words of a query that may name something. */
export function listTellingWords(query: string): readonly string[] {
  return query.split(' ').filter((word) => word.length > 1 && !SMALL_WORDS.has(word));
}
