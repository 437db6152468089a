import { describe, expect, it } from 'vitest';
import { shrinkWith } from '../../../src/canvas/drawing/sizes.ts';

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
