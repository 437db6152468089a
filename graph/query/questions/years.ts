/** Years in a question. */

export const YEAR = /\b(?:19|20)\d\d\b/;

/** Words without the year among them. */
export const leaveYear = (words: string): string =>
  words.replace(/(?: in)? (?:19|20)\d\d\b|^(?:19|20)\d\d\b/, '').trim();
