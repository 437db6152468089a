import { WEEKDAYS, weekdayOf } from '../text/calendar.ts';
import type { Line } from './lines.ts';

/**
 * The year of a dateline such as "Nov. 12" (`XXXX-11-12`): the copyright's; else a year the text speaks of in which
 * that day has the weekday the opening names; else the latest year it does not speak of as the future.
 */
export function completeYear(date: string, lines: readonly Line[], clutter: readonly string[]): string {
  const rights = clutter
    .map((line) => /(?:copyright|©|\(c\)).*?((?:19|20)\d\d)(?!\d|\s?[-–])/i.exec(line)?.[1])
    .find(Boolean);
  if (rights) return date.replace('XXXX', rights);
  const text = lines.map((line) => line.plain).join('\n');
  const years = [...text.matchAll(/(?<![\d,.])(?:19|20)\d\d(?!\d|[,.]\d)/g)];
  const past = years.filter((match) => !isFuture(text.slice(Math.max(0, match.index - 30), match.index)));
  const spoken = [...new Set(past.map((match) => match[0]))].sort().reverse();
  if (spoken.length === 0) return date;
  const opening = lines.filter((line) => line.plain.split(' ').length > 12).slice(0, 3);
  const named = WEEKDAYS.findIndex((day) => opening.some((line) => new RegExp(`\\b${day}\\b`, 'i').test(line.plain)));
  const latest = Number(spoken[0]);
  if (named >= 0)
    for (const year of [latest, latest + 1, ...spoken.slice(1).map(Number)])
      if (weekdayOf(year, Number(date.slice(5, 7)), Number(date.slice(8, 10))) === named)
        return date.replace('XXXX', String(year));
  return date.replace('XXXX', String(latest));
}

function isFuture(before: string): boolean {
  return /\b(?:by|until|till|to be|will|target|aims?|plan\w*|through|before)\b[^.]*$/i.test(before);
}
