import { describe, expect, it } from 'vitest';
import { formatMonth, monthNumber, monthsOf } from '../../../../graph/query/filter/months.ts';

const read = (edtf: string) => monthsOf(edtf)?.map((month) => (Number.isFinite(month) ? formatMonth(month) : month));

describe('monthsOf(edtf)', () => {
  it('gives the months a date touches', () => {
    expect(read('2022-06-22')).toEqual(['2022-06', '2022-06']);
    expect(read('2022-06')).toEqual(['2022-06', '2022-06']);
    expect(read('2022')).toEqual(['2022-01', '2022-12']);
    expect(read('202X')).toEqual(['2020-01', '2029-12']);
    expect(read('2022-XX')).toEqual(['2022-01', '2022-12']);
  });

  it('reads intervals, open ones too', () => {
    expect(read('2022-01/2022-10')).toEqual(['2022-01', '2022-10']);
    expect(read('2019/2023')).toEqual(['2019-01', '2023-12']);
    expect(read('2022-05-30/2022-06-02')).toEqual(['2022-05', '2022-06']);
    expect(read('../2022-03')).toEqual([Number.NEGATIVE_INFINITY, '2022-03']);
    expect(read('2023-05/')).toEqual(['2023-05', Number.POSITIVE_INFINITY]);
  });

  it('takes an uncertain date at its word, and a season for its year', () => {
    expect(read('2022-06?')).toEqual(['2022-06', '2022-06']);
    expect(read('2022~')).toEqual(['2022-01', '2022-12']);
    expect(read('2022-23')).toEqual(['2022-01', '2022-12']);
  });

  it('gives null for what fixes no time', () => {
    for (const words of ['XXXX-05-24', '', 'soon', '/', '2022/2021', '2022/2023/2024', '2022-6']) {
      expect([words, monthsOf(words)]).toEqual([words, null]);
    }
  });
});

describe('formatMonth(number)', () => {
  it('is the way back from monthNumber(year, month)', () => {
    expect(formatMonth(monthNumber(2022, 1))).toBe('2022-01');
    expect(formatMonth(monthNumber(2022, 12))).toBe('2022-12');
    expect(formatMonth(monthNumber(987, 6))).toBe('0987-06');
  });
});
