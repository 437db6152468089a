import { describe, expect, it } from 'vitest';
import { type Body, settle } from '../../../src/workers/layouts/settle.ts';

const HOME = { x: 0, y: 0 };
const region = (x: number, weight: number): Body => ({
  ...{ x, y: 0, home: { x, y: 0 }, radius: 4, size: 10, reach: 10, toward: [], weight, leash: 100 },
});
const thing = (toward: readonly number[], at: number): Body => ({
  ...{ x: at / 10, y: at / 7, home: null, radius: 4, size: 10, reach: 10, toward, weight: 1, leash: 100 },
});
const distance = (one: Body | undefined, other: Body | undefined) =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;

describe('settle(bodies)', () => {
  it('leaves bodies at home that nothing crowds', () => {
    const bodies = [region(0, 1), region(100, 1)];
    settle(bodies);
    expect(bodies.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [100, 0],
    ]);
  });

  it('moves the lighter of two that cover each other further', () => {
    const [heavy, light] = [region(0, 3), region(4, 1)];
    settle([heavy, light]);
    expect(distance(heavy, light)).toBeGreaterThan(9.9);
    expect(Math.abs(heavy.x)).toBeLessThan((light.x - 4) * 0.6);
  });

  it('keeps what has no home off lines that are not its own, and off those as they bend', () => {
    for (const bend of [0, 0.3]) {
      const [from, to] = [region(0, 1), region(200, 1)];
      // Over its middle the line stands so far to the left of its way.
      const off = (bend * 200) / 2;
      const place = { x: 100, y: off + 8 };
      const amid = { ...thing([2], 0), x: 101, y: off - 1 };
      settle([from, to, { ...region(100, 1), ...place, home: place }, amid], [{ from, to, bend }]);
      expect(Math.abs(amid.y - off)).toBeGreaterThan(amid.radius);
      expect([from.y, to.y]).toEqual([0, 0]);
    }
  });

  it('packs what belongs to a body around it, so that none covers another', () => {
    const bodies = [region(0, 5), ...Array.from({ length: 30 }, (_, at) => thing([0], at))];
    settle(bodies);
    const pairs = bodies.flatMap((one, at) => bodies.slice(0, at).map((other) => distance(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThan(9.5);
    // Thirty-one discs lie side by side within six of their radii, if they lie as close as discs can.
    expect(Math.max(...bodies.map((body) => distance(body, bodies[0])))).toBeLessThan(40);
  });

  it('leaves none of hundreds around one place on another', () => {
    const bodies = [region(0, 200), ...Array.from({ length: 600 }, (_, at) => thing([0], at))];
    settle(bodies);
    const pairs = bodies.flatMap((one, at) => bodies.slice(0, at).map((other) => distance(one, other)));
    expect(pairs.reduce((least, pair) => Math.min(least, pair))).toBeGreaterThan(9);
  });

  it('draws what belongs to several between them', () => {
    const bodies = [region(0, 5), region(100, 5), thing([0, 1], 3)];
    settle(bodies);
    expect(bodies[2]?.x).toBeCloseTo(50, 0);
  });

  it('keeps room for what belongs to them between bodies at home', () => {
    const bodies = [0, 8].map((x) => ({ ...region(x, 1), reach: 30 }));
    settle(bodies);
    expect(distance(bodies[0], bodies[1])).toBeGreaterThan(20);
  });

  it('moves none further from home than it may, even if they then cover one another', () => {
    const bodies = [-1, 0, 1].map((x) => ({ ...region(x, 1), leash: 3 }));
    settle(bodies);
    for (const { x, home } of bodies) expect(Math.abs(x - (home?.x ?? 0))).toBeLessThan(3.001);
    expect(distance(bodies[0], bodies[1])).toBeLessThan(9);
  });

  it('parts several on one spot', () => {
    const bodies = Array.from({ length: 5 }, (): Body => ({ ...region(0, 1), home: HOME }));
    settle(bodies);
    const pairs = bodies.flatMap((one, at) => bodies.slice(0, at).map((other) => distance(one, other)));
    expect(Math.min(...pairs)).toBeGreaterThan(9.5);
  });
});
