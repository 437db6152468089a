import { describe, expect, it } from 'vitest';
import { isFigureWithin, readLimit } from '../../../../graph/query/questions/limits.ts';
import { figure } from '../measures/figureExample.ts';

describe('readLimit(said)', () => {
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
    expect(readLimit(said)).toEqual(limit);
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
    expect(isFigureWithin(figure('f', parts), readLimit(said))).toBe(isWithin);
  });
});
