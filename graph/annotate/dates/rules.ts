/**
 * What time expressions look like, as data: each rule is a pattern over a sentence's plain text and a reading of its
 * groups. Where several match, the longest from the left wins. Examples run as tests, against an article of
 * Wednesday 2023-08-16 unless they say otherwise.
 */
import { formatDay, formatMonth, formatYear, isDay, MONTHS, SEASONS, WEEKDAYS } from './calendar.ts';
import type { DateContext } from './context.ts';
import { pickYear, resolveMonth, resolveMonthDay, shiftMonth, shiftYear, todayPlus } from './context.ts';

export type Groups = Readonly<Record<string, string | undefined>>;

export interface DateRule {
  readonly id: string;
  readonly pattern: RegExp;
  /** EDTF; null for a time expression that fixes no time; undefined when it is none after all. */
  readonly read: (groups: Groups, context: DateContext) => string | null | undefined;
  readonly examples: readonly (readonly [text: string, edtf: string | null])[];
}

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:1[89]|20)\\d\\d';
const DASH = '\\s*(?:-|–)\\s*';
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})';
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};

export function readCount(word: string): number {
  const at = NUMBERS.indexOf(word.toLowerCase());
  return at >= 0 ? at : Number(word);
}

const monthOf = (word: string | undefined) => MONTHS[(word ?? '').replace('.', '').toLowerCase()] ?? 0;
const dayOf = (word: string | undefined) => Number.parseInt(word ?? '', 10);
const rule = (
  id: string,
  source: string,
  read: DateRule['read'],
  examples: DateRule['examples'],
  flags = '',
): DateRule => ({
  id,
  pattern: new RegExp(`(?<![\\w$€£¥-])(?:${source})(?![\\w]|[.,]\\d|-[A-Z])`, `g${flags}`),
  read,
  examples,
});

const fullDay = (year: string | undefined, month: number, day: number) =>
  isDay(month, day, Number(year)) ? formatDay(Number(year), month, day) : undefined;

const monthRange = (year: number | null, first: number, last: number, lastYear = year) =>
  `${formatMonth(year, first)}/${formatMonth(lastYear, last)}`;

