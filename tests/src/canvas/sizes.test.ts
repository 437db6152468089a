import { describe, expect, it } from 'vitest';
import { shrinkWith, sizeNode, weighLines } from '../../../src/canvas/drawing/sizes.ts';

describe('shrinkWith(ratio)', () => {
  it('goes with the root of what is seen', () => {
    expect(shrinkWith(1)).toBe(1);
    expect(shrinkWith(4)).toBe(2);
    expect(shrinkWith(0.25)).toBe(0.5);
  });

  it('goes on from there without a jump, and four times as large is the most', () => {
    expect(shrinkWith(0.1499)).toBeCloseTo(shrinkWith(0.15), 3);
    expect(1 / shrinkWith(0.03)).toBeLessThan(4);
    expect(1 / shrinkWith(0.03)).toBeGreaterThan(1 / shrinkWith(0.06));
  });
});

describe('sizeNode(degree, room), weighLines(room)', () => {
  it('grow with the room up to that of a small graph, and slowly beyond it', () => {
    expect(sizeNode(4, 84)).toBeGreaterThan(sizeNode(4, 42));
    expect(sizeNode(4, 110)).toBe(sizeNode(4, 84));
    expect(sizeNode(4, 230) / sizeNode(4, 110)).toBeCloseTo(1.43, 2);
    expect([10, 60, 110, 230].map(weighLines)).toEqual([0.5, 1, 1, 1.4]);
  });
});
