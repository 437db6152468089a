import { describe, expect, it } from 'vitest';
import { formatMonth, monthNumber } from '../../../graph/query/filter/months.ts';
import { limitsOf, monthsOfStop, nameStop, placeOf, settle, stopOf, valuesOf } from '../../../src/filter/timeScale.ts';

const at = monthNumber;
/** 1843 is far before, 2100 far behind; a gathered bar is five months wide. */
const both = { first: at(1843, 6), start: at(2021, 1), end: at(2024, 12), last: at(2100, 3) };
const plain = { first: at(2021, 2), start: at(2021, 2), end: at(2024, 5), last: at(2024, 5) };
const [early, late] = [both.start - 1, both.end + 1];
const [min, max] = [both.start - 5, both.end + 5];

describe('stopOf(stretch, month)', () => {
  it('is the month, or one for all that is gathered on a side', () => {
    expect(
      [at(1843, 6), at(1990, 1), at(2021, 1), at(2024, 12), at(2100, 3)].map((month) => stopOf(both, month)),
    ).toEqual([early, early, at(2021, 1), at(2024, 12), late]);
  });
});

describe('monthsOfStop(stretch, stop)', () => {
  it('is exactly what is gathered, and a month otherwise', () => {
    expect(monthsOfStop(both, early).map(formatMonth)).toEqual(['1843-06', '2020-12']);
    expect(monthsOfStop(both, late).map(formatMonth)).toEqual(['2025-01', '2100-03']);
    expect(monthsOfStop(both, at(2022, 7)).map(formatMonth)).toEqual(['2022-07', '2022-07']);
    expect(monthsOfStop(plain, at(2021, 2)).map(formatMonth)).toEqual(['2021-02', '2021-02']);
  });
});

describe('nameStop(stretch, stop)', () => {
  it('says before or after which year', () => {
    expect([early, at(2022, 7), late].map((stop) => nameStop(both, stop))).toEqual(['before 2021', null, 'after 2024']);
  });
});

describe('limitsOf(stretch) and valuesOf(stretch, from, to)', () => {
  it('are the months where nothing is gathered', () => {
    expect(limitsOf(plain)).toEqual([plain.first, plain.last]);
    expect(valuesOf(plain, plain.first, plain.last)).toEqual([plain.first, plain.last]);
  });

  it('give what is gathered a bar wide enough to see', () => {
    expect(limitsOf(both)).toEqual([min, max]);
  });

  it('lay a gathered bar between the two thumbs', () => {
    expect(valuesOf(both, early, early)).toEqual([min, both.start - 1]);
    expect(valuesOf(both, late, late)).toEqual([both.end + 1, max]);
    expect(valuesOf(both, early, late)).toEqual([min, max]);
  });
});

describe('placeOf(stretch, month)', () => {
  it('leaves months as they are where nothing is gathered', () => {
    expect([plain.first, plain.first + 7, plain.last + 1].map((month) => placeOf(plain, month))).toEqual([0, 7, 40]);
  });

  it('begins with what is gathered before and ends with what is gathered after', () => {
    const months = [both.first, both.start, both.end + 1, both.last + 1];
    expect(months.map((month) => placeOf(both, month))).toEqual([0, 5, 53, 58]);
  });
});

describe('settle(stretch, values, was, isDragged)', () => {
  const was = [at(2021, 1), at(2024, 12)] as const;

  it('takes months as they come', () => {
    expect(settle(both, [at(2022, 3), at(2024, 12)], was, false)).toEqual([at(2022, 3), at(2024, 12)]);
    expect(settle(plain, [at(2021, 2), at(2024, 4)], [at(2021, 2), at(2024, 5)], true)).toEqual([
      at(2021, 2),
      at(2024, 4),
    ]);
  });

  it('crosses a gathered bar with one key', () => {
    expect(settle(both, [both.start - 1, both.end], was, false)).toEqual([early, both.end]);
    expect(settle(both, [min + 1, both.end], [early, both.end], false)).toEqual([both.start, both.end]);
    expect(settle(both, [both.start, both.end + 1], was, false)).toEqual([both.start, late]);
    expect(settle(both, [both.start, max - 1], [both.start, late], false)).toEqual([both.start, both.end]);
  });

  it('takes the nearer edge of it for the pointer', () => {
    expect(settle(both, [both.start - 1, both.end], was, true)).toEqual([both.start, both.end]);
    expect(settle(both, [min + 1, both.end], was, true)).toEqual([early, both.end]);
    expect(settle(both, [both.start, max - 1], was, true)).toEqual([both.start, late]);
  });

  it('leaves the end that did not move', () => {
    expect(settle(both, [min, at(2022, 1)], [early, at(2022, 2)], false)).toEqual([early, at(2022, 1)]);
    expect(settle(both, [min, both.start - 1], [early, both.start], false)).toEqual([early, early]);
    expect(settle(both, [both.end, max], [both.end - 1, late], false)).toEqual([both.end, late]);
  });

  it('never turns a window around', () => {
    expect(settle(both, [min + 1, both.start - 1], [early, early], false)).toEqual([early, early]);
    expect(settle(both, [both.end + 1, both.end + 1], [late, late], false)).toEqual([late, late]);
  });
});
