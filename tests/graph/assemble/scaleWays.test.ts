import { describe, expect, it } from 'vitest';
import { scaleWays } from '../../../graph/assemble/scaleWays.ts';

const chain = (keys: readonly string[]) =>
  scaleWays(
    keys,
    keys.map((_, one) => keys.map((_, other) => Math.abs(one - other))),
  );

describe('scaleWays(keys, ways)', () => {
  it('lays a chain out in its order, across', () => {
    const places = [...chain(['a', 'b', 'c', 'd', 'e', 'f']).values()];
    const xs = places.map(({ x }) => x);
    const sorted = [...xs].sort((one, other) => one - other);
    expect([sorted, [...sorted].reverse()]).toContainEqual(xs);
    expect(Math.abs((xs[0] ?? 0) - (xs[5] ?? 0))).toBeGreaterThan(4);
  });

  it('keeps the picture when a node gets another name', () => {
    // A hub with four leaves, and a chain that leads off it.
    const ways = [
      [0, 1, 1, 1, 1, 1, 2, 3],
      [1, 0, 2, 2, 2, 2, 3, 4],
      [1, 2, 0, 2, 2, 2, 3, 4],
      [1, 2, 2, 0, 2, 2, 3, 4],
      [1, 2, 2, 2, 0, 2, 3, 4],
      [1, 2, 2, 2, 2, 0, 1, 2],
      [2, 3, 3, 3, 3, 1, 0, 1],
      [3, 4, 4, 4, 4, 2, 1, 0],
    ];
    const keys = ['hub', 'a', 'b', 'c', 'd', 'one', 'two', 'three'];
    const before = scaleWays(keys, ways);
    const after = scaleWays(['hub', 'a', 'b', 'c', 'd', 'one', 'other', 'three'], ways);
    for (const key of ['hub', 'one', 'three'])
      expect(Math.abs((before.get(key)?.x ?? 0) - (after.get(key)?.x ?? 9))).toBeLessThan(0.1);
  });

  it('gives those as far from everything places of their own', () => {
    const places = [
      ...scaleWays(
        ['a', 'b', 'c'],
        [
          [0, 1, 1],
          [1, 0, 1],
          [1, 1, 0],
        ],
      ).values(),
    ];
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(3);
    expect(places.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
});
