import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInLoop } from '../../../src/canvas/drawing/loop.ts';

const SQUARE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];

describe('isInLoop(point, loop)', () => {
  it('holds what lies inside and nothing else', () => {
    expect(isInLoop({ x: 50, y: 50 }, SQUARE)).toBe(true);
    expect(isInLoop({ x: 150, y: 50 }, SQUARE)).toBe(false);
    expect(isInLoop({ x: 50, y: -1 }, SQUARE)).toBe(false);
  });

  it('follows a bay', () => {
    const bay = [...SQUARE, { x: 80, y: 50 }];
    expect(isInLoop({ x: 40, y: 50 }, bay)).toBe(false);
    expect(isInLoop({ x: 90, y: 50 }, bay)).toBe(true);
  });

  it('holds nothing before it is drawn', () => {
    expect(isInLoop({ x: 0, y: 0 }, [])).toBe(false);
    expect(isInLoop({ x: 0, y: 0 }, [{ x: 0, y: 0 }])).toBe(false);
  });

  it('holds the same whichever way round it was drawn', () => {
    const point = fc.record({ x: fc.integer({ min: -50, max: 150 }), y: fc.integer({ min: -50, max: 150 }) });
    fc.assert(
      fc.property(point, fc.array(point, { maxLength: 12 }), (where, loop) => {
        expect(isInLoop(where, loop)).toBe(isInLoop(where, loop.toReversed()));
      }),
    );
  });
});
