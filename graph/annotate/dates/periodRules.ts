/** Quarters, halves, seasons, years ago. */
import { parseOrdinal } from '../quantities/numbers.ts';
import { formatMonth, formatYear, SEASONS } from './calendar.ts';
import { type DateContext, shiftYear } from './context.ts';
import { COUNT, type Groups, monthRange, OF_YEAR, type RuleGroup, readCount, rule, YEAR, yearOf } from './rule.ts';

export const PERIOD_RULES: RuleGroup = {
  hint: /quarter|half|month|year|period|spring|summer|autumn|fall|\d{4}|Q[1-4]|\d0s/i,
  rules: [
    rule(
      'quarter',
      `(?:the\\s+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter${OF_YEAR}`,
      (g, c) => quarter(parseOrdinal(g.nth ?? '') ?? 1, g, c),
      [
        ['in the first quarter of this year', '2023-01/2023-03'],
        ['in the third quarter of 2021', '2021-07/2021-09'],
        ['in the fourth quarter', '2022-10/2022-12'],
        ['Second Quarter Last Year', '2022-04/2022-06'],
      ],
      'i',
    ),
    rule(
      'q',
      `Q(?<nth>[1-4])(?:\\s+(?:of\\s+)?(?<year>${YEAR}))?|(?<year2>${YEAR})[- ]?Q(?<nth2>[1-4])`,
      (g, c) => quarter(Number(g.nth ?? g.nth2), { year: g.year ?? g.year2 }, c),
      [['in Q1 2023', '2023-01/2023-03']],
    ),
    rule(
      'half',
      `(?:the\\s+)?(?<nth>first|second|latter)[ -]half${OF_YEAR}(?!\\s+of\\s+(?!the year))(?:\\s+of\\s+the\\s+year)?`,
      (g, c) => {
        const [first, last] = g.nth === 'first' ? [1, 6] : [7, 12];
        return monthRange(yearOf(g, c, last), first, last);
      },
      [
        ['exported 640 million yuan in the first half, 9% more', '2023-01/2023-06'],
        ['in the second half of 2021', '2021-07/2021-12'],
      ],
      'i',
    ),
    rule(
      'h',
      `H(?<nth>[12])\\s+(?<year>${YEAR})`,
      (g) => monthRange(Number(g.year), g.nth === '1' ? 1 : 7, g.nth === '1' ? 6 : 12),
      [['in H1 2023', '2023-01/2023-06']],
    ),
    rule(
      'first-months',
      `(?:the\\s+)?first\\s+(?<count>${COUNT})\\s+months${OF_YEAR}`,
      (g, c) => {
        const last = readCount(g.count ?? '');
        return last > 12 ? undefined : monthRange(yearOf(g, c, last), 1, last);
      },
      [
        ['in the first six months of this year', '2023-01/2023-06'],
        ['up 11% in first 10 months', '2022-01/2022-10'],
      ],
      'i',
    ),
    rule(
      'past-months-year',
      `(?:the\\s+)?(?:past|last)\\s+(?<count>${COUNT})\\s+months\\s+(?:of\\s+)?(?<rel>this year|of the year)`,
      (g, c) => {
        const last = readCount(g.count ?? '');
        return last > 12 ? undefined : monthRange(yearOf(g, c, last), 1, last);
      },
      [['for the past 7 months this year', '2023-01/2023-07']],
      'i',
    ),
    rule('mid-year', `mid-(?<year>${YEAR})`, (g) => formatMonth(Number(g.year), 6), [['in mid-2024', '2024-06']]),
    rule(
      'year-end',
      `(?:the\\s+)?end[- ](?:of\\s+)?(?<year>${YEAR})|year-end\\s+(?<year2>${YEAR})`,
      (g, c) => (c.isDeadlineBefore ? (g.year ?? g.year2) : formatMonth(Number(g.year ?? g.year2), 12)),
      [
        ['At the end of 2022 Suzhou hosted 504', '2022-12'],
        ['200 of them by the end of 2026', '2026'],
      ],
    ),
    rule(
      'relative-year-end',
      `(?:the\\s+)?end\\s+of\\s+(?<rel>this year|the year|last year|next year)|year[ -]end`,
      (g, c) => {
        const year = yearOf({ rel: g.rel ?? 'this year' }, c, 12);
        return year === null ? null : c.isDeadlineBefore ? formatYear(year) : formatMonth(year, 12);
      },
      [
        ['by the end of this year', '2023'],
        ['at the end of last year', '2022-12'],
      ],
      'i',
    ),
    rule(
      'season-year',
      `(?:the\\s+)?(?<season>spring|summer|autumn|fall)\\s+(?:of\\s+)?(?<year>${YEAR})`,
      (g) => season(g.season, Number(g.year)),
      [['in spring 2021', '2021-03/2021-05']],
    ),
    rule(
      'season',
      `(?<rel>last|this)\\s+(?<season>spring|summer|autumn|fall)`,
      (g, c) => {
        if (c.published === null) return null;
        const last = SEASONS[g.season ?? '']?.[1] ?? 12;
        const isOver = (c.published.month ?? 12) > last;
        return season(g.season, g.rel === 'this' || isOver ? c.published.year : c.published.year - 1);
      },
      [
        ['opened last spring', '2023-03/2023-05'],
        ['This summer it opened', '2023-06/2023-08'],
      ],
      'i',
    ),
    rule('decade', `(?:the\\s+)?(?<decade>(?:19|20)\\d)0s`, (g) => `${g.decade}X`, [['in the 1990s', '199X']]),
    rule('plan-year', `(?:the\\s+)?same\\s+(?:months|period|time)\\s+(?:of|in)\\s+(?<year>${YEAR})`, () => null, [
      ['than in the same months of 2022', null],
    ]),
    rule(
      'base-year',
      `(?:the\\s+)?(?:same|corresponding|comparable)\\s+(?:period|quarter|half|month|months|time|nine months|stretch)\\s+(?:of\\s+|in\\s+)?(?:last year|the previous year|the year before|a year earlier|a year before|a year ago)|(?:the\\s+)?(?:year-(?:ago|earlier)|prior-year|previous-year)\\s+(?:period|quarter|half|month)|the\\s+prior\\s+year|a\\s+year\\s+(?:earlier|before|ago)|(?:the\\s+)?year\\s+(?:earlier|before)|the\\s+previous\\s+year|the\\s+year\\s+before`,
      (g, c) => {
        void g;
        const year = c.anchorYear ?? shiftYear(c, 0);
        return year === null ? null : formatYear(year - 1);
      },
      [
        ['up from 187 million a year earlier', '2022'],
        ['rose in 2021 from 187 million a year before', '2020'],
      ],
      'i',
    ),
    rule(
      'years-ago',
      `(?:just\\s+)?(?<count>${COUNT})\\s+years?\\s+ago`,
      (g, c) => yearsBack(readCount(g.count ?? ''), c),
      [
        ['just 19 years ago', '2004'],
        ['three years ago', '2020'],
      ],
      'i',
    ),
    rule(
      'years-earlier',
      `(?<count>${COUNT})\\s+years?\\s+(?:earlier|before|previously)`,
      (g, c) => {
        const year = c.anchorYear ?? shiftYear(c, 0);
        return year === null ? null : formatYear(year - readCount(g.count ?? ''));
      },
      [['in 2020, against 7 million five years earlier', '2015']],
      'i',
    ),
    rule(
      'past-years',
      `(?:over|in|during|for)\\s+the\\s+(?:past|last)\\s+(?<count>${COUNT})\\s+years`,
      (g, c) => {
        const year = shiftYear(c, 0);
        return year === null ? null : `${year - readCount(g.count ?? '')}/${year}`;
      },
      [['over the past three years', '2020/2023']],
      'i',
    ),
  ],
};

function quarter(nth: number, groups: Groups, context: DateContext): string {
  const last = nth * 3;
  return monthRange(yearOf(groups, context, last), last - 2, last);
}

function season(name: string | undefined, year: number): string | undefined {
  const months = SEASONS[name ?? ''];
  return months && monthRange(year, months[0], months[1]);
}

function yearsBack(count: number, context: DateContext): string | null {
  const year = shiftYear(context, -count);
  return year === null ? null : formatYear(year);
}
