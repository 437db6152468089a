/** Times in a question, as EDTF: a year, a month, a day or several years. */
import type { GraphIndex } from '../graphIndex.ts';
import { spanOfEdtf } from '../measures/time.ts';
import { readLimits } from './limits.ts';

export const YEAR = /(?:\.\.|\d{4}(?:-\d\d)?)\/(?:\.\.|\d{4}(?:-\d\d)?)|\b(?:19|20)\d\d(?:-\d\d){0,2}\b/;

const BEHIND = new RegExp(`(?:^|(?: in)? )(?:${YEAR.source})(?= |$)`);

/** Words without the time among them. */
export const leaveYear = (words: string): string => words.replace(BEHIND, '').trim();

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const [SEVERAL, MONTH] = [
  '(?:(before|until|by|after|since) Y|(?:between|from|in) Y(?: (?:and|to|until) |-)Y|(?:in )?(?:the )?Ys)',
  '(in|on|since|after|before|until) (?:(\\d\\d?) )?([a-z]{3,9})(?: (\\d\\d?),?)? Y',
].map((words) => new RegExp(`(?<=^| )${words.replaceAll('Y', '((?:19|20)\\d\\d)')}(?= |$)`)) as [RegExp, RegExp];

/** "Before 2010" as "in ../2009", "since 2015" as "in 2015/..", "in the 1990s" as "in 1990/1999", "in May 2022" as "in 2022-05". */
export const joinYears = (query: string): string =>
  query
    .replace(SEVERAL, (_, word, year, from, to, decade) => {
      if (decade) return `in ${decade}/${decade.slice(0, 3)}9`;
      if (from) return `in ${from}/${to}`;
      if (word === 'by') return `in ${year}`;
      const first = Number(year) + (word === 'after' ? 1 : word === 'before' ? -1 : 0);
      return word === 'before' || word === 'until' ? `in ../${first}` : `in ${first}/..`;
    })
    .replace(MONTH, (said, word, first, month, day = first, year) => {
      const at = MONTHS.findIndex((name) => name.startsWith(month)) + 1;
      const isOne = word === 'in' || word === 'on';
      if (at < 1 || (day && !isOne)) return said;
      const pad = (part: number | string) => `${part}`.padStart(2, '0');
      if (isOne) return `in ${[year, at, day].filter(Boolean).map(pad).join('-')}`;
      const count = Number(year) * 12 + at - 1 + (word === 'after' ? 1 : word === 'before' ? -1 : 0);
      const last = `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;
      return word === 'before' || word === 'until' ? `in ../${last}` : `in ${last}/..`;
    });

const RELATIVE =
  /(?<=^| )(?:(?:in|from|of|during|over|within|for) )?(?:the )?(?:(last|past|previous|this|current|next) year|(recent |(?:last|past) (?:(\w+) )?)(?:years|(decade)))(?= |$)/;
/** So many are "recent years" and "the last few". */
const FEW = 3;

/**
 * "Last year" as "in 2024" and "in recent years" as several, counted from the newest article.
 * @returns the year of that article too, where it was asked for and there is one
 */
export function dateTimes(query: string, articles: GraphIndex['articles']): { words: string; newest: number | null } {
  const [said, one, several, number = '', decade] = RELATIVE.exec(query) ?? [];
  if (said === undefined) return { words: query, newest: null };
  const times = [...articles.values()].map(({ published }) => spanOfEdtf(published ?? '')?.from ?? -Infinity);
  const newest = new Date(times.reduce((last, time) => Math.max(last, time), -Infinity)).getUTCFullYear();
  if (Number.isNaN(newest)) return { words: query, newest: null };
  const count = decade ? 10 : readLimits(number)[0]?.value || FEW;
  const ahead = one === 'next' ? 1 : one === 'this' || one === 'current' ? 0 : -1;
  const time = several ? `between ${newest - count + 1} and ${newest}` : `in ${newest + ahead}`;
  return { words: query.replace(said, time), newest };
}
