import { weekdayOf } from '../../text/calendar.ts';
import { addDays, type Day, formatDay, formatMonth, parsePublished } from './calendar.ts';

/** What a time expression is read against. */
export interface DateContext {
  readonly published: Day | null;
  readonly publishedText: string | null;
  /** 0 is Sunday; null when the day of publication is unknown. */
  readonly weekday: number | null;
  /** The sentence up to the expression. */
  readonly before: string;
  /** The words before it speak of the future: "will open on". */
  readonly isFuture: boolean;
  /** "by the", "before the" stands before it. */
  readonly isDeadlineBefore: boolean;
  /** A verb of saying stands before it: "said today". */
  readonly isReporting: boolean;
  /** The year named last before it in the sentence. */
  readonly anchorYear: number | null;
  /** Without a publication date: the only year the sentence names. */
  readonly nearYear: number | null;
}

const FUTURE =
  /\b(?:will|shall|is to|are to|to be|plans? to|aims? to|due|scheduled|slated|expected to|next|upcoming|opens?|runs? from|hopes? to|deadline)\b[^.;]*$/i;
const DUE = /\b(?:by|until|till|before)\s+(?:the\s+)?(?:end\s+of\s+)?$/i;
const AHEAD =
  /\b(?:will|shall|aims?|aiming|plans?|targets?|goal|expected|expects?|forecasts?|hopes?|strive|runs?|(?:has|have|is|are|needs?|wants?|seeks?|due|set) to|to (?:have|be|reach|build|raise|open|complete|finish|double|cut|bring|get|grow|become|add|create|achieve|produce|train|attract|set up|exceed|hit|win|start|begin|launch))\b/i;
/** "By the end of April it had won": over and done, unless it "had 56 and hopes for 60". */
const DONE = /\bhad\b(?!.*\b(?:will|shall|aims?|plans?|hopes?|expects?|expected|targets?)\b)/i;
const PAST = /\b(?:was|were|had|did|has|have|been|fell|rose|said|\w+ed)\b[^.;,]*$/i;
const OPENING = /\b(?:where|when|which|who|after|because|and|but)\s+(?:(?:in|on)\s+)?$/i;
const REPORTING =
  /\b(?:said|says|confirmed|announced|reported|released|published|issued|told|launched|unveiled|opened|signed|held|started|kicked off)\b[^.;]*$/i;

export function readContext(published: string | null): Pick<DateContext, 'published' | 'publishedText' | 'weekday'> {
  const day = parsePublished(published);
  const isFull = day !== null && day.month !== null && day.day !== null;
  return {
    published: day,
    publishedText: published,
    weekday: isFull ? weekdayOf(day.year, day.month as number, day.day as number) : null,
  };
}

export function describePlace(
  before: string,
  sentence: string,
): Omit<DateContext, 'published' | 'publishedText' | 'weekday'> {
  const clause = before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf(': '), 0));
  const years = before.match(/\b(?:19|20)\d\d\b/g);
  const all = new Set(sentence.match(/\b(?:19|20)\d\d\b/g));
  return {
    before,
    isFuture:
      (FUTURE.test(clause) && !isPast(clause) && !opensPast(before, sentence)) ||
      (DUE.test(before) && AHEAD.test(sentence) && !DONE.test(sentence)),
    isDeadlineBefore: /\b(?:by|before|until|no later than)\s+(?:the\s+)?$/i.test(before),
    isReporting: REPORTING.test(clause),
    anchorYear: years ? Number(years.at(-1)) : null,
    nearYear: all.size === 1 ? Number([...all][0]) : null,
  };
}

/** "Will enter Ghana, where in July it agreed to": the month opens a clause that tells what was. */
function opensPast(before: string, sentence: string): boolean {
  return (
    OPENING.test(before) &&
    /^[^.;,]*?\b(?:was|were|had|did|bought|sold|won|took|made|began|said|\w+ed)\b/i.test(sentence.slice(before.length))
  );
}

/** A past form after the last sign of the future wins: "will … , it said it had opened on". */
function isPast(clause: string): boolean {
  const future =
    /.*\b(?:will|shall|to be|is to|are to|scheduled|slated|due|expected to|next|upcoming)\b/i.exec(clause)?.[0]
      .length ?? 0;
  return PAST.test(clause.slice(future)) && future === 0;
}

/** The year of a month named without one: the latest that is not after publication, or the next when the future is meant. */
export function resolveMonth(context: DateContext, month: number): number | null {
  const { published } = context;
  if (published === null) return context.nearYear;
  if (published.month === null) return published.year;
  if (context.isFuture) return month >= published.month ? published.year : published.year + 1;
  return month <= published.month ? published.year : published.year - 1;
}

export function resolveMonthDay(context: DateContext, month: number, day: number): number | null {
  const { published } = context;
  if (published === null) return context.nearYear;
  const isSameMonth = published.month === month && published.day !== null;
  if (isSameMonth && context.isFuture) return day >= (published.day as number) ? published.year : published.year + 1;
  if (isSameMonth) return day <= (published.day as number) ? published.year : published.year - 1;
  return resolveMonth(context, month);
}

/** The year of a period ending in this month, named without a year. */
export function pickYear(context: DateContext, lastMonth: number): number | null {
  const { published, anchorYear } = context;
  if (published === null) return context.nearYear;
  if (anchorYear !== null && anchorYear < published.year) return anchorYear;
  if (context.isFuture || published.month === null) return published.year;
  return lastMonth <= published.month ? published.year : published.year - 1;
}

export function shiftYear({ published }: DateContext, years: number): number | null {
  return published === null ? null : published.year + years;
}

export function shiftMonth({ published }: DateContext, months: number): string | null {
  if (published === null || published.month === null) return null;
  const total = published.year * 12 + published.month - 1 + months;
  return formatMonth(Math.floor(total / 12), (total % 12) + 1);
}

export function todayPlus({ published }: DateContext, days: number): string | null {
  if (published === null || published.month === null || published.day === null) return null;
  const day = addDays({ year: published.year, month: published.month, day: published.day }, days);
  return formatDay(day.year, day.month, day.day);
}
