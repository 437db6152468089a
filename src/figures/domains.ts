/** How far the axes of a chart reach, and where their ticks are. */
import type { FigureTime } from '../../graph/query/measures/time.ts';
import { type ChartPoint, listLogTicks } from './chartData.ts';

/** Room beyond the outermost times, as a share of what lies between them; a lone time gets half a year on either side. */
const MARGIN = 0.02;
const HALF_YEAR = 1.6e10;

export const isCalendarYear = ({ edtf, isArticleDate }: FigureTime): boolean => !isArticleDate && /^\d{4}$/.test(edtf);

export function findTimeDomain(dated: readonly { readonly from: Date; readonly to: Date }[]): [Date, Date] {
  const first = Math.min(...dated.map(({ from }) => from.getTime()));
  const last = Math.max(...dated.map(({ to }) => to.getTime()));
  const room = first === last ? HALF_YEAR : (last - first) * MARGIN;
  return [new Date(first - room), new Date(last + room)];
}

/** From zero for what is counted, from the first place for ranks, a little wider than the values by powers of ten. */
export function findValueDomain(
  points: readonly ChartPoint[],
  unit: string,
  isLog: boolean,
): readonly [number, number] {
  const ends = points.flatMap(({ point }) => [point.value, point.low, point.high]).filter(Number.isFinite);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  if (isLog) return [low / 1.3, high * 1.6];
  if (unit === 'rank') return [Math.min(1, low), Math.max(high, 2)];
  const top = Math.max(high, 0);
  const bottom = Math.min(low, 0);
  const room = (top - bottom || 1) * 0.08;
  return [bottom < 0 ? bottom - room : 0, top > 0 || bottom === 0 ? top + room : 0];
}

/** Round values an even distance apart, about as many as wanted; ranks and counts are whole. */
export function listValueTicks(
  [low, high]: readonly [number, number],
  { unit, isLog }: { readonly unit: string; readonly isLog: boolean },
  wanted: number,
): readonly number[] {
  if (isLog) return listLogTicks(low, high);
  const rough = (high - low) / Math.max(2, Math.floor(wanted));
  const power = 10 ** Math.floor(Math.log10(rough));
  const share = rough / power;
  const step = (share >= 7 ? 10 : share >= 3.2 ? 5 : share >= 1.4 ? 2 : 1) * power;
  const whole = unit === 'rank' || unit === 'count' ? Math.max(1, Math.round(step)) : step;
  const ticks: number[] = [];
  for (let at = Math.ceil(low / whole); at * whole <= high * (1 + 1e-9); at += 1) ticks.push(at * whole);
  return unit === 'rank' && !ticks.includes(1) ? [1, ...ticks] : ticks;
}
