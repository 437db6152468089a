/** How rules for time expressions are written. */
import { CARDINALS } from '../quantities/numbers.ts';
import { formatDay, formatMonth, isDay, MONTHS } from './calendar.ts';
import type { DateContext } from './context.ts';
import { pickYear } from './context.ts';

/** Named groups of a match, in lower case. */
export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** EDTF; null for a time expression that fixes no time; undefined when it is none after all. */
  readonly read: (groups: Groups, context: DateContext) => string | null | undefined;
  readonly examples: readonly (readonly [text: string, edtf: string | null])[];
}

/** Rules that need one and the same word or sign in the sentence: without it none of them is tried. */
export interface RuleGroup {
  readonly hint: RegExp;
  readonly rules: readonly DateRule[];
}

/** A month's name begins so. */
export const MONTH_HINT = /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/;

export const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1[89]|20)\\d\\d';
export const DASH = '\\s*(?:-|–)\\s*';
export const COUNT = `(?:${CARDINALS.slice(1, 13).join('|')}|\\d{1,2})`;

/** "to March 2024", "ended 31 March", "through the end of June": where a period ends. */
export const toMonth = (words: string) =>
  `(?:${words})\\s+(?:(?:the\\s+)?end[- ](?:of\\s+)?)?(?:${DAY}\\s+)?(?<month>${MONTH})(?:\\s+${DAY}(?!\\d))?(?:,?\\s+(?<year>${YEAR}))?`;

export function readCount(word: string): number {
  const at = CARDINALS.indexOf(word);
  return at >= 0 ? at : Number(word);
}

export const monthOf = (word: string | undefined) => MONTHS[(word ?? '').replace('.', '')] ?? 0;
export const dayOf = (word: string | undefined) => Number.parseInt(word ?? '', 10);
export const rule = (
  id: string,
  source: string,
  read: DateRule['read'],
  examples: DateRule['examples'],
  flags = '',
): DateRule => ({
  id,
  pattern: new RegExp(`(?<![\\w$€£¥-])(?:${source})(?![\\w]|[.,]\\d|-[A-Z])`, `g${flags}`),
  read: (groups, context) => read(lowerCase(groups), context),
  examples,
});

const lowerCase = (groups: Groups): Groups =>
  Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, value?.toLowerCase()]));

export const fullDay = (year: string | undefined, month: number, day: number) =>
  isDay(month, day, Number(year)) ? formatDay(Number(year), month, day) : undefined;

export const monthRange = (year: number | null, first: number, last: number, lastYear = year) =>
  `${formatMonth(year, first)}/${formatMonth(lastYear, last)}`;

/** Words after a period that say which year it belongs to: "of 2023", "this year", "last year". */
export const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<rel>this year|last year|the year|the previous year|next year))?`;

export function yearOf(groups: Groups, context: DateContext, last: number): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  const { published } = context;
  if (published === null) return context.nearYear;
  if (groups.rel === 'last year' || groups.rel === 'the previous year') return published.year - 1;
  if (groups.rel === 'next year') return published.year + 1;
  if (groups.rel !== undefined) return published.year;
  return pickYear(context, last);
}
