/** Periods of business that are told by their length: nine months to September, three quarters, 3Q25. */
import { parseOrdinal } from '../quantities/numbers.ts';
import { type DateContext, resolveMonth } from './context.ts';
import {
  COUNT,
  type Groups,
  monthOf,
  monthRange,
  OF_YEAR,
  type RuleGroup,
  readCount,
  rule,
  toMonth,
  YEAR,
  yearOf,
} from './rule.ts';

export const SPAN_RULES: RuleGroup = {
  hint: /months?\b|quarter|half|\d[QH]|[QH]\d|FY/i,
  rules: [
    rule(
      'months-to-month',
      `(?:the\\s+)?(?<count>${COUNT})[- ]months?(?:\\s+period)?\\s+${toMonth('to|ended|ending|through|until|till')}`,
      (g, c) => endingIn(readCount(g.count ?? ''), g, c),
      [
        ['Its revenue fell in the nine months to June', '2022-10/2023-06'],
        ['in the three months ended March 31, 2023', '2023-01/2023-03'],
        ['for the six-month period to 30 September', '2022-04/2022-09'],
        ['over the ten months to the end of July, sales', '2022-10/2023-07'],
      ],
      'i',
    ),
    rule(
      'first-quarters',
      `(?:the\\s+)?first\\s+(?<count>two|three|2|3)\\s+quarters${OF_YEAR}`,
      (g, c) => {
        const last = 3 * readCount(g.count ?? '');
        return monthRange(yearOf(g, c, last), 1, last);
      },
      [
        ['in the first three quarters of this year', '2023-01/2023-09'],
        ['in the first three quarters', '2022-01/2022-09'],
      ],
      'i',
    ),
    // A year of two numbers begins in April.
    rule(
      'split-year-part',
      `(?:the\\s+)?(?:(?<nth>first|second|third|fourth)[ -](?<part>quarter|half)|(?<short>[QH])(?<nth2>[1-4]))\\s+(?:of\\s+)?(?:the\\s+)?(?:FY\\s?|(?:fiscal|financial)\\s+(?:year\\s+)?)?(?<year>${YEAR})(?:-|–|/)\\d\\d`,
      (g) => {
        const months = g.part === 'half' || g.short === 'h' ? 6 : 3;
        const first = 4 + months * ((parseOrdinal(g.nth ?? '') ?? Number(g.nth2)) - 1);
        const year = Number(g.year) + (first > 12 ? 1 : 0);
        return monthRange(
          year,
          first > 12 ? first - 12 : first,
          ((first + months - 2) % 12) + 1,
          Number(g.year) + (first + months > 13 ? 1 : 0),
        );
      },
      [
        ['in the first quarter of 2022-23', '2022-04/2022-06'],
        ['in the fourth quarter of 2021-22', '2022-01/2022-03'],
        ['in the second half of 2021-22', '2021-10/2022-03'],
        ['Q2 2022-23', '2022-07/2022-09'],
      ],
      'i',
    ),
    rule(
      'relative-quarter',
      '(?:the\\s+)?(?<rel>last|this|next|previous|past|current|coming)\\s+quarter',
      (g, c) => quarterBeside(g.rel ?? '', c),
      [
        ['sales fell last quarter', '2023-04/2023-06'],
        ['it expects to break even next quarter', '2023-10/2023-12'],
        ['in the current quarter', '2023-07/2023-09'],
      ],
      'i',
    ),
    rule(
      'short-quarter',
      `(?<nth>[1-4])Q\\s?(?:FY)?(?<year>${YEAR}|\\d\\d)`,
      (g) => monthRange(fullYear(g), 3 * Number(g.nth) - 2, 3 * Number(g.nth)),
      [['in 3Q22', '2022-07/2022-09']],
    ),
    rule(
      'short-half',
      `(?<nth>[12])H\\s?(?<year>${YEAR}|\\d\\d)`,
      (g) => monthRange(fullYear(g), g.nth === '1' ? 1 : 7, g.nth === '1' ? 6 : 12),
      [['profit in 1H23', '2023-01/2023-06']],
    ),
    // Which months those are the text does not say.
    rule('fiscal-quarter', `[QH][1-4]\\s+(?:of\\s+)?FY\\s?(?<year>${YEAR}|\\d\\d)`, (g) => String(fullYear(g)), [
      ['in Q3 FY23', '2023'],
    ]),
  ],
};

function endingIn(count: number, groups: Groups, context: DateContext): string | undefined {
  if (count > 12) return undefined;
  const last = monthOf(groups.month);
  const year = groups.year === undefined ? resolveMonth({ ...context, isFuture: false }, last) : Number(groups.year);
  const first = last - count + 1;
  return first > 0
    ? monthRange(year, first, last)
    : monthRange(year === null ? null : year - 1, first + 12, last, year);
}

function quarterBeside(rel: string, { published }: DateContext): string | null {
  if (published === null || published.month === null) return null;
  const step = { last: -1, previous: -1, past: -1, next: 1, coming: 1 }[rel] ?? 0;
  const nth = published.year * 4 + Math.floor((published.month - 1) / 3) + step;
  const first = 3 * (nth % 4) + 1;
  return monthRange(Math.floor(nth / 4), first, first + 2);
}

function fullYear({ year = '' }: Groups): number {
  return Number(year.length === 2 ? `20${year}` : year);
}
