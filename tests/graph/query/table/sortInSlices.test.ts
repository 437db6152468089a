import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../../../graph/query/sliced.ts';
import { sortInSlices } from '../../../../graph/query/table/sortInSlices.ts';

describe('sortInSlices(items, compare)', () => {
  it('sorts as the language does, however many there are', () => {
    const numbers = fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(1, 300), (few, times) => {
        const all = Array.from({ length: times }, () => few).flat();
        const sorted = finish(sortInSlices(Uint32Array.from(all), (a, b) => a - b));
        expect([...sorted]).toEqual(all.toSorted((a, b) => a - b));
      }),
    );
  });

  it('leaves equals in the order they came in', () => {
    const tens = Uint32Array.from({ length: 5_000 }, (_, at) => (at * 7_919) % 5_000);
    const sorted = finish(sortInSlices(tens.slice(), (a, b) => Math.floor(a / 10) - Math.floor(b / 10)));
    const expected = [...tens].sort((a, b) => Math.floor(a / 10) - Math.floor(b / 10));
    expect([...sorted]).toEqual(expected);
  });

  it('pauses often: no step compares more than a few runs', () => {
    let compared = 0;
    const work = sortInSlices(
      Uint32Array.from({ length: 100_000 }, (_, at) => (at * 7_919) % 100_000),
      (a, b) => {
        compared += 1;
        return a - b;
      },
    );
    let most = 0;
    for (const _ of work) {
      most = Math.max(most, compared);
      compared = 0;
    }
    expect(most).toBeLessThan(40_000);
  });
});
