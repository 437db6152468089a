/** What figures there are where those that were asked for are missing. */
import { append } from '../../multimap.ts';
import type { Figure } from '../../schema.ts';
import { placeFigure } from '../measures/series.ts';
import type { Hit, PathEnds } from '../search/hits.ts';
import type { TypeName } from '../search/typeNames.ts';
import { describeChart, type FigureIndex, pickLatest } from './figureCharts.ts';

/** So many charts are offered, of which most have a figure first. */
const OFFERED = 3;

/**
 * One hit for each chart of things of a type, whose figure is the largest.
 * @param among the things whose figures are offered; null for all
 */
export function offerFigures(
  type: TypeName | null,
  among: readonly string[] | null,
  index: FigureIndex,
): readonly Hit[] {
  return gatherCharts(type, among, index)
    .toSorted((a, b) => b.size - a.size)
    .slice(0, OFFERED)
    .map((chart) => {
      const latestOf = (figures: readonly Figure[]) => pickLatest(figures, index).value;
      const [largest = []] = [...chart.values()].toSorted((a, b) => latestOf(b) - latestOf(a));
      return describeChart(largest, '', index, [...chart.keys()]);
    });
}

/** What is counted or measured of both of two things, one of them behind the other. */
export const compareFigures = ({ from, to }: PathEnds, index: FigureIndex): readonly Hit[] =>
  gatherCharts(
    null,
    [from, to].flatMap(({ target }) => (target.kind === 'entity' ? target.key : [])),
    index,
  )
    .filter(({ size }) => size === 2)
    .flatMap((chart) => [...chart.values()].map((figures) => describeChart(figures, '', index, [...chart.keys()])));

/** For each chart the figures of each of these. */
function gatherCharts(type: TypeName | null, among: readonly string[] | null, index: FigureIndex) {
  const isOfType = (key: string) => {
    const { entityType, kind } = index.nodes.get(key)?.attributes ?? {};
    return type === null || (entityType === type.type && (type.kind === null || kind === type.kind));
  };
  const charts = new Map<string, Map<string, Figure[]>>();
  for (const key of among ?? index.figuresOf.keys()) {
    if (!isOfType(key)) continue;
    for (const figure of index.figuresOf.get(key) ?? []) {
      const place = placeFigure(figure);
      if (place?.series !== key || figure.status !== 'actual') continue;
      const chart = charts.get(place.topic) ?? new Map<string, Figure[]>();
      charts.set(place.topic, chart);
      append(chart, key, figure);
    }
  }
  return [...charts.values()];
}
