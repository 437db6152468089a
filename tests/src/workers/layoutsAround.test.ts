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

/** The line from each leaf to the hub, bent so far. */
const threadsOf = (residents: readonly Resident[], bend = 0) =>
  residents.slice(1).map(({ key }) => ({ source: key, target: 'hub', bend }));
const layOut = (residents: readonly Resident[], room = ROOM) => layOutAround(residents, threadsOf(residents), room);

describe('layOutAround(residents, threads, room)', () => {
  it('fills the room with discs and names, however close they lie together', () => {
    const stands = layOut(star(12));
    const [left, right] = [stands.map(({ x, reach }) => x - reach.left), stands.map(({ x, reach }) => x + reach.right)];
    const [low, high] = [stands.map(({ y, reach }) => y - reach.below), stands.map(({ y, reach }) => y + reach.above)];
    expect(Math.min(...left)).toBeCloseTo(-ROOM.width / 2);
    expect(Math.max(...right)).toBeCloseTo(ROOM.width / 2);
    expect(Math.min(...low)).toBeCloseTo(-ROOM.height / 2);
    expect(Math.max(...high)).toBeCloseTo(ROOM.height / 2);
  });

  it('counts less of names where not all of them have room', () => {
    const xs = layOut(star(80), { width: 390, height: 400 }).map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(250);
  });

  it('has what hangs on one all around it, and no two near one another', () => {
    const [hub, ...leaves] = layOut(star(12));
    for (const side of [-1, 1]) {
      expect(leaves.some(({ x }) => (x - (hub?.x ?? 0)) * side > 100)).toBe(true);
      expect(leaves.some(({ y }) => (y - (hub?.y ?? 0)) * side > 100)).toBe(true);
    }
    const apart = leaves.flatMap((one, at) => leaves.slice(0, at).map(({ x, y }) => Math.hypot(one.x - x, one.y - y)));
    expect(Math.min(...apart)).toBeGreaterThan(40);
  });

  it('is no further drawn out one way than would be known again', () => {
    const [hub, leaf] = layOut(star(1));
    const apart = { x: (leaf?.x ?? 0) - (hub?.x ?? 0), y: Math.abs((leaf?.y ?? 0) - (hub?.y ?? 0)) };
    expect(apart.x).toBeGreaterThan(350);
    expect(apart.y).toBeLessThan(20);
  });

  it('parts what lies on one spot, and has one alone with its name in the middle', () => {
    const points = layOut(star(6, () => ({ x: 0, y: 0 })));
    expect(new Set(points.map(({ x, y }) => `${x} ${y}`)).size).toBe(7);
    const [{ x = 0, y = 0, reach } = {}] = layOut(star(0));
    expect(x - (reach?.left ?? 0)).toBeCloseTo(-x - (reach?.right ?? 0));
    expect(y).toBe(0);
  });

  it('finds the same places again', () => {
    expect(layOut(star(20))).toEqual(layOut(star(20)));
  });
});
