/** Limits as they stand in a question, "with over 100", "not more than", "exactly two". */

/** Of a number and what it is in, with a space behind each. */
export const AMOUNT = `(?:(?:[$€£¥]?\\d[\\d,.]*(?:%|k|m|bn)?|${[
  'an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
  'hundred|thousand|million|billion|trillion|m|bn|percent|yuan|rmb|us dollars|dollars|usd|euros?|pounds|yen',
].join('|')}) )+`;
const UNDER = 'at most|no more than|(?:less|fewer) than|under|below|up to';
const OVER = '(?:more|no less|no fewer) than|over|above|at least|exactly|just';
const YEARS = '(?!(?:19|20)\\d\\d )';
export const LIMIT = new RegExp(
  `(?<=^| )(?:(?:(${UNDER})|${OVER}) ${AMOUNT}(?:(?:and|but) (?:${UNDER}|${OVER}) ${AMOUNT})?|(?:between|from) ${YEARS}${AMOUNT}(?:and|to) ${AMOUNT}|\\d[\\d,.]*(?: or (?:more|(fewer|less)) |\\+ ))(?:in |of )?`,
);
export const NUMBER = '\\d+|one|two|three|four|five|six|seven|eight|nine|ten';

/** "Do not have more than": what is denied is the number. */
const DENYING =
  /(?<=^| )(?:do|does|did|has|have|had)(?: not|n't) (\w+ )?(?=(?:more|fewer|less|over|above|under|below|exceed|at) )/;
const DENIED = new RegExp(`(?<=^| )not (${UNDER}|${OVER})(?= ${AMOUNT})`, 'g');
/** "With two investors." */
const EXACTLY = new RegExp(`\\b(with|have|has|makes?|holds?) (?=(?:${NUMBER}) [a-z-]+ $)`);
/** What a limit that is denied comes to. */
const OPPOSITES: readonly (readonly [words: RegExp, instead: string])[] = [
  [/^(?:more than|over|above)$/, 'at most'],
  [/^(?:less than|fewer than|under|below)$/, 'at least'],
  [/^at least$/, 'less than'],
  [/^(?:at most|up to)$/, 'more than'],
];

/** "With not over 100 employees" as "with at most 100 employees". */
export const affirmLimit = (query: string): string =>
  `${query} `
    .replace(/ (?:exceed(?:s|ing)?|in excess of) /, ' over ')
    .replace(EXACTLY, '$1 exactly ')
    .replace(DENYING, (_, verb = '') => `${verb}not `)
    .replace(DENIED, (said, limit) => OPPOSITES.find(([words]) => words.test(limit))?.[1] ?? said)
    .trim();
