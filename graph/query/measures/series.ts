/**
 * Figures as series that can be charted. A topic is what is counted or measured, in one unit ("number of Little Giants");
 * in it each subject has a series for the whole and one for every slice an article gives (a batch, an industry).
 */

import { append } from '../../multimap.ts';
import type { Measure, Status } from '../../ontology.ts';
import type { Figure, GraphFile } from '../../schema.ts';
import { indexFile } from '../graphIndex.ts';
import { fold } from '../search/fold.ts';
import { isUnnamed } from './quotes.ts';
import { rangeOfFigure } from './range.ts';
import { type FigureTime, timeOfFigure } from './time.ts';

export interface SeriesPoint {
  /** One figure, or the lower and the upper end of a range that one sentence gives. */
  readonly figures: readonly [Figure, Figure?];
  /** The figure's value; the middle of a range. */
  readonly value: number;
  /** Infinite where the figure leaves that side open. */
  readonly low: number;
  readonly high: number;
  readonly status: Status;
  /** Null where neither text nor article has a date. */
  readonly time: FigureTime | null;
  /** Of several values for one time and status, the most exact is on the line; a stray or a plan without a date never. */
  readonly isOnLine: boolean;
  /** A hundred times larger or smaller than the middle of its series: it may well count something else. */
  readonly isStray: boolean;
}

export interface Series {
  /** Unique within the topic: the subject's key, behind it the slice, as in `region/chongqing~listed`. */
  readonly id: string;
  readonly subject: string;
  /** What narrows the subject's figures down, in words; empty for the whole. */
  readonly slice: readonly string[];
  /** Those without a time last. */
  readonly points: readonly SeriesPoint[];
}

export interface Topic {
  /** Measure, unit and what it is about: `count:count:policy/little-giant`. */
  readonly id: string;
  readonly measure: Measure;
  readonly unit: string;
  readonly about: string | null;
  /** In the order the file first names their subjects, wholes before slices. */
  readonly series: readonly Series[];
  /** Any of its figures, for a title. */
  readonly sample: Figure;
}

export interface SeriesIndex {
  readonly topics: ReadonlyMap<string, Topic>;
  /** Topics in which the node is a subject, or what is counted. */
  readonly topicsOf: ReadonlyMap<string, ReadonlySet<Topic>>;
  /** Figures of which only their sentence says what they count: nothing can be compared with them. */
  readonly unnamed: readonly Figure[];
}

/** Measures that say nothing until one knows what they are about. */
const VAGUE: ReadonlySet<Measure> = new Set<Measure>(['count', 'share', 'other']);
/** The level at which a title counts that is given without one. */
const USUAL_LEVEL = 'national';
/** Times that a value may be away from the middle of its series, from so many values on. */
const STRAY = { factor: 100, from: 3 };
const EXACTNESS = { exact: 0, about: 1, over: 2, under: 2 } as const;

const indexes = new WeakMap<GraphFile, SeriesIndex>();

/** The file's figures in topics and series; asking again for the same file costs nothing. */
export function indexSeries(file: GraphFile): SeriesIndex {
  const known = indexes.get(file);
  if (known) return known;
  const index = buildIndex(file);
  indexes.set(file, index);
  return index;
}

/** The series a figure belongs to: topic and series id; null for one that nothing names. */
export function placeFigure(figure: Figure): { readonly topic: string; readonly series: string } | null {
  if (isUnnamed(figure)) return null;
  const { subject, about, measure, unit } = figure;
  const slice = sliceOf(figure);
  const subtopic = about ?? (VAGUE.has(measure) ? slug(figure.segment ?? '') : '');
  return {
    topic: [measure, unit, subtopic].join(':'),
    series: slice.length === 0 ? subject : `${subject}~${slice.map(slug).join('~')}`,
  };
}

/** Whom a series is of, by its id. */
export const subjectOf = (series: string): string => series.split('~', 1)[0] as string;

/** The most that is known of a figure's slice: "automobile industry", "provincial", "batch 4", "in China". */
function sliceOf({ measure, about, segment, level, batch, scope }: Figure): readonly string[] {
  const isTopic = about === null && VAGUE.has(measure);
  return [
    isTopic ? null : segment,
    level === USUAL_LEVEL ? null : level,
    batch === null ? null : `batch ${batch}`,
    scope === null ? null : `in ${scope === 'world' ? 'the world' : scope}`,
  ].filter((part) => part !== null);
}

