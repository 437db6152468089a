/** Which values a figure leaves possible: "over 100" is any above 100. */
import type { Figure } from '../../schema.ts';

export interface ValueRange {
  /** Infinite where the figure leaves that side open. */
  readonly low: number;
  readonly high: number;
}

/** "About" is at most this far off. */
const ABOUT = 0.1;

/**
 * The range of a comparator: "over" and "under" are open on one side; "about" is read as rounding, so half a unit of the
 * last digit that is not zero, a tenth of the value at most ("about 13,000" is 12,500 to 13,500).
 */
export function rangeOfFigure({ value, comparator }: Pick<Figure, 'value' | 'comparator'>): ValueRange {
  if (comparator === 'over') return { low: value, high: Number.POSITIVE_INFINITY };
  if (comparator === 'under') return { low: Number.NEGATIVE_INFINITY, high: value };
  if (comparator === 'exact') return { low: value, high: value };
  const slack = Math.min(lastDigit(value) / 2, Math.abs(value) * ABOUT);
  return { low: value - slack, high: value + slack };
}

/** Whether no value fits both: "over 100" and "104" do not contradict each other, "118" and "120" do. */
export function isApart(a: ValueRange, b: ValueRange): boolean {
  return a.low > b.high || b.low > a.high;
}

/** The size of the last digit that is not zero: 1,000 for 13,000, 0.01 for 20.87. */
function lastDigit(value: number): number {
  if (value === 0) return 0;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  return 10 ** (Number(exponent) - (digits.length > 1 ? digits.length - 2 : 0));
}
