import { describe, expect, it } from 'vitest';
import { lengthOf, listTurns, rotate } from '../../../graph/assemble/rotate.ts';

describe('listTurns()', () => {
  it('gives sine and cosine of every fifth degree below 180', () => {
    const turns = [...listTurns()];
    expect(turns).toHaveLength(36);
    for (const [at, { sin, cos }] of turns.entries()) {
      expect(sin).toBeCloseTo(Math.sin((at * 5 * Math.PI) / 180), 12);
      expect(cos).toBeCloseTo(Math.cos((at * 5 * Math.PI) / 180), 12);
    }
  });
});

describe('rotate(point, turn)', () => {
  it('turns around the origin', () => {
    expect(rotate({ x: 3, y: 4 }, { sin: 1, cos: 0 })).toEqual({ x: -4, y: 3 });
  });
});

describe('lengthOf(x, y)', () => {
  it('is the distance from the origin', () => {
    expect(lengthOf(3, -4)).toBe(5);
  });
});