/** Letters and digits of any script, so that spelling in capitals or with a hyphen makes no other slice. */
function slug(words: string): string {
  return fold(words)
    .text.replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function buildIndex(file: GraphFile): SeriesIndex {
  const { articles } = indexFile(file);
  const unnamed: Figure[] = [];
  const byTopic = new Map<string, Map<string, Figure[]>>();
  for (const figure of file.attributes.figures) {
    const place = placeFigure(figure);
    if (!place) {
      unnamed.push(figure);
      continue;
    }
    const bySeries = byTopic.get(place.topic) ?? new Map<string, Figure[]>();
    append(bySeries, place.series, figure);
    byTopic.set(place.topic, bySeries);
  }
  const topics = new Map<string, Topic>();
  const topicsOf = new Map<string, Set<Topic>>();
  for (const [id, bySeries] of byTopic) {
    const series = [...bySeries].map(([key, figures]) => makeSeries(key, figures, articles));
    const sample = [...bySeries.values()][0]?.[0];
    if (!sample) continue;
    const { measure, unit, about } = sample;
    const topic: Topic = { id, measure, unit, about, series: wholesFirst(series), sample };
    topics.set(id, topic);
    for (const node of [about, ...series.map(({ subject }) => subject)]) {
      if (node !== null) topicsOf.set(node, (topicsOf.get(node) ?? new Set()).add(topic));
    }
  }
  return { topics, topicsOf, unnamed };
}

function wholesFirst(series: readonly Series[]): readonly Series[] {
  return [...series.filter(({ slice }) => slice.length === 0), ...series.filter(({ slice }) => slice.length > 0)];
}

type Articles = Parameters<typeof timeOfFigure>[1];

function makeSeries(id: string, figures: readonly Figure[], articles: Articles): Series {
  const points = markStrays(joinRanges(figures).map((ends) => makePoint(ends, articles)));
  points.sort((a, b) => (a.time?.at ?? Number.POSITIVE_INFINITY) - (b.time?.at ?? Number.POSITIVE_INFINITY) || 0);
  const onLine = chooseOnLine(points);
  const [first] = figures;
  if (!first) throw new Error('A series has figures.');
  return {
    id,
    subject: first.subject,
    slice: sliceOf(first),
    points: points.map((point) => (onLine.has(point) ? point : { ...point, isOnLine: false })),
  };
}

function markStrays(points: SeriesPoint[]): SeriesPoint[] {
  const sizes = points.map(({ value }) => Math.abs(value)).filter((size) => size > 0);
  const middle = sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
  if (middle === undefined || sizes.length < STRAY.from) return points;
  return points.map((point) => {
    const ratio = Math.abs(point.value) / middle;
    const isStray = ratio > 0 && (ratio >= STRAY.factor || ratio <= 1 / STRAY.factor);
    return isStray ? { ...point, isStray } : point;
  });
}

/** Of points in order of time, for each time and status the most exact. */
function chooseOnLine(points: readonly SeriesPoint[]): ReadonlySet<SeriesPoint> {
  const chosen = new Set<SeriesPoint>();
  let best = new Map<Status, SeriesPoint>();
  let at: number | undefined;
  for (const point of points) {
    if (point.time?.at !== at) best = new Map();
    at = point.time?.at;
    const isUndatedPlan = point.status !== 'actual' && point.time?.isArticleDate === true;
    if (point.isStray || isUndatedPlan) continue;
    const rival = best.get(point.status);
    if (rival && compareExactness(point, rival) >= 0) continue;
    if (rival) chosen.delete(rival);
    best.set(point.status, point);
    chosen.add(point);
  }
  return chosen;
}

function compareExactness(a: SeriesPoint, b: SeriesPoint): number {
  const [one, other] = [a.figures[0], b.figures[0]];
  return EXACTNESS[one.comparator] - EXACTNESS[other.comparator] || other.evidence.length - one.evidence.length;
}

/** "Over 500" and "under 600" of one sentence are one range. */
function joinRanges(figures: readonly Figure[]): SeriesPoint['figures'][] {
  if (!figures.some(({ comparator }) => comparator === 'under')) return figures.map((figure) => [figure]);
  const uppers = new Map<string, Figure[]>();
  for (const figure of figures) if (figure.comparator === 'under') append(uppers, sentenceKey(figure), figure);
  const joined = new Set<Figure>();
  const ranges = new Map<Figure, Figure>();
  for (const figure of figures) {
    if (figure.comparator !== 'over') continue;
    const upper = uppers.get(sentenceKey(figure))?.find((other) => other.value > figure.value && !joined.has(other));
    if (!upper) continue;
    joined.add(upper);
    ranges.set(figure, upper);
  }
  return figures
    .filter((figure) => !joined.has(figure))
    .map((figure) => {
      const upper = ranges.get(figure);
      return upper ? [figure, upper] : [figure];
    });
}

function sentenceKey({ evidence, status, time }: Figure): string {
  const [first] = evidence;
  return [first?.article, first?.start, first?.end, status, time].join(' ');
}

function makePoint(figures: SeriesPoint['figures'], articles: Articles): SeriesPoint {
  const [figure, upper] = figures;
  const range = rangeOfFigure(figure);
  const high = upper ? upper.value : range.high;
  return {
    figures,
    value: upper ? (figure.value + upper.value) / 2 : figure.value,
    low: range.low,
    high,
    status: figure.status,
    time: timeOfFigure(figure, articles),
    isOnLine: true,
    isStray: false,
  };
}
