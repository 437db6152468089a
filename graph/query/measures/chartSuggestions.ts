/** What is worth charting: what the articles say of most subjects, most often. */
import type { GraphFile } from '../../schema.ts';
import { indexSeries, type Series, type Topic } from './series.ts';

/** As many lines as can be told apart. */
export const MOST_SERIES = 8;

export interface ChartChoice {
  readonly topic: string;
  readonly series: readonly string[];
}

export interface Suggestion {
  readonly topic: Topic;
  readonly subjects: number;
  readonly times: number;
}

const ranked = new WeakMap<GraphFile, readonly Suggestion[]>();

/** All topics, those with most subjects × times first; then those with most figures. */
export function rankTopics(file: GraphFile): readonly Suggestion[] {
  const known = ranked.get(file);
  if (known) return known;
  const found = [...indexSeries(file).topics.values()]
    .map((topic) => ({ topic, subjects: countSubjects(topic), times: countTimes(topic.series), size: countAll(topic) }))
    .sort(
      (a, b) => b.subjects * b.times - a.subjects * a.times || b.size - a.size || (a.topic.id < b.topic.id ? -1 : 1),
    )
    .map(({ topic, subjects, times }) => ({ topic, subjects, times }));
  ranked.set(file, found);
  return found;
}

/**
 * One series for each subject: the whole, else the slice that most subjects have. Those with most times first, then
 * with the highest value; eight at most.
 */
export function suggestSeries({ series }: Topic): readonly string[] {
  const shares = new Map<string, number>();
  for (const each of series) shares.set(sliceKey(each), (shares.get(sliceKey(each)) ?? 0) + 1);
  const rank = (each: Series) =>
    each.slice.length === 0 ? Number.POSITIVE_INFINITY : (shares.get(sliceKey(each)) ?? 0);
  const chosen = new Map<string, Series>();
  for (const each of series) {
    const rival = chosen.get(each.subject);
    if (!rival || rank(each) > rank(rival)) chosen.set(each.subject, each);
  }
  return [...chosen.values()]
    .sort((a, b) => countTimes([b]) - countTimes([a]) || highest(b) - highest(a))
    .slice(0, MOST_SERIES)
    .map(({ id }) => id);
}

/**
 * The chart that says most of an entity: of its own figures those at most times, compared with others where it has only
 * one; for what has no figures but is itself counted, the chart of that. Null where nothing can be charted.
 */
export function suggestFor(file: GraphFile, node: string): ChartChoice | null {
  const topics = indexSeries(file).topicsOf.get(node);
  if (!topics) return null;
  let best: { readonly topic: Topic; readonly own: Series; readonly times: number } | null = null;
  let counted: Topic | null = null;
  for (const { topic } of rankTopics(file)) {
    if (!topics.has(topic)) continue;
    const own = topic.series.find(({ subject }) => subject === node);
    if (!own) {
      counted ??= topic;
      continue;
    }
    const times = countTimes([own]);
    if (!best || times > best.times) best = { topic, own, times };
  }
  if (best) return { topic: best.topic.id, series: withOthers(best.topic, best.own, best.times) };
  return counted && { topic: counted.id, series: suggestSeries(counted) };
}

function withOthers(topic: Topic, own: Series, times: number): readonly string[] {
  if (times > 1) return [own.id];
  const others = suggestSeries(topic).filter(
    (id) => topic.series.find((each) => each.id === id)?.subject !== own.subject,
  );
  return [own.id, ...others].slice(0, MOST_SERIES);
}

const sliceKey = ({ slice }: Series) => slice.join('~').toLowerCase();

const highest = ({ points }: Series) => Math.max(...points.map(({ value }) => value));

function countSubjects({ series }: Topic): number {
  return new Set(series.map(({ subject }) => subject)).size;
}

function countTimes(series: readonly Series[]): number {
  const times = new Set<number>();
  for (const { points } of series) for (const { time } of points) if (time) times.add(time.at);
  return times.size;
}

function countAll({ series }: Topic): number {
  return series.reduce((sum, { points }) => sum + points.length, 0);
}