/** Words after a period that say which year it belongs to: "of 2023", "this year", "last year". */
const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR})|,?\\s+(?:of\\s+)?(?<rel>this year|last year|the year|the previous year|next year))?`;

function yearOf(groups: Groups, context: DateContext, last: number): number | null {
  if (groups.year !== undefined) return Number(groups.year);
  const { published } = context;
  if (published === null) return context.nearYear;
  if (groups.rel === 'last year' || groups.rel === 'the previous year') return published.year - 1;
  if (groups.rel === 'next year') return published.year + 1;
  if (groups.rel !== undefined) return published.year;
  return pickYear(context, last);
}

export const DATE_RULES: readonly DateRule[] = [
  // Days
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

  // Years to March and the like
  rule(
    'year-to-month',
    `(?:the\\s+)?(?:fiscal\\s+|financial\\s+)?year\\s+(?:to|ended|ending|through)\\s+(?:(?<day>${DAY})\\s+)?(?<month>${MONTH})(?:\\s+(?<day2>${DAY}))?,?\\s*(?<year>${YEAR})?`,
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
    ],
  ),
  rule(
    'fiscal-span',
    `(?<kind>FY\\s?|fiscal\\s+(?:year\\s+)?)?(?<first>${YEAR})(?<sep>-|–|/)(?<last>\\d\\d)`,
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

  // Spans of years
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

  // Months
  rule(
    'months-of',
    `(?:from\\s+|between\\s+|during\\s+)?(?<first>${MONTH})(?:\\s+(?:to|and|through|until)\\s+|${DASH})(?<last>${MONTH})${OF_YEAR}`,
    (g, c) => {
      const [first, last] = [monthOf(g.first), monthOf(g.last)];
      const year = yearOf(g, c, last);
      return monthRange(first > last && year !== null ? year - 1 : year, first, last, year);
    },
    [
      ['between January and June, up by 11%', '2023-01/2023-06'],
      ['from January to August of 2022', '2022-01/2022-08'],
      ['between January and October', '2022-01/2022-10'],
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
    ],
  ),

  // Quarters, halves, "first ten months"
  rule(
    'quarter',
    `(?:the\\s+)?(?<nth>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter${OF_YEAR}`,
    (g, c) => quarter(ORDINALS[g.nth ?? ''] ?? 1, g, c),
    [
      ['in the first quarter of this year', '2023-01/2023-03'],
      ['in the third quarter of 2021', '2021-07/2021-09'],
      ['in the fourth quarter', '2022-10/2022-12'],
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
    `(?:the\\s+)?(?<nth>first|second)[ -]half${OF_YEAR}(?!\\s+of\\s+(?!the year))(?:\\s+of\\s+the\\s+year)?`,
    (g, c) => {
      const [first, last] = g.nth?.toLowerCase() === 'first' ? [1, 6] : [7, 12];
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
    [['opened last spring', '2023-03/2023-05']],
    'i',
  ),
  rule('decade', `(?:the\\s+)?(?<decade>(?:19|20)\\d)0s`, (g) => `${g.decade}X`, [['in the 1990s', '199X']]),
  rule('plan-year', `(?:the\\s+)?same\\s+(?:months|period|time)\\s+(?:of|in)\\s+(?<year>${YEAR})`, () => null, [
    ['than in the same months of 2022', null],
  ]),
  rule(
    'base-year',
    `(?:the\\s+)?(?:same|corresponding)\\s+period\\s+(?:of\\s+|in\\s+)?(?:last year|the previous year|a year earlier|a year ago)|a\\s+year\\s+(?:earlier|before|ago)|(?:the\\s+)?year\\s+(?:earlier|before)|the\\s+previous\\s+year|the\\s+year\\s+before`,
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

  // Relative days, weeks, months, years
  rule(
    'today',
    '(?<rel>yesterday|today|tomorrow|tonight)',
    (g, c) => {
      if (g.rel?.toLowerCase() === 'today' && !c.isReporting) return null;
      return todayPlus(c, { yesterday: -1, tomorrow: 1 }[g.rel?.toLowerCase() ?? ''] ?? 0);
    },
    [
      ['Shenzhen Customs said yesterday.', '2023-08-15'],
      ['the agency confirmed today.', '2023-08-16'],
      ['Today, the annual production is nearly 10 million', null],
    ],
    'i',
  ),
  rule(
    'weekday',
    `(?<rel>(?:last|next|this)\\s+)?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)`,
    (g, c) => weekday(g, c),
    [
      ['on Tuesday said it had', '2023-08-15'],
      ['climbed on Wednesday', '2023-08-16'],
      ['reported Thursday', '2023-08-10'],
      ['will open on Friday', '2023-08-18'],
    ],
  ),
  rule(
    'week',
    '(?<rel>last|this|next) week(?:end)?',
    (g, c) => {
      if (c.published === null) return null;
      const month = shiftMonth(c, 0);
      return g.rel?.toLowerCase() === 'this' ? month : weekRange(c, g.rel?.toLowerCase() === 'last' ? -7 : 7);
    },
    [['announced last week', '2023-08-07/2023-08-13']],
    'i',
  ),
  rule(
    'relative-month',
    '(?<rel>last|this|next|the previous|earlier this|later this) month',
    (g, c) => shiftMonth(c, { last: -1, 'the previous': -1, next: 1 }[g.rel?.toLowerCase() ?? ''] ?? 0),
    [
      ['published last month by the Ministry', '2023-07'],
      ['earlier this month', '2023-08'],
    ],
    'i',
  ),
  rule(
    'months-ago',
    `(?<count>${COUNT})\\s+months\\s+(?:ago|earlier)`,
    (g, c) => shiftMonth(c, -readCount(g.count ?? '')),
    [['two months ago', '2023-06']],
    'i',
  ),
  rule(
    'relative-year',
    '(?<rel>last|this|next|the current|the coming|the) (?:fiscal |financial |calendar )?year(?!\\s+(?:to|ended|ending|before|earlier|of|on))',
    (g, c) => {
      const rel = g.rel?.toLowerCase() ?? '';
      if (rel === 'the') return undefined;
      const year = shiftYear(c, { last: -1, next: 1, 'the coming': 1 }[rel] ?? 0);
      return year === null ? null : formatYear(year);
    },
    [
      ['spent 71 million yuan last year', '2022'],
      ['actions this year', '2023'],
      ['next year', '2024'],
    ],
    'i',
  ),
  rule(
    'now',
    '(?:so far|to date|up to now|until now|now|currently|at present|nowadays|as of today)',
    () => null,
    [
      ['So far 131 firms', null],
      ['The city now has 443', null],
    ],
    'i',
  ),

  // Bare years last: only where the number can be nothing else
  rule(
    'year',
    `(?<year>${YEAR})(?!\\s+(?:enterprises|companies|firms|businesses|people|jobs|workers|yuan|million|billion|percent|per cent|units|tonnes|tons|households|employees|staff|"|'))`,
    (g, c) => (isYear(Number(g.year), c) ? g.year : undefined),
    [
      ['In 2024, these firms invested', '2024'],
      ['exceeded 190 billion yuan in 2022, up', '2022'],
      ['600 by 2025, according', '2025'],
      ['an increase of 18 percent over 2021, and', '2021'],
    ],
  ),
];

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

