import { WEEKDAYS, weekdayOf } from '../text/calendar.ts';
import type { Line } from './lines.ts';

/** A day has had each weekday within so many years, but for leap years. */
const CYCLE = 7;

/**
 * The year of a dateline such as "Nov. 12" (`XXXX-11-12`): the copyright's; else a year the text speaks of in which
 * that day has the weekday the opening names, or one between these and what it speaks of as the future; else the latest
 * year it does not speak of as the future.
 */
export function completeYear(date: string, lines: readonly Line[], clutter: readonly string[]): string {
  const rights = clutter
    .map((line) => /(?:copyright|©|\(c\)).*?((?:19|20)\d\d)(?!\d|\s?[-–])/i.exec(line)?.[1])
    .find(Boolean);
  if (rights) return date.replace('XXXX', rights);
  const text = lines.map((line) => line.plain).join('\n');
  const years = [...text.matchAll(/(?<![\d,.])(?:19|20)\d\d(?!\d|[,.]\d)/g)];
  const isToCome = (match: RegExpExecArray) => isFuture(text.slice(Math.max(0, match.index - 30), match.index));
  const listYears = (matches: readonly RegExpExecArray[]) => [...new Set(matches.map(Number))].sort((a, b) => b - a);
  const spoken = listYears(years.filter((match) => !isToCome(match)));
  const toCome = listYears(years.filter(isToCome)).at(-1);
  if (spoken.length === 0 && toCome === undefined) return date;
  const opening = lines.filter((line) => line.plain.split(' ').length > 12).slice(0, 3);
  const named = WEEKDAYS.findIndex((day) => opening.some((line) => new RegExp(`\\b${day}\\b`, 'i').test(line.plain)));
  const isNamed = (year: number) => weekdayOf(year, Number(date.slice(5, 7)), Number(date.slice(8, 10))) === named;
  const [latest = (toCome ?? 0) - CYCLE, ...earlier] = spoken;
  const candidates = [latest, latest + 1, ...countUp(latest + 2, toCome ?? 0), ...earlier];
  const year = (named < 0 ? undefined : candidates.find(isNamed)) ?? spoken[0];
  return year === undefined ? date : date.replace('XXXX', String(year));
}

const countUp = (from: number, below: number): number[] =>
  Array.from({ length: Math.max(0, below - from) }, (_, at) => from + at);

function isFuture(before: string): boolean {
  return /\b(?:by|until|till|to be|will|target|aims?|plan\w*|through|before)\b(?:(?!(?:19|20)\d\d)[^.])*$/i.test(
    before,
  );
}
