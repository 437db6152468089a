import { describe, expect, it } from 'vitest';
import { isFigureWithin, readLimits } from '../../../../graph/query/questions/limits.ts';
import { figure } from '../measures/figureExample.ts';

describe('readLimits(said)', () => {
  it.each([
    ['over 100', { value: 100, isUnder: false, isIncluded: false, unit: null }],
    ['at least 1,500', { value: 1_500, isUnder: false, isIncluded: true, unit: null }],
    ['100 or more', { value: 100, isUnder: false, isIncluded: true, unit: null }],
    ['100 or fewer', { value: 100, isUnder: true, isIncluded: true, unit: null }],
    ['up to 100', { value: 100, isUnder: true, isIncluded: true, unit: null }],
    ['more than fifty', { value: 50, isUnder: false, isIncluded: false, unit: null }],
    ['fewer than twenty five', { value: 25, isUnder: true, isIncluded: false, unit: null }],
    ['over one million five hundred thousand', { value: 1_500_000, isUnder: false, isIncluded: false, unit: null }],
    ['at most a hundred', { value: 100, isUnder: true, isIncluded: true, unit: null }],
    ['over 1.5 billion yuan', { value: 1.5e9, isUnder: false, isIncluded: false, unit: 'CNY' }],
    ['above €40m', { value: 40e6, isUnder: false, isIncluded: false, unit: 'EUR' }],
    ['under 5%', { value: 5, isUnder: true, isIncluded: false, unit: '%' }],
  ])('reads "%s" as %j', (said, limit) => {
    expect(readLimits(said)).toEqual([limit]);
  });

  it.each([
    ['at least 10 but fewer than 100', 10, 100, [true, false]],
    ['between 10 and 100', 10, 100, [true, true]],
    ['between 1 and 2 billion', 1e9, 2e9, [true, true]],
    ['exactly 3', 3, 3, [true, true]],
  ])('reads "%s" as from %d to %d', (said, from, to, included) => {
    const limits = readLimits(said);
    expect(limits.map(({ value }) => value)).toEqual([from, to]);
    expect(limits.map(({ isUnder }) => isUnder)).toEqual([false, true]);
    expect(limits.map(({ isIncluded }) => isIncluded)).toEqual(included);
  });
});

describe('isFigureWithin(figure, limit)', () => {
  it.each([
    [{ value: 101 }, 'over 100', true],
    [{ value: 100 }, 'over 100', false],
    [{ value: 100 }, 'at least 100', true],
    [{ value: 100, comparator: 'over' }, 'over 100', true],
    [{ value: 90, comparator: 'over' }, 'over 100', false],
    [{ value: 90, comparator: 'over' }, 'under 100', false],
    [{ value: 90 }, 'under 100', true],
    [{ value: 100, comparator: 'under' }, 'under 100', true],
    [{ value: 200, unit: 'USD' }, 'over 100 yuan', false],
  ] as const)('says of %j whether it is "%s": %s', (parts, said, isWithin) => {
    expect(isFigureWithin(figure('f', parts), readLimits(said))).toBe(isWithin);
  });
});
