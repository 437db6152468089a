import { describe, expect, it } from 'vitest';
import type { Resident } from '../../../graph/assemble/roomForNames.ts';
import { layOutAround } from '../../../src/workers/layouts/around.ts';

const ROOM = { width: 700, height: 760 };

/** One that all others hang on, thrown together on its right. */
const star = (count: number, spot = (at: number) => ({ x: 40 + (at % 3), y: at * 2 })): Resident[] => {
  const leaves = Array.from({ length: count }, (_, at) => `leaf/${at}`);
  return [
    { key: 'hub', label: 'The hub', radius: 20, neighbours: leaves, x: 0, y: 0 },
    ...leaves.map((key, at) => ({ key, label: `Leaf number ${at}`, radius: 12, neighbours: ['hub'], ...spot(at) })),
  ];
};

describe('layOutAround(residents, room)', () => {
  it('fills the room, however close they lie together', () => {
    const points = layOutAround(star(12), ROOM);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    for (const [values, size] of [[xs, ROOM.width] as const, [ys, ROOM.height] as const]) {
      expect(Math.max(...values)).toBeCloseTo(size / 2);
      expect(Math.min(...values)).toBeCloseTo(-size / 2);
    }
  });

  it('has what hangs on one all around it, and no two near one another', () => {
    const [hub, ...leaves] = layOutAround(star(12), ROOM);
    for (const side of [-1, 1]) {
      expect(leaves.some(({ x }) => (x - (hub?.x ?? 0)) * side > 100)).toBe(true);
      expect(leaves.some(({ y }) => (y - (hub?.y ?? 0)) * side > 100)).toBe(true);
    }
    const apart = leaves.flatMap((one, at) => leaves.slice(0, at).map(({ x, y }) => Math.hypot(one.x - x, one.y - y)));
    expect(Math.min(...apart)).toBeGreaterThan(40);
  });

  it('is no further drawn out one way than would be known again', () => {
    const [left, right] = layOutAround(star(1), ROOM);
    expect(right?.x).toBeCloseTo(350);
    expect(left?.x).toBeCloseTo(-350);
  });

  it('parts what lies on one spot, and has one alone in the middle', () => {
    const points = layOutAround(
      star(6, () => ({ x: 0, y: 0 })),
      ROOM,
    );
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
    expect(layOutAround(star(0), ROOM)).toEqual([{ x: 0, y: 0 }]);
  });

  it('finds the same places again', () => {
    expect(layOutAround(star(20), ROOM)).toEqual(layOutAround(star(20), ROOM));
  });
});
