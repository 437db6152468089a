/** EDTF dates as stretches of months, numbered from the year 0. */

/** First and last month, both within; ±Infinity where the stretch is open. */
export type MonthSpan = readonly [first: number, last: number];

/** The number of a month: `2022-06` is 24269. */
export const monthNumber = (year: number, month: number): number => year * 12 + month - 1;

/** The month with this number, as `2022-06`. */
export function formatMonth(number: number): string {
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

/**
 * The months an EDTF date or interval touches: `2022-06-22` is June 2022, `2022` all of it, `202X` ten years,
 * `../2023` everything up to December 2023. Null for what fixes no time, such as `XXXX-05-24`.
 */
export function monthsOf(edtf: string): MonthSpan | null {
  const [from = '', to, ...rest] = edtf.trim().split('/');
  if (rest.length > 0) return null;
  const first = readMoment(from);
  if (to === undefined) return first;
  const last = readMoment(to);
  const isOpen = (part: string) => part === '' || part === '..';
  if (first && last) return first[0] <= last[1] ? [first[0], last[1]] : null;
  if (first && isOpen(to)) return [first[0], Number.POSITIVE_INFINITY];
  if (last && isOpen(from)) return [Number.NEGATIVE_INFINITY, last[1]];
  return null;
}

function readMoment(text: string): MonthSpan | null {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d\d|XX))?(?:-(?:\d\d|XX))?[?~%]?$/.exec(text);
  const year = match?.[1];
  if (!match || year === undefined) return null;
  const [early, late] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const month = Number(match[2]);
  // Seasons are numbered from 21 on; which months they are depends on the hemisphere, so that they stand for the year.
  if (early === late && month >= 1 && month <= 12) return [monthNumber(early, month), monthNumber(early, month)];
  return [monthNumber(early, 1), monthNumber(late, 12)];
}