function yearSpan(g: Groups): string | undefined {
  return Number(g.first) < Number(g.last) ? `${g.first}/${g.last}` : undefined;
}

function sinceYear(year: number, { published, publishedText }: DateContext): string {
  if (published === null) return `${year}/..`;
  return year < published.year ? `${year}/${published.year}` : `${year}/${publishedText?.slice(0, 7)}`;
}

function sinceMonth(year: number | null, month: number, { published }: DateContext): string {
  const from = formatMonth(year, month);
  if (published === null) return `${from}/..`;
  return `${from}/${published.month === null ? published.year : formatMonth(published.year, published.month)}`;
}

function quarter(nth: number, groups: Groups, context: DateContext): string {
  const last = nth * 3;
  return monthRange(yearOf(groups, context, last), last - 2, last);
}

function season(name: string | undefined, year: number): string | undefined {
  const months = SEASONS[name?.toLowerCase() ?? ''];
  return months && monthRange(year, months[0], months[1]);
}

function yearsBack(count: number, context: DateContext): string | null {
  const year = shiftYear(context, -count);
  return year === null ? null : formatYear(year);
}

function weekday(g: Groups, context: DateContext): string | null {
  const wanted = WEEKDAYS.indexOf(g.weekday?.toLowerCase() ?? '');
  const today = context.weekday;
  if (today === null || wanted < 0) return null;
  const isNext = g.rel?.trim() === 'next' || (context.isFuture && g.rel?.trim() !== 'last');
  if (isNext) return todayPlus(context, (wanted - today + 7) % 7 || 7);
  const back = (today - wanted + 7) % 7;
  return todayPlus(context, -(g.rel?.trim() === 'last' && back === 0 ? 7 : back));
}

function weekRange(context: DateContext, days: number): string | null {
  if (context.weekday === null) return null;
  const monday = days - ((context.weekday + 6) % 7);
  const [first, last] = [todayPlus(context, monday), todayPlus(context, monday + 6)];
  return first === null || last === null ? null : `${first}/${last}`;
}

/** A four-digit number that can be a year: not far ahead of publication, or behind a word that expects one. */
function isYear(year: number, { published, before }: DateContext): boolean {
  if (
    /\b(?:in|since|by|of|from|until|till|to|before|after|during|for|late|early|and|year|end|than|through|around|circa)\s$|[(,/]\s?$|^$/i.test(
      before,
    )
  )
    return true;
  if (
    /(?:increase|rise|growth|gain|drop|decline|more|less|up|down|percent|cent|%)[^.;]{0,30}\b(?:over|on|from|against|than|compared (?:with|to))\s$/i.test(
      before,
    )
  )
    return true;
  return (
    /[A-Za-z]\s$/.test(before) &&
    published !== null &&
    Math.abs(year - published.year) <= 15 &&
    !/\b(?:about|over|nearly|than|around|almost|some|total|totaled|reached|has|have|had|with)\s$/i.test(before)
  );
}
