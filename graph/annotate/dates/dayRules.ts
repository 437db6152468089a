/** Days and spans of days. */
import { formatDay, isDay } from './calendar.ts';
import { type DateContext, resolveMonthDay } from './context.ts';
import {
  DASH,
  DAY,
  dayOf,
  fullDay,
  type Groups,
  MONTH,
  MONTH_HINT,
  monthOf,
  type RuleGroup,
  rule,
  YEAR,
} from './rule.ts';

export const DAY_RULES: RuleGroup = {
  hint: new RegExp(`${MONTH_HINT.source}|\\d{4}[-/.]\\d\\d`),
  rules: [
    rule(
      'iso',
      `(?<year>${YEAR})[-/.](?<month>0[1-9]|1[0-2])[-/.](?<day>0[1-9]|[12]\\d|3[01])`,
      (g) => fullDay(g.year, Number(g.month), dayOf(g.day)),
      [['Updated: 2022-11-23', '2022-11-23']],
    ),
    rule(
      'month-day-year',
      `(?<month>${MONTH})\\s+(?<day>${DAY}),?\\s+(?<year>${YEAR})`,
      (g) => fullDay(g.year, monthOf(g.month), dayOf(g.day)),
      [
        ['on July 14, 2023,', '2023-07-14'],
        ['on Sept. 30, 2022', '2022-09-30'],
      ],
    ),
    rule(
      'day-month-year',
      `(?<day>${DAY})(?:\\s+of)?\\s+(?<month>${MONTH}),?\\s+(?<year>${YEAR})`,
      (g) => fullDay(g.year, monthOf(g.month), dayOf(g.day)),
      [['on 14 March 2024', '2024-03-14']],
    ),
    rule(
      'days-month',
      `(?<first>${DAY})${DASH}(?<last>${DAY})\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
      (g, c) => dayRange(g, monthOf(g.month), c),
      [
        ['held on 21–24 November 2023', '2023-11-21/2023-11-24'],
        ['held on 21-24 July', '2023-07-21/2023-07-24'],
      ],
    ),
    rule(
      'days-to-month',
      `(?:(?:from|between)\\s+)?(?:the\\s+)?(?<first>${DAY})\\s+(?:to|and|until|through)\\s+(?:the\\s+)?(?<last>${DAY})(?:\\s+of)?\\s+(?<month>${MONTH})(?:,?\\s+(?<year>${YEAR}))?`,
      (g, c) => dayRange(g, monthOf(g.month), c),
      [
        ['held from 15 to 18 May', '2023-05-15/2023-05-18'],
        ['from 24 to 27 October 2022', '2022-10-24/2022-10-27'],
      ],
    ),
    rule(
      'month-days',
      `(?<month>${MONTH})\\s+(?<first>${DAY})${DASH}(?<last>${DAY})(?:,\\s+(?<year>${YEAR}))?`,
      (g, c) => dayRange(g, monthOf(g.month), c),
      [['from May 18-20, 2023', '2023-05-18/2023-05-20']],
    ),
    rule(
      'month-day-to',
      `(?:from\\s+)?(?<month>${MONTH})\\s+(?<first>${DAY})\\s+(?:to|through|until)\\s+(?:(?<other>${MONTH})\\s+)?(?<last>${DAY})(?:,\\s+(?<year>${YEAR}))?`,
      (g, c) => {
        const [from, to] = [monthOf(g.month), g.other ? monthOf(g.other) : monthOf(g.month)];
        if (!isDay(from, dayOf(g.first)) || !isDay(to, dayOf(g.last))) return undefined;
        const year = g.year ? Number(g.year) : resolveMonthDay(c, to, dayOf(g.last));
        return `${formatDay(year, from, dayOf(g.first))}/${formatDay(year, to, dayOf(g.last))}`;
      },
      [['from May 18 to June 2', '2023-05-18/2023-06-02']],
    ),
    rule('month-day', `(?<month>${MONTH})\\s+(?<day>${DAY})`, (g, c) => partialDay(g, c), [
      ['On May 24, it listed', '2023-05-24'],
      ['On November 3, it listed', '2022-11-03'],
      ['The fair will open on November 3', '2023-11-03'],
    ]),
    rule('day-month', `(?<day>${DAY})(?:\\s+of)?\\s+(?<month>${MONTH})`, (g, c) => partialDay(g, c), [
      ['a seminar on 19 June', '2023-06-19'],
    ]),
  ],
};

function dayRange(g: Groups, month: number, context: DateContext): string | undefined {
  const [first, last] = [dayOf(g.first), dayOf(g.last)];
  if (!isDay(month, first) || !isDay(month, last) || first >= last) return undefined;
  const year = g.year ? Number(g.year) : resolveMonthDay(context, month, last);
  return `${formatDay(year, month, first)}/${formatDay(year, month, last)}`;
}

function partialDay(g: Groups, context: DateContext): string | undefined {
  const [month, day] = [monthOf(g.month), dayOf(g.day)];
  return isDay(month, day) ? formatDay(resolveMonthDay(context, month, day), month, day) : undefined;
}
