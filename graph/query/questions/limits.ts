/** "Over 1 billion yuan", "fewer than fifty": what a number has to come to. */
import type { Figure } from '../../schema.ts';

export interface Limit {
  readonly value: number;
  readonly isUnder: boolean;
  /** Whether it may be just that. */
  readonly isIncluded: boolean;
  /** The unit of a figure, where one is named. */
  readonly unit: string | null;
}

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
};
/** Codes of currencies by how their words and signs begin. */
const UNITS = [
  [/yuan|rmb|cny/, 'CNY'],
  [/dollar|usd|\$/, 'USD'],
  [/eur|€/, 'EUR'],
  [/pound|gbp|£/, 'GBP'],
  [/yen|jpy|¥/, 'JPY'],
  [/%|percent/, '%'],
] as const;

const tenOf = (word: string) => (TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : 0);

/** Reads folded limits: "over 100", "at least 10 but fewer than 100", "between 50 and 100", "exactly 3". */
export function readLimits(said: string): readonly Limit[] {
  const [, , one = '', other = ''] = /^(between|from) (.+) (?:and|to) (.+)$/.exec(said) ?? [];
  // "Between 1 and 2 billion" are both billions.
  const scaled = /[a-z%$€£¥]/.test(one) ? one : `${one}${other.replace(/[\d.,]+/g, '')}`;
  if (one !== '') return [readLimit(`at least ${scaled}`), readLimit(`at most ${other}`)];
  const [, number] = /^(?:exactly|just) (.+)$/.exec(said) ?? [];
  if (number !== undefined) return [readLimit(`at least ${number}`), readLimit(`at most ${number}`)];
  return said.split(/ (?:and|but) /).map(readLimit);
}

function readLimit(said: string): Limit {
  let whole = 0;
  let value = 0;
  for (const word of said.match(/[\d,.]*\d|[a-z]+/g) ?? []) {
    const scale = SCALES[word];
    if (scale !== undefined) {
      value = (value || 1) * scale;
      if (scale > 100) [whole, value] = [whole + value, 0];
    } else value += Number(word.replaceAll(',', '')) || Math.max(0, ONES.indexOf(word)) || tenOf(word);
  }
  const isUnder = /^(?:at most|no more|up to|less|fewer|under|below)| or (?:fewer|less)/.test(said);
  const isIncluded = /^(?:at (?:most|least)|no |up to|\d)/.test(said);
  const [, unit = null] = UNITS.find(([pattern]) => pattern.test(said)) ?? [];
  return { value: whole + value, isUnder, isIncluded, unit };
}

/** Whether a number is within all of them. */
export const isNumberWithin = (number: number, limits: readonly Limit[]): boolean =>
  limits.every(
    ({ value, isUnder, isIncluded }) => (isIncluded && number === value) || (isUnder ? number < value : number > value),
  );

/** Whether a figure is, as surely as its sentence says it: "over 90" may be less than 100, and "over 100" is more. */
export const isFigureWithin = ({ value, unit, comparator }: Figure, limits: readonly Limit[]): boolean =>
  limits.every((limit) => {
    if (limit.unit !== null && limit.unit !== unit) return false;
    if (comparator === (limit.isUnder ? 'over' : 'under')) return false;
    const isIncluded = limit.isIncluded || comparator === (limit.isUnder ? 'under' : 'over');
    return isNumberWithin(value, [{ ...limit, isIncluded }]);
  });
