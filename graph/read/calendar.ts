/** Dates as bylines write them. The text's own time expressions are annotate/'s; these stand outside sentences. */
import { daysIn } from '../text/calendar.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?<year>(?:19|20)\\d\\d)';
const NUMBER_MONTH = '(?<m>0?[1-9]|1[0-2])';

/** Most telling first; each fixes what its groups name. */
const PATTERNS: readonly RegExp[] = [
  `(?<!\\d)${YEAR}(?<sep>[-/.])${NUMBER_MONTH}\\k<sep>${DAY}(?!\\d)`,
  `(?<!\\d)${YEAR}年${NUMBER_MONTH}月(?:${DAY}日)?`,
  `(?<!\\d)(?<one>\\d{1,2})(?<slash>[/.])(?<two>\\d{1,2})\\k<slash>${YEAR}(?!\\d)`,
  `\\b${MONTH},?\\s*${DAY}\\s?[,/]?\\s*${YEAR}\\b`,
  `(?<!\\d)${DAY}\\s(?:of\\s)?${MONTH},?\\s${YEAR}\\b`,
  `\\b${MONTH},?\\s${YEAR}\\b`,
  `\\bissue\\s(?<issue>1[0-2]|[1-9])\\s?/\\s?${YEAR}\\b`,
  `\\b${MONTH}\\s${DAY}\\b(?!\\s?[,/]?\\s?\\d)`,
  `(?<!\\d)${DAY}\\s${MONTH}`,
].map((source) => new RegExp(source, 'iu'));

export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** EDTF: a day, a month or a year; `XXXX-08-17` where the year is not said. */
  readonly edtf: string;
}

/** The first date in a line, the fullest kind of writing first; null when there is none or the day does not exist. */
export function findDate(line: string, isMonthly = /\bmonthly\b/i.test(line)): WrittenDate | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(line);
    if (!match?.groups) continue;
    const { year = 'XXXX', month, m, day, issue, one, slash, two } = match.groups;
    const span = { start: match.index, end: match.index + match[0].length };
    // A magazine's issue number is its month only where it appears monthly.
    if (issue !== undefined) return { ...span, edtf: isMonthly ? `${year}-${pad(Number(issue))}` : year };
    if (one !== undefined && two !== undefined)
      return { ...span, edtf: readNumbers(year, Number(one), Number(two), slash === '.') };
    const number = m === undefined ? MONTHS.indexOf((month ?? '').slice(0, 3).toLowerCase()) + 1 : Number(m);
    if (day === undefined) return { ...span, edtf: `${year}-${pad(number)}` };
    if (Number(day) > daysIn(year === 'XXXX' ? 2024 : Number(year), number)) continue;
    return { ...span, edtf: `${year}-${pad(number)}-${pad(Number(day))}` };
  }
  return null;
}

/** "13/09/2023" is a day in September, "09/13/2023" too; "09/12/2023" is only a year, "09.12.2023" a day in December. */
function readNumbers(year: string, one: number, two: number, isDayFirst: boolean): string {
  const [day, month] = two > 12 ? [two, one] : [one, two];
  const isCertain = isDayFirst || one > 12 || two > 12 || one === two;
  if (!isCertain || month < 1 || month > 12 || day < 1 || day > daysIn(Number(year), month)) return year;
  return `${year}-${pad(month)}-${pad(day)}`;
}

/** Whether this is a year, month or day that exists: `2022`, `2022-06`, `2022-06-22`. */
export function isCalendarDate(edtf: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map((digits) => (digits === undefined ? 1 : Number(digits)));
  if (month === undefined || month < 1 || month > 12) return false;
  return day !== undefined && day >= 1 && day <= daysIn(year ?? 1, month);
}

/** The date a machine-written text begins with: "2022-06-22T08:00:00Z" → `2022-06-22`; null when it does not exist. */
export function readDay(written: string): string | null {
  const start = /^\d{4}(?:-\d\d){0,2}(?![\d-])/.exec(written.trim())?.[0];
  return start !== undefined && isCalendarDate(start) ? start : null;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
