import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../../graph/query/filter/months.ts';
import { listTicks } from '../../../src/filter/timeTicks.ts';

const labels = (first: [number, number], last: [number, number]) =>
  listTicks(monthNumber(...first), monthNumber(...last)).map(({ label }) => label);

describe('listTicks(first, last)', () => {
  it('names years, each where it begins', () => {
    expect(labels([2019, 5], [2024, 12])).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(listTicks(monthNumber(2019, 5), monthNumber(2024, 12))[0]?.month).toBe(monthNumber(2020, 1));
  });

  it('names months between them where there is room', () => {
    expect(labels([2021, 11], [2023, 2])).toEqual(['2022', 'Apr', 'Jul', 'Oct', '']);
  });

  it('says the year with the first month where no year begins', () => {
    expect(labels([2022, 3], [2022, 8])).toEqual(['Mar 2022', '', 'May', 'Jun', 'Jul', 'Aug']);
  });

  it('says the year with the first month where the only January is cut', () => {
    expect(labels([2022, 2], [2023, 1])).toEqual(['Mar 2022', '', 'Jul', 'Sep', 'Nov', '']);
  });

  it('leaves no month unsaid that has room', () => {
    expect(labels([2022, 3], [2022, 4])).toEqual(['Mar 2022', 'Apr']);
  });

  it('leaves years out where there are many, and what would run over the end', () => {
    expect(labels([1978, 1], [2025, 6])).toEqual(['1980', '1990', '2000', '2010', '']);
  });
});
