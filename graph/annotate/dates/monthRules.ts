/** Months and spans of months. */
import { formatMonth } from './calendar.ts';
import { type DateContext, resolveMonth } from './context.ts';
import { DASH, MONTH, MONTH_HINT, monthOf, monthRange, OF_YEAR, type RuleGroup, rule, YEAR, yearOf } from './rule.ts';

export const MONTH_RULES: RuleGroup = {
  hint: MONTH_HINT,
  rules: [
    rule(
      'months-of',
      `(?:from\\s+|between\\s+|during\\s+)?(?<first>${MONTH})(?:\\s+(?:to|and|through|until)\\s+|-(?:to|through)-|${DASH})(?<last>${MONTH})${OF_YEAR}`,
      (g, c) => {
        const [first, last] = [monthOf(g.first), monthOf(g.last)];
        const year = yearOf(g, c, last);
        return monthRange(first > last && year !== null ? year - 1 : year, first, last, year);
      },
      [
        ['between January and June, up by 11%', '2023-01/2023-06'],
        ['from January to August of 2022', '2022-01/2022-08'],
        ['between January and October', '2022-01/2022-10'],
        ['in the April-to-June period', '2023-04/2023-06'],
      ],
    ),
    rule(
      'month-year-to',
      `(?:from\\s+)?(?<first>${MONTH}),?\\s+(?<year>${YEAR})\\s+(?:to|through|until|and)\\s+(?<last>${MONTH}),?\\s+(?<year2>${YEAR})`,
      (g) => monthRange(Number(g.year), monthOf(g.first), monthOf(g.last), Number(g.year2)),
      [['from May 2021 to June 2023', '2021-05/2023-06']],
    ),
    rule(
      'month-year',
      `(?:(?:early|late|mid)[- ])?(?<month>${MONTH})(?:\\s+of)?,?\\s+(?<year>${YEAR})`,
      (g) => formatMonth(Number(g.year), monthOf(g.month)),
      [['In June 2019, it was selected', '2019-06']],
    ),
    rule(
      'month-relative-year',
      `(?<month>${MONTH})\\s+(?:of\\s+)?(?<rel>this year|last year|next year|the same year)`,
      (g, c) => {
        const year = yearOf(g, c, monthOf(g.month));
        return formatMonth(year, monthOf(g.month));
      },
      [
        ['As of the end of May this year', '2023-05'],
        ['in October last year', '2022-10'],
      ],
    ),
    rule(
      'last-month-name',
      `(?<rel>last|next|this|this past|the previous)\\s+(?<month>${MONTH})`,
      (g, c) => {
        const month = monthOf(g.month);
        if (c.published === null) return formatMonth(null, month);
        const past = resolveMonth({ ...c, isFuture: false }, month);
        return formatMonth(g.rel === 'next' && past !== null ? past + 1 : past, month);
      },
      [['released last April', '2023-04']],
    ),
    rule(
      'month-end',
      `(?:end|beginning|start|middle|close)[- ](?:of\\s+)?(?<month>${MONTH})|(?:end|mid)-(?<month2>${MONTH})`,
      (g, c) => formatMonth(resolveMonth(c, monthOf(g.month ?? g.month2)), monthOf(g.month ?? g.month2)),
      [
        ['had 678 firms at the end of July', '2023-07'],
        ['spent till end-October', '2022-10'],
        ['By the end of July it had 678 firms, according to the bureau', '2023-07'],
        ['lent 5 billion yuan to small firms by the end of July', '2023-07'],
        ['It had 56 and hopes to have 60 by the end of March', '2024-03'],
      ],
    ),
    rule(
      'month',
      `(?<cue>(?:[Ii]n|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|[Tt]ill|[Dd]uring|[Oo]f|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Mm]id|[Ii]n late|[Ii]n early)[- ])(?<month>${MONTH})(?!\\s+\\d)(?!\\s+[A-Z])`,
      (g, c) => {
        const month = monthOf(g.month);
        const year = resolveMonth(c, month);
        return /since/i.test(g.cue ?? '') ? sinceMonth(year, month, c) : formatMonth(year, month);
      },
      [
        ['bought in May by', '2023-05'],
        ['fell in December', '2022-12'],
        ['will be opened in December', '2023-12'],
        ['will enter Ghana, where in December it agreed', '2022-12'],
      ],
    ),
  ],
};

function sinceMonth(year: number | null, month: number, { published }: DateContext): string {
  const from = formatMonth(year, month);
  if (published === null) return `${from}/..`;
  return `${from}/${published.month === null ? published.year : formatMonth(published.year, published.month)}`;
}
