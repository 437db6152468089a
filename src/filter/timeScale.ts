/**
 * Where months stand on the slider and under the bars. What lies far before or after the others is one stop there, a
 * few months wide: numbered as the month next to it is, and standing for all of it at once.
 */
import type { Histogram } from '../../graph/query/filter/histogram.ts';
import type { MonthSpan } from '../../graph/query/filter/months.ts';

export type Stretch = Pick<Histogram, 'first' | 'last' | 'start' | 'end'>;

/** The share of the other months' room that a gathered bar takes. */
const ROOM = 0.1;

/** The stop of a month: its own number, or that of what it is gathered in. */
export const stopOf = ({ start, end }: Stretch, month: number): number => Math.max(start - 1, Math.min(month, end + 1));

/** The first and last month of a stop. */
export function monthsOfStop({ first, last, start, end }: Stretch, stop: number): MonthSpan {
  if (stop < start) return [first, start - 1];
  return stop > end ? [end + 1, last] : [stop, stop];
}

/** The least and the greatest value of the slider; a value is a month unless it lies within a gathered bar. */
export function limitsOf({ first, last, start, end }: Stretch): readonly [min: number, max: number] {
  const room = Math.max(1, Math.round((end - start + 1) * ROOM));
  return [start > first ? start - room : start, end < last ? end + room : end];
}

/** The slider's values for a window of stops: a gathered bar lies between its two thumbs, as it is drawn. */
export function valuesOf(stretch: Stretch, from: number, to: number): readonly [from: number, to: number] {
  const [min, max] = limitsOf(stretch);
  return [from < stretch.start ? min : from, to > stretch.end ? max : to];
}

/** The stops that the slider's values mean, one of which has moved and goes no further than the other. */
export function settle(
  stretch: Stretch,
  [from, to]: readonly [number, number],
  was: readonly [from: number, to: number],
  isDragged: boolean,
): readonly [from: number, to: number] {
  const [min, max] = limitsOf(stretch);
  const { start, end } = stretch;
  const [wasFrom, wasTo] = valuesOf(stretch, ...was);
  const nextTo = to > end ? crossGathered(to, wasTo, [end, max], isDragged) : to;
  const nextFrom = from < start ? crossGathered(from, wasFrom, [start, min], isDragged) : from;
  const [stopFrom, stopTo] = [stopOf(stretch, nextFrom), stopOf(stretch, nextTo)];
  return from === wasFrom ? [stopFrom, Math.max(stopFrom, stopTo)] : [Math.min(stopFrom, stopTo), stopTo];
}

/** Between the two edges of a gathered bar the pointer takes the nearer one, and a key the one that it moves to. */
function crossGathered(value: number, before: number, [near, far]: readonly [number, number], isDragged: boolean) {
  const middle = isDragged || value === before ? (near + far) / 2 : before;
  return Math.abs(value - far) < Math.abs(middle - far) ? far : near;
}

/** Where a month begins under the bars, counted in months from their left edge. */
export function placeOf(stretch: Stretch, month: number): number {
  const [min, max] = limitsOf(stretch);
  if (month < stretch.start) return 0;
  return (month > stretch.end + 1 ? max + 1 : month) - min;
}

/** What is gathered, in words: "before 1998"; null for a month of its own. */
export function nameStop({ start, end }: Stretch, stop: number): string | null {
  if (stop < start) return `before ${Math.floor(start / 12)}`;
  return stop > end ? `after ${Math.floor(end / 12)}` : null;
}
