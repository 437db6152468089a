/** A number's value and unit once it is known what it states. */
import type { Quantity } from '../model.ts';
import type { Measure } from '../ontology.ts';
import { countsJobs } from './counted.ts';
import type { Verdict } from './measure/verdict.ts';
import type { View } from './view.ts';

const MONEY: ReadonlySet<Verdict> = new Set<Measure>([
  'revenue',
  'profit',
  'reward',
  'financing',
  'investment',
  'output',
  'trade',
  'imports',
  'r_and_d',
  'market_value',
]);
const PARTS: ReadonlySet<Verdict> = new Set<Measure>(['share', 'market_share', 'exports', 'growth']);

/** `sum` is the last sum of money the text gave: "we have drawn 35 million of it" goes on in its currency. */
export function readAmount(
  view: View,
  quantity: Quantity,
  verdict: Verdict,
  sum: Quantity | null,
): Pick<Quantity, 'value' | 'unit'> {
  const { value, unit } = quantity;
  if (verdict === 'people') return { value, unit: 'people' };
  if (verdict === 'rank') return { value, unit: 'rank' };
  if (unit !== 'count') return { value, unit };
  if (PARTS.has(verdict) && value <= 100) return { value, unit: '%' };
  if (sum !== null && MONEY.has(verdict))
    return { value: value < 1000 ? value * magnitudeOf(sum.value) : value, unit: sum.unit };
  return { value, unit: countsJobs(view, quantity) ? 'jobs' : unit };
}

/** A thousand, a million, a billion: the largest that goes into a sum. */
function magnitudeOf(sum: number): number {
  return [1e12, 1e9, 1e6, 1e3].find((magnitude) => Math.abs(sum) >= magnitude) ?? 1;
}
