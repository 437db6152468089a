import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isApart, rangeOfFigure } from '../../../../graph/query/measures/range.ts';

const range = (comparator: 'exact' | 'about' | 'over' | 'under', value: number) => rangeOfFigure({ comparator, value });

describe('rangeOfFigure(figure)', () => {
  it('is open above "over" and below "under"', () => {
    expect(range('over', 100)).toEqual({ low: 100, high: Infinity });
    expect(range('under', 100)).toEqual({ low: -Infinity, high: 100 });
    expect(range('exact', 100)).toEqual({ low: 100, high: 100 });
  });

  it('reads "about" as rounding to the last digit, a tenth of the value at most', () => {
    expect(range('about', 13_000)).toEqual({ low: 12_500, high: 13_500 });
    expect(range('about', 10_000_000)).toEqual({ low: 9_000_000, high: 11_000_000 });
    expect(range('about', 0)).toEqual({ low: 0, high: 0 });
    expect(range('about', -30).low).toBeLessThan(-30);
  });
});

describe('isApart(a, b)', () => {
  it.each([
    ['exact', 118, 'exact', 120, true],
    ['exact', 118, 'exact', 118, false],
    ['over', 100, 'exact', 104, false],
    ['over', 100, 'exact', 98, true],
    ['under', 100, 'over', 200, true],
    ['about', 13_000, 'exact', 12_950, false],
    ['about', 13_000, 'exact', 14_600, true],
  ] as const)('says of %s %d and %s %d: %s', (one, value, other, rival, apart) => {
    expect(isApart(range(one, value), range(other, rival))).toBe(apart);
  });

  it('is the same the other way round, and never holds of a figure and itself', () => {
    const any = fc.tuple(fc.constantFrom('exact', 'about', 'over', 'under'), fc.integer({ min: -1e9, max: 1e9 }));
    fc.assert(
      fc.property(any, any, ([one, value], [other, rival]) => {
        const [a, b] = [range(one, value), range(other, rival)];
        expect(isApart(a, b)).toBe(isApart(b, a));
        expect(isApart(a, a)).toBe(false);
        expect(a.low <= value && value <= a.high).toBe(true);
      }),
    );
  });
});
