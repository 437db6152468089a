import { describe, expect, it } from 'vitest';
import { readDate } from '../../../graph/query/dates.ts';

describe('readDate(edtf)', () => {
  it.each([
    ['2022', '2022'],
    ['2022-06', 'June 2022'],
    ['2022-11-22', '22 November 2022'],
    ['XXXX-05-24', '24 May'],
    ['201X', '2010s'],
    ['2022~', 'about 2022'],
    ['2022-06?', 'possibly June 2022'],
  ])('reads %s as "%s"', (edtf, words) => {
    expect(readDate(edtf)).toBe(words);
  });

  it.each([
    ['2022-01/2022-10', 'January to October 2022'],
    ['2022-01/2022-03', 'first quarter of 2022'],
    ['2022/2024', '2022 to 2024'],
    ['2021-11/2022-02', 'November 2021 to February 2022'],
    ['2022-06-03/2022-06-05', '3 to 5 June 2022'],
    ['2022-05-30/2022-06-02', '30 May to 2 June 2022'],
    ['../2025', 'until 2025'],
    ['2019/..', 'since 2019'],
  ])('reads the interval %s as "%s"', (edtf, words) => {
    expect(readDate(edtf)).toBe(words);
  });

  it.each(['', 'soon', '2022-13', '2022/2023/2024', 'XXXX'])('gives back what it cannot read: "%s"', (text) => {
    expect(readDate(text)).toBe(text);
  });
});
