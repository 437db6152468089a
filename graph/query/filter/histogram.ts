/** How many edges lie in each stretch of time. */
import { BASES } from '../../ontology.ts';
import type { Masks } from './conditions.ts';
import type { FilterFacts } from './filterFacts.ts';
import type { MonthSpan } from './months.ts';

export interface Histogram {
  /** The first and last month that anything is dated to, as numbers. */
  readonly first: number;
  readonly last: number;
  /** The same without what lies far off; what lies before or after has one bar of its own. */
  readonly start: number;
  readonly end: number;
  /** Months in any other bar; they begin at multiples of it. */
  readonly step: number;
  /** Edges in each bar from the one with the first month on. An edge of several bars counts in each. */
  readonly counts: readonly number[];
  /** The months in which the time of some edge begins, in order: in all others nothing new comes. */
  readonly begins: readonly number[];
  /** Edges that no date says anything of, without background geography. */
  readonly undated: number;
}

const STEPS = [1, 3, 12, 60, 120, 1200];
const MOST_BARS = 60;

/** The visible edges over time; null for a graph without a date. */
export function countMonths({ extent, bulk, spans, bases }: FilterFacts, { edges, counting }: Masks): Histogram | null {
  if (extent === null || bulk === null) return null;
  const atlas = BASES.indexOf('gazetteer');
  const [first, last] = extent;
  const [start, end] = bulk;
  const barsOf = (step: number) => Math.floor(end / step) - Math.floor(start / step) + 1;
  const step = STEPS.find((size) => barsOf(size) <= MOST_BARS) ?? 12_000;
  const base = Math.floor(start / step) - (start > first ? 1 : 0);
  const bars = Math.floor(end / step) - base + (end < last ? 2 : 1);
  const barOf = (month: number) => (month < start ? 0 : month > end ? bars - 1 : Math.floor(month / step) - base);
  // Where a run of bars begins one is added, behind its end it is taken away again.
  const changes = new Int32Array(bars + 1);
  const begins = new Set<number>();
  let undated = 0;
  for (let edge = 0; edge < edges.length; edge += 1) {
    // Background geography holds at all times.
    if (((edges[edge] ?? 0) & counting) !== 0 || bases[edge] === atlas) continue;
    const [from, to] = [spans.starts[edge] ?? 0, spans.starts[edge + 1] ?? 0];
    if (from === to) undated += 1;
    for (let at = from; at < to; at += 2) begins.add(Math.max(first, Math.min(spans.values[at] ?? 0, last)));
    if (to - from === 2) {
      addRun(changes, barOf(spans.values[from] ?? 0), barOf(spans.values[from + 1] ?? 0));
      continue;
    }
    const runs: [number, number][] = [];
    for (let at = from; at < to; at += 2) runs.push([barOf(spans.values[at] ?? 0), barOf(spans.values[at + 1] ?? 0)]);
    runs.sort((a, b) => a[0] - b[0]);
    let free = 0;
    for (const [begin, end] of runs) {
      addRun(changes, Math.max(begin, free), end);
      free = Math.max(free, end + 1);
    }
  }
  let running = 0;
  const counts = Array.from(changes.subarray(0, bars), (change) => {
    running += change;
    return running;
  });
  return { first, last, start, end, step, counts, begins: [...begins].sort((a, b) => a - b), undated };
}

/** The first and last month of a bar. */
export function readBar({ first, last, start, end, step }: Histogram, at: number): MonthSpan {
  const hasEarly = start > first;
  if (hasEarly && at === 0) return [first, start - 1];
  const begin = (Math.floor(start / step) + at - (hasEarly ? 1 : 0)) * step;
  return begin > end ? [end + 1, last] : [Math.max(begin, start), Math.min(begin + step - 1, end)];
}

function addRun(changes: Int32Array, begin: number, end: number): void {
  if (begin > end) return;
  changes[begin] = (changes[begin] ?? 0) + 1;
  changes[end + 1] = (changes[end + 1] ?? 0) - 1;
}
