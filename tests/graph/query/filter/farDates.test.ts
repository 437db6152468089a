import { describe, expect, it } from 'vitest';
import { findBulk } from '../../../../graph/query/filter/farDates.ts';
import { formatMonth, monthNumber } from '../../../../graph/query/filter/months.ts';

/** January of each year, so often. */
const years = (...counted: readonly (readonly [year: number, times: number])[]) =>
  counted.flatMap(([year, times]) => Array.from({ length: times }, () => monthNumber(year, 1)));
const bulk = (months: readonly number[]) =>
  findBulk(months, [Math.min(...months), Math.max(...months)]).map(formatMonth);

const RECENT = [
  [2021, 8],
  [2022, 12],
  [2023, 12],
  [2024, 8],
] as const;

describe('findBulk(values, extent)', () => {
  it('leaves out what lies far before all others, by whole years', () => {
    expect(bulk(years([1843, 1], ...RECENT))).toEqual(['2021-01', '2024-01']);
    expect(bulk([...years([1920, 1]), ...Array.from({ length: 20 }, (_, at) => monthNumber(2021, 5 + at))])).toEqual([
      '2021-01',
      '2022-12',
    ]);
  });

  it('leaves out what lies far behind them', () => {
    expect(bulk(years(...RECENT, [2100, 2]))).toEqual(['2021-01', '2024-12']);
  });

  it('leaves out both', () => {
    expect(bulk(years([1843, 1], [1920, 2], ...RECENT, [2100, 1]))).toEqual(['2021-01', '2024-12']);
  });

  it('keeps what is a few years off, and more of it the further the others are apart', () => {
    expect(bulk(years([1920, 1], [2019, 1], ...RECENT))).toEqual(['2019-01', '2024-01']);
    expect(bulk(years([1700, 1], [1990, 1], [2000, 9], [2010, 9], [2020, 9]))).toEqual(['1990-01', '2020-01']);
  });

  it('changes nothing where what lies far off leaves the others a fifth of the room', () => {
    expect(bulk(years([2008, 1], ...RECENT))).toEqual(['2008-01', '2024-01']);
    expect(bulk(years([1843, 1], ...RECENT, [2035, 1]))).toEqual(['2021-01', '2035-01']);
  });

  it('changes nothing where a quarter and more is old', () => {
    expect(bulk(years([1843, 14], ...RECENT))).toEqual(['1843-01', '2024-01']);
  });

  it('takes what is all of one month for about that year', () => {
    expect(bulk(years([1990, 1], [2020, 1], [2023, 30]))).toEqual(['2020-01', '2023-01']);
    expect(bulk(years([2023, 3]))).toEqual(['2023-01', '2023-01']);
  });

  it('does not count open ends', () => {
    const months = years(...RECENT);
    expect(findBulk([...months, -(2 ** 30), 2 ** 30], [monthNumber(2021, 1), monthNumber(2024, 1)])).toEqual([
      monthNumber(2021, 1),
      monthNumber(2024, 1),
    ]);
  });
});
