import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Heap } from '../../../../graph/query/paths/heap.ts';

describe('Heap', () => {
  it('gives back what was put in, the lowest priority first', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), (priorities) => {
        const heap = new Heap();
        for (const [item, priority] of priorities.entries()) heap.push(item, priority);
        const taken: number[] = [];
        while (heap.size > 0) taken.push(priorities[heap.pop()] ?? Number.NaN);
        expect(taken).toEqual(priorities.toSorted((a, b) => a - b));
      }),
    );
  });

  it('is -1 and infinitely far when it is empty', () => {
    const heap = new Heap();
    expect([heap.pop(), heap.lowest, heap.size]).toEqual([-1, Number.POSITIVE_INFINITY, 0]);
  });
});
