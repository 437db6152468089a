import { describe, expect, it } from 'vitest';
import { compare, findMedian, formatTable, judge, tell } from '../../bench/report.ts';

describe('findMedian(numbers)', () => {
  it('is the middle one, or the mean of the two in the middle', () => {
    expect(findMedian([9, 1, 5])).toBe(5);
    expect(findMedian([4, 1, 2, 9])).toBe(3);
    expect(findMedian([])).toBeNaN();
  });
});

describe('compare(name, unit, app, bare, most)', () => {
  it('is within its budget up to and with the ratio allowed', () => {
    expect(compare('heap', 'MB', 20, 10, 2)).toEqual({
      name: 'heap',
      value: 20,
      unit: 'MB',
      ratio: 2,
      budget: '≤ 2 × bare',
      ok: true,
    });
    expect(compare('heap', 'MB', 21, 10, 2).ok).toBe(false);
  });

  it('is within its budget where it is too little to notice, whatever the ratio', () => {
    expect(compare('heap', 'MB', 7, 2, 2, { value: 7, most: 8 })).toMatchObject({
      budget: '≤ 2 × bare or 8 MB',
      ratio: 3.5,
      ok: true,
    });
    expect(compare('heap', 'MB', 9, 2, 2, { value: 9, most: 8 }).ok).toBe(false);
  });

  it('takes another measure for that, and says which', () => {
    const own = { value: 13, most: 16, of: ' of its own' };
    expect(compare('filter', 'ms', 20, 4, 0.3, own)).toMatchObject({
      value: 20,
      budget: '≤ 0.3 × bare or 16 ms of its own',
      ok: true,
    });
    expect(compare('filter', 'ms', 20, 4, 0.3, { ...own, value: 17 }).ok).toBe(false);
  });

  it('is not within its budget when something could not be measured', () => {
    expect(compare('filter', 'ms', Number.NaN, 10, 2).ok).toBe(false);
  });
});

describe('judge(name, unit, value, limit)', () => {
  it('takes a limit as the most or the least', () => {
    expect(judge('search', 'ms', 12, { most: 16 })).toMatchObject({ budget: '≤ 16 ms', ok: true });
    expect(judge('speed', 'MB/s', 0.5, { least: 1 })).toMatchObject({ budget: '≥ 1 MB/s', ok: false });
  });
});

describe('tell(name, unit, app, bare)', () => {
  it('is judged by nothing', () => {
    expect(tell('of that', 'ms', 13, 2)).toEqual({
      name: 'of that',
      value: 13,
      unit: 'ms',
      ratio: 6.5,
      budget: null,
      ok: null,
    });
  });
});

describe('formatTable(lines)', () => {
  it('aligns columns and marks what is over its budget', () => {
    expect(formatTable([compare('heap', 'MB', 30, 10, 2), judge('speed', 'MB/s', 3, { least: 1 })])).toBe(
      [
        'what   app     to bare  budget',
        'heap   30 MB   3 ×      ≤ 2 × bare  OVER',
        'speed  3 MB/s           ≥ 1 MB/s    ok',
      ].join('\n'),
    );
  });
});
