/** Dates so far from all others that an axis of all time would leave the others no room. */
import type { MonthSpan } from './months.ts';

/** Beyond the quartiles by more than this many times what lies between them: "far out" (Tukey, 1977). */
const FAR = 3;
/** Quartiles that are closer than a year count as a year apart: what is said in one month is about more than that. */
const LEAST = 12;
/** Gathering them is worth a bar of several years where they would take this many times the room of all others. */
const WORTH = 4;

/**
 * The whole years from the first to the last month that is not far off; on a side where none is, as far as months go.
 * @param values months by number, in any order; those outside the extent, as open ends are, do not count
 * @param extent the first and last month there is
 */
export function findBulk(values: ArrayLike<number>, extent: MonthSpan): MonthSpan {
  const [first, last] = extent;
  const counts = new Uint32Array(last - first + 1);
  let total = 0;
  for (let at = 0; at < values.length; at += 1) {
    const place = (values[at] ?? 0) - first;
    if (place < 0 || place >= counts.length) continue;
    counts[place] = (counts[place] ?? 0) + 1;
    total += 1;
  }
  const lower = findQuantile(counts, total / 4);
  const upper = findQuantile(counts, (total * 3) / 4);
  const reach = FAR * Math.max(LEAST, upper - lower);
  const start = first + counts.findIndex((count, place) => count > 0 && place >= lower - reach);
  const end = first + counts.findLastIndex((count, place) => count > 0 && place <= upper + reach);
  const [january, december] = [start - (start % 12), end - (end % 12) + 11];
  const worth = WORTH * (december - january + 1);
  return [january - first >= worth ? january : first, last - december >= worth ? december : last];
}

/** The place at which so many are reached. */
function findQuantile(counts: Uint32Array, many: number): number {
  let sum = 0;
  return counts.findIndex((count) => {
    sum += count;
    return count > 0 && sum >= many;
  });
}
