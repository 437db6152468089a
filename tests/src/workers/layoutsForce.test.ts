import { describe, expect, it } from 'vitest';
import { createSimulation, MOST_STEPS } from '../../../src/workers/layouts/force.ts';
import { FRAME, makeSheet, spotsOf } from './sheets.ts';

/** Two crowds of ten, each around a hub of its own, with one edge between the hubs. */
const TWO_STARS = makeSheet(
  Array.from({ length: 20 }, () => 0),
  [...Array.from({ length: 18 }, (_, at): [number, number] => [at < 9 ? 0 : 10, at < 9 ? at + 1 : at + 2]), [0, 10]],
);

function run(isFixed = new Uint8Array(20), sheet = TWO_STARS) {
  const simulation = createSimulation(sheet, isFixed);
  while (!simulation.isSettled()) simulation.step();
  return { ...simulation.read(), steps: simulation.steps() };
}

describe('createSimulation(sheet, isFixed)', () => {
  it('settles within its steps, the same way each time, no two nodes on one spot', () => {
    const { x, y, steps } = run();
    expect(steps).toBeLessThanOrEqual(MOST_STEPS);
    expect(new Set(spotsOf({ x, y })).size).toBe(20);
    expect(run()).toEqual({ x, y, steps });
  });

  it('draws together what is connected', () => {
    const { x, y } = run();
    const apart = (a: number, b: number) =>
      Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
    for (let node = 1; node < 10; node += 1) expect(apart(node, 0)).toBeLessThan(apart(node, 10));
  });

  it('fills about the frame', () => {
    const { x } = run();
    const wide = Math.max(...x) - Math.min(...x);
    expect(wide).toBeGreaterThan(FRAME.height * 0.5);
    expect(wide).toBeLessThan(FRAME.width * 1.6);
  });

  it('leaves fixed nodes exactly where they are', () => {
    const sheet = { ...TWO_STARS, x: TWO_STARS.x.slice(), y: TWO_STARS.y.slice() };
    sheet.x[3] = 321;
    sheet.y[3] = -123;
    const isFixed = new Uint8Array(20);
    isFixed[3] = 1;
    const { x, y } = run(isFixed, sheet);
    expect([x[3], y[3]]).toEqual([321, -123]);
    expect(new Set(spotsOf({ x, y })).size).toBe(20);
  });
});
