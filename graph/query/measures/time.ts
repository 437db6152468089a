/** When a figure holds, as a place on a time axis. */
import type { Figure, GraphArticle } from '../../schema.ts';

/** Milliseconds since 1970, UTC: the first one of the time and the first one behind it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

export interface FigureTime extends TimeSpan {
  /** Where the figure stands on an axis: the middle of a day, month or year, the end of a longer stretch. */
  readonly at: number;
  /** The EDTF the span was read from. */
  readonly edtf: string;
  /** True where the text gives no time and the day of its article stands in. */
  readonly isArticleDate: boolean;
}

const MOMENT = /^(\d{4}|\d{3}X)(?:-(\d\d|XX))?(?:-(\d\d|XX))?[?~%]?$/;

/** The span of an EDTF date or interval; of one that is open on a side, its closed end. Null where no year is known. */
export function spanOfEdtf(edtf: string): TimeSpan | null {
  const [first = '', last, ...rest] = edtf.split('/');
  if (rest.length > 0) return null;
  if (last === undefined) return spanOfMoment(first);
  const start = spanOfMoment(first);
  const end = spanOfMoment(last);
  if (!start || !end) return isOpen(first) ? end : isOpen(last) ? start : null;
  return start.from < end.to ? { from: start.from, to: end.to } : null;
}

/** The figure's own time, else that of the first article that gives it; null where neither has a year. */
export function timeOfFigure(figure: Figure, articles: ReadonlyMap<string, GraphArticle>): FigureTime | null {
  const own = figure.time === null ? null : readTime(figure.time, false);
  if (own) return own;
  const days = figure.evidence.flatMap(({ article }) => articles.get(article)?.published ?? []).sort();
  return days[0] === undefined ? null : readTime(days[0], true);
}

/** A corpus names few times, many figures each; the limit is for graph files made to fill the memory. */
const spans = new Map<string, TimeSpan | null>();
const MOST_SPANS = 20_000;

/**
 * Whether a date or interval has a day in a year, or in an interval of years, which may be open: "../2009". In a month or
 * on a day is only what is known to be.
 */
export function isOfTime(edtf: string, time: string): boolean {
  const span = findSpan(edtf);
  const [first = '', last = first] = time.split('/');
  const from = isOpen(first) ? Number.NEGATIVE_INFINITY : (findSpan(first)?.from ?? Number.NaN);
  const to = isOpen(last) ? Number.POSITIVE_INFINITY : (findSpan(last)?.to ?? Number.NaN);
  if (span === null) return false;
  return time.includes('-') ? span.from >= from && span.to <= to : span.from < to && span.to > from;
}

function findSpan(edtf: string): TimeSpan | null {
  const known = spans.get(edtf);
  if (known !== undefined) return known;
  const span = spanOfEdtf(edtf);
  if (spans.size >= MOST_SPANS) spans.clear();
  spans.set(edtf, span);
  return span;
}

function readTime(edtf: string, isArticleDate: boolean): FigureTime | null {
  const span = findSpan(edtf);
  if (!span) return null;
  // What is said of "January to October" or "2019 to 2023" has been reached in the end.
  const at = edtf.includes('/') ? span.to - 1 : (span.from + span.to) / 2;
  return { ...span, at, edtf, isArticleDate };
}

function isOpen(end: string): boolean {
  return end === '' || end === '..';
}

function spanOfMoment(text: string): TimeSpan | null {
  const match = MOMENT.exec(text);
  if (!match) return null;
  const [, years = '', month, day] = match;
  if (years.endsWith('X')) {
    const decade = Number(years.slice(0, 3)) * 10;
    return { from: Date.UTC(decade, 0), to: Date.UTC(decade + 10, 0) };
  }
  const year = Number(years);
  if (month === undefined || month === 'XX') return { from: Date.UTC(year, 0), to: Date.UTC(year + 1, 0) };
  const at = Number(month) - 1;
  if (at < 0 || at > 11) return null;
  if (day === undefined || day === 'XX') return { from: Date.UTC(year, at), to: Date.UTC(year, at + 1) };
  const from = Date.UTC(year, at, Number(day));
  return new Date(from).getUTCMonth() === at ? { from, to: Date.UTC(year, at, Number(day) + 1) } : null;
}
