import { type DateContext, resolveMonth } from './context.ts';
import { DASH, type Groups, monthOf, monthRange, type RuleGroup, rule, toMonth, YEAR } from './rule.ts';

export const YEAR_RULES: RuleGroup = {
  hint: /\d{4}|[Yy]ear|FY|fiscal/,
  rules: [
    rule(
      'year-to-month',
      `(?:the\\s+)?(?:fiscal\\s+|financial\\s+)?year\\s+${toMonth('to|ended|ending|through')}`,
      (g, c) => {
        const month = monthOf(g.month);
        const year = g.year ? Number(g.year) : resolveMonth(c, month);
        if (year === null) return null;
        const first = month === 12 ? 1 : month + 1;
        return monthRange(month === 12 ? year : year - 1, first, month, year);
      },
      [
        ['Sales in the year to March 2024 rose', '2023-04/2024-03'],
        ['the fiscal year ended September 30', '2021-10/2022-09'],
        ['in the year to the end of March 2023, against', '2022-04/2023-03'],
      ],
    ),
    rule(
      'fiscal-span',
      `(?:FY\\s?|(?:fiscal|financial)\\s+(?:year\\s+)?)?(?<first>${YEAR})(?<sep>-|–|/)(?<last>\\d\\d)`,
      (g) => {
        const last = Number(`${(g.first ?? '').slice(0, 2)}${g.last}`);
        return last === Number(g.first) + 1 ? `${g.first}/${last}` : undefined;
      },
      [['approved in 2022-23', '2022/2023']],
    ),
    rule(
      'fiscal-year',
      `(?:FY|fiscal(?:\\s+year)?|financial\\s+year)\\s?(?<year>${YEAR}|\\d\\d)`,
      (g) => ((g.year ?? '').length === 2 ? `20${g.year}` : g.year),
      [
        ['in fiscal 2022', '2022'],
        ['by FY25', '2025'],
      ],
    ),

    rule(
      'years-to',
      `(?:from\\s+|between\\s+)?(?<first>${YEAR})\\s+(?:to|and|through|until)\\s+(?<last>${YEAR})`,
      yearSpan,
      [
        ['From 2019 to 2021, it ranked first', '2019/2021'],
        ['between 2019 and 2023', '2019/2023'],
      ],
    ),
    rule('years-dash', `(?<first>${YEAR})${DASH}(?<last>${YEAR})`, yearSpan, [
      ['the 14th Five-Year Plan period (2021-2025)', '2021/2025'],
    ]),
    rule(
      'since-year',
      `since\\s+(?:(?<part>early|late|mid-?)\\s*)?(?<year>${YEAR})`,
      (g, c) => sinceYear(Number(g.year), c),
      [['Since 2019, China has published five lists', '2019/2023']],
      'i',
    ),
  ],
};

function yearSpan(g: Groups): string | undefined {
  return Number(g.first) < Number(g.last) ? `${g.first}/${g.last}` : undefined;
}

function sinceYear(year: number, { published, publishedText }: DateContext): string {
  if (published === null) return `${year}/..`;
  return year < published.year ? `${year}/${published.year}` : `${year}/${publishedText?.slice(0, 7)}`;
}
