/** What a chart draws: the chosen series with their names and colours, and how values and times are laid out. */
import type { Conflict } from '../../graph/query/measures/conflicts.ts';
import type { Series, SeriesPoint } from '../../graph/query/measures/series.ts';
import type { ChartScale } from '../state/chart.ts';

export interface ChartSeries {
  readonly series: Series;
  readonly title: string;
  /** A custom property with the line's colour; see `seriesColours.ts`. */
  readonly colour: string;
}

/** A point of the chart with the series it belongs to. */
export interface ChartPoint {
  readonly of: ChartSeries;
  readonly point: SeriesPoint;
  /** Set where other figures say something else for the same time. */
  readonly conflict: Conflict | null;
}

/** Values this many times apart are spread by powers of ten. */
const FAR_APART = 100;

/** How many times as much as the largest of the others, or the smallest by less, a stray may be and still be drawn. */
const STRAY_ROOM = 3;

export function listPoints(
  chosen: readonly ChartSeries[],
  conflicts: ReadonlyMap<string, Conflict>,
): readonly ChartPoint[] {
  return chosen.flatMap((of) =>
    of.series.points.map((point) => ({
      of,
      point,
      conflict: point.figures.map((figure) => figure && conflicts.get(figure.id)).find((found) => found) ?? null,
    })),
  );
}

/** Without values so far off the rest of their series that they would press all others flat: they may count something else. */
export function leaveOutStrays(points: readonly ChartPoint[]): readonly ChartPoint[] {
  const usual = points.filter(({ point }) => !point.isStray).map(({ point }) => Math.abs(point.value));
  const [least, most] = [Math.min(...usual), Math.max(...usual)];
  const isWithin = (size: number) => size >= least / STRAY_ROOM && size <= most * STRAY_ROOM;
  return points.filter(({ point }) => !point.isStray || usual.length === 0 || isWithin(Math.abs(point.value)));
}

/** A line over time needs one series with two times at least; else values stand as bars. */
export function isTimeline(chosen: readonly ChartSeries[]): boolean {
  return chosen.some(({ series }) => new Set(series.points.flatMap(({ time }) => time?.at ?? [])).size > 1);
}

/** Whether the values can be spread by powers of ten at all: not ranks, shares, and nothing at or below zero. */
export function allowsLog(unit: string, points: readonly ChartPoint[]): boolean {
  // An open side is −∞ and not drawn; a closed end at or below zero has no place among powers of ten.
  const fits = ({ point: { value, low } }: ChartPoint) => value > 0 && (low > 0 || low === Number.NEGATIVE_INFINITY);
  return unit !== 'rank' && unit !== '%' && points.every(fits);
}

export function isLog(choice: ChartScale, unit: string, points: readonly ChartPoint[]): boolean {
  if (!allowsLog(unit, points) || choice === 'linear') return false;
  const values = points.map(({ point }) => point.value);
  return choice === 'log' || Math.max(...values) / Math.min(...values) >= FAR_APART;
}

/** Powers of ten between two values, with their doubles and fives where they alone would be fewer than four. */
export function listLogTicks(low: number, high: number): readonly number[] {
  const decades: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power += 1) decades.push(power);
  const within = (ticks: readonly number[]) => ticks.filter((tick) => tick >= low * 0.999 && tick <= high * 1.001);
  const plain = within(decades.map((power) => 10 ** power));
  return plain.length >= 4 ? plain : within(decades.flatMap((power) => [1, 2, 5].map((step) => step * 10 ** power)));
}
