/** From what the state asks for to what is charted. */

import { indexFile } from '../../graph/query/graphIndex.ts';
import { MOST_SERIES, rankTopics, suggestSeries } from '../../graph/query/measures/chartSuggestions.ts';
import { indexSeries, type Topic } from '../../graph/query/measures/series.ts';
import { titleSeries } from '../../graph/query/questions/figureWords.ts';
import type { GraphFile } from '../../graph/schema.ts';
import type { ChartState } from '../state/chart.ts';
import type { ChartSeries } from './chartData.ts';
import { colourOf } from './seriesColours.ts';

export interface Chosen {
  readonly topic: Topic;
  /** Ids of all chosen series, in their order; eight at most. */
  readonly ids: readonly string[];
  /** Those the filters leave, to be drawn. */
  readonly drawn: readonly ChartSeries[];
  /** Subjects of the others. */
  readonly hidden: readonly string[];
  /** How many of a link's series this graph lacks. */
  readonly missing: number;
}

/** Null where the graph has nothing to chart, or not the topic asked for. */
export function chooseSeries(
  file: GraphFile,
  chart: Pick<ChartState, 'topic' | 'series'>,
  visible: ReadonlySet<string>,
): Chosen | null {
  const index = indexFile(file);
  const topic = chart.topic === null ? rankTopics(file)[0]?.topic : indexSeries(file).topics.get(chart.topic);
  if (!topic) return null;
  const wanted = [...new Set(chart.series ?? suggestSeries(topic))];
  const byId = new Map(topic.series.map((series) => [series.id, series]));
  const known = wanted.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_SERIES);
  // Colours go by place among all that are chosen, so that a filter changes none.
  const all = known.map((series, at) => ({ series, title: titleSeries(series, index), colour: colourOf(at) }));
  return {
    topic,
    ids: known.map(({ id }) => id),
    drawn: all.filter(({ series }) => visible.has(series.subject)),
    hidden: [...new Set(known.map(({ subject }) => subject).filter((subject) => !visible.has(subject)))],
    missing: wanted.filter((id) => !byId.has(id)).length,
  };
}
