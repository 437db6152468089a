import { describe, expect, it } from 'vitest';
import { addTallies, rate } from '../../../graph/evaluate/tally.ts';

describe('rate(tally)', () => {
  it('gives precision, recall and F1', () => {
    expect(rate({ right: 6, missed: 4, wrong: 2 })).toEqual({ precision: 0.75, recall: 0.6, f1: 12 / 18 });
  });
  it('gives null where nothing was found or expected', () => {
    expect(rate({ right: 0, missed: 2, wrong: 0 })).toEqual({ precision: null, recall: 0, f1: 0 });
    expect(rate({ right: 0, missed: 0, wrong: 0 })).toEqual({ precision: null, recall: null, f1: null });
  });
});

describe('addTallies(tallies)', () => {
  it('sums, so that rates of the sum are micro-averages', () => {
    expect(
      addTallies([
        { right: 1, missed: 2, wrong: 3 },
        { right: 10, missed: 20, wrong: 30 },
      ]),
    ).toEqual({ right: 11, missed: 22, wrong: 33 });
    expect(addTallies([])).toEqual({ right: 0, missed: 0, wrong: 0 });
  });
});
