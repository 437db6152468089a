/** Days, months and years as EDTF, without any clock. */
import { daysIn } from '../../text/calendar.ts';

export interface Day {
  readonly year: number;
  /** 1–12, null when unknown. */
  readonly month: number | null;
  readonly day: number | null;
}

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** First and last month of seasons, quarters and halves. */
export const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
};

/** The publication date: a day, a month or a year; null when the text is no date. */
export function parsePublished(edtf: string | null): Day | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(edtf ?? '');
  if (!match) return null;
  const [, year, month, day] = match;
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

const two = (number: number) => String(number).padStart(2, '0');

export function formatYear(year: number): string {
  return String(year).padStart(4, '0');
}

export function formatMonth(year: number | null, month: number): string {
  return `${year === null ? 'XXXX' : formatYear(year)}-${two(month)}`;
}

export function formatDay(year: number | null, month: number, day: number): string {
  return `${formatMonth(year, month)}-${two(day)}`;
}

export function isDay(month: number, day: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The day so many days later (or earlier, when negative), in the proleptic Gregorian calendar. */
export function addDays(
  day: Required<{ year: number; month: number; day: number }>,
  days: number,
): { year: number; month: number; day: number } {
  let { year, month } = day;
  let rest = day.day + days;
  while (rest < 1) {
    month -= 1;
    if (month < 1) [year, month] = [year - 1, 12];
    rest += daysIn(year, month);
  }
  while (rest > daysIn(year, month)) {
    rest -= daysIn(year, month);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return { year, month, day: rest };
}
