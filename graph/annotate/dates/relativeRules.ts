/** Times counted from publication, and bare years. */
import { WEEKDAYS } from '../../text/calendar.ts';
import { formatYear } from './calendar.ts';
import { type DateContext, shiftMonth, shiftYear, todayPlus } from './context.ts';
import { COUNT, type Groups, type RuleGroup, readCount, rule, YEAR } from './rule.ts';

export const RELATIVE_RULES: RuleGroup = {
  hint: /day|night|morrow|week|month|year|now|far|date|present|currently|\d{4}/i,
  rules: [
    rule(
      'today',
      '(?<rel>yesterday|today|tomorrow|tonight)',
      (g, c) => {
        if (g.rel === 'today' && !c.isReporting) return null;
        return todayPlus(c, { yesterday: -1, tomorrow: 1 }[g.rel ?? ''] ?? 0);
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
        return g.rel === 'this' ? month : weekRange(c, g.rel === 'last' ? -7 : 7);
      },
      [['announced last week', '2023-08-07/2023-08-13']],
      'i',
    ),
    rule(
      'relative-month',
      '(?<rel>last|this|next|the previous|earlier this|later this) month',
      (g, c) => shiftMonth(c, { last: -1, 'the previous': -1, next: 1 }[g.rel ?? ''] ?? 0),
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
        const rel = g.rel ?? '';
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
  ],
};

function weekday(g: Groups, context: DateContext): string | null {
  const wanted = WEEKDAYS.indexOf(g.weekday ?? '');
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
