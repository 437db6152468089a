/** Figures as hits of the search: one for each chart, with the latest of them. */
import type { Figure } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { formatQuantity } from '../measures/figures.ts';
import { quoteFigure } from '../measures/quotes.ts';
import { placeFigure, subjectOf } from '../measures/series.ts';
import { timeOfFigure } from '../measures/time.ts';
import type { Hit } from '../search/hits.ts';
import { sayTime, titleMeasured } from './figureWords.ts';

export type FigureIndex = Pick<GraphIndex, 'nodes' | 'articles' | 'figuresOf' | 'figuresAbout'>;

/** The whole comes before its slices, and what is before what shall be. */
export function pickLatest(figures: readonly Figure[], index: FigureIndex): Figure {
  const rank = (figure: Figure) =>
    Number(figure.status === 'actual') * 2 + Number(placeFigure(figure)?.series === figure.subject);
  const timeOf = (figure: Figure) => timeOfFigure(figure, index.articles)?.at ?? 0;
  const [latest] = figures.toSorted(
    (a, b) =>
      rank(b) - rank(a) ||
      timeOf(b) - timeOf(a) ||
      Number(isFormer(a, index)) - Number(isFormer(b, index)) ||
      Number(b.comparator === 'exact') - Number(a.comparator === 'exact'),
  ) as [Figure];
  return latest;
}

/**
 * @param name what is asked for, where only a sentence says what the figure is of
 * @param beside series that its chart shows with its own
 */
export function describeChart(
  figures: readonly Figure[],
  name: string,
  index: FigureIndex,
  beside: readonly string[] = [],
): Hit {
  const latest = pickLatest(figures, index);
  const { value, unit, comparator, status, subject } = latest;
  const [evidence] = latest.evidence;
  const place = placeFigure(latest);
  const all = figures.flatMap((figure) => placeFigure(figure)?.series ?? []);
  // Slices of what is there as a whole are the chart's to add.
  const series = all.filter((id) => id === subjectOf(id) || !all.includes(subjectOf(id)));
  const title = place ? titleMeasured(latest, index) : name;
  const said = [
    formatQuantity(value, unit, comparator),
    status === 'actual' ? null : status,
    sayTime(timeOfFigure(latest, index.articles)),
  ];
  const label = `${nameOf(subject, index)}: ${title}`;
  const target = {
    kind: 'figure',
    chart: place && { topic: place.topic, series: [...new Set([place.series, ...series, ...beside])] },
    place: { article: evidence?.article ?? '', start: evidence?.start ?? 0, end: evidence?.end ?? 0 },
    latest: said.filter((part) => part !== null).join(', '),
  } as const;
  return { target, label, matched: label, ranges: [], reason: 'label' };
}

/** "From 5,000 to 17,600": what was before. */
function isFormer(figure: Figure, { articles }: FigureIndex): boolean {
  const number = figure.value.toLocaleString('en');
  return new RegExp(`\\bfrom (?:[a-z]+ ){0,2}${number}\\b`, 'i').test(quoteFigure(figure, articles) ?? '');
}

export const nameOf = (key: string, { nodes }: FigureIndex) => nodes.get(key)?.attributes.label ?? key;
