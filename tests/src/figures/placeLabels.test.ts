import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../src/figures/placeLabels.ts';

const topsOf = (wanted: readonly number[], gap: number, height: number) =>
  placeLabels(
    wanted.map((at) => ({ item: at, wanted: at })),
    gap,
    height,
  ).map(({ top }) => top);

describe('placeLabels(labels, gap, height)', () => {
  it('leaves labels where they are while they have room', () => {
    expect(topsOf([10, 50, 90], 16, 100)).toEqual([10, 50, 90]);
  });

  it('pushes crowded ones down', () => {
    expect(topsOf([10, 12, 14], 16, 100)).toEqual([10, 26, 42]);
  });

  it('pushes those up that would fall out below', () => {
    expect(topsOf([90, 95, 99], 16, 100)).toEqual([68, 84, 100]);
  });

  it('never swaps two, and keeps the gap wherever all of them fit', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -20, max: 220, noNaN: true }), { maxLength: 12 }), (wanted) => {
        const tops = topsOf(wanted, 16, 200);
        for (const [at, top] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top).toBeLessThanOrEqual(200);
          if (at > 0) expect(top - (tops[at - 1] ?? 0)).toBeGreaterThanOrEqual(16 - 1e-9);
        }
      }),
    );
  });
});
