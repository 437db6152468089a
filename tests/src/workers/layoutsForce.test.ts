import { describe, expect, it } from 'vitest';
import { createSimulation, MOST_STEPS } from '../../../src/workers/layouts/force.ts';
import { drawOut, partDiscs } from '../../../src/workers/layouts/partDiscs.ts';
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

describe('partDiscs(places, sheet, isFixed)', () => {
  const none = new Uint8Array(20);
  const { radii } = TWO_STARS;
  /** How many discs lie over another. */
  const countOver = ({ x, y }: { readonly x: Float64Array; readonly y: Float64Array }) =>
    Array.from(x.keys()).filter((a) =>
      x.some((_, b) => {
        const apart = Math.hypot((x[a] as number) - (x[b] as number), (y[a] as number) - (y[b] as number));
        return a !== b && apart < (radii[a] as number) + (radii[b] as number);
      }),
    ).length;
  /** All within as little room as a few discs take. */
  const crowd = { x: Float64Array.from(none, (_, at) => at), y: Float64Array.from(none, (_, at) => (at * 7) % 20) };

  it('leaves no disc over another, nor what stood well elsewhere', () => {
    expect(countOver(crowd)).toBe(20);
    expect(countOver(partDiscs(crowd, TWO_STARS, none))).toBe(0);
    const wide = { x: crowd.x.map((x) => x * 90), y: crowd.y.map((y) => y * 90) };
    expect(partDiscs(wide, { ...TWO_STARS, frame: { ...FRAME, width: 2_000, height: 2_000 } }, none)).toEqual(wide);
  });

  it('leaves fixed nodes exactly where they are', () => {
    const { x, y } = partDiscs(crowd, TWO_STARS, Uint8Array.of(0, 1, ...none.subarray(2)));
    expect([x[1], y[1]]).toEqual([crowd.x[1], crowd.y[1]]);
  });
});

describe('drawOut(places, sheet, isFixed)', () => {
  const square = { x: Float64Array.of(0, 100, 0, 100), y: Float64Array.of(0, 0, 100, 100) };
  const place = (width: number, height: number) => ({ ...TWO_STARS, frame: { x: 0, y: 0, width, height } });
  const none = new Uint8Array(4);

  it('brings places nearer to the shape of the frame, but not all the way', () => {
    expect([...drawOut(square, place(120, 100), none).x]).toEqual([0, 120, 0, 120]);
    expect([...drawOut(square, place(100, 120), none).y]).toEqual([0, 0, 120, 120]);
    expect([...drawOut(square, place(400, 100), none).x]).toEqual([0, 135, 0, 135]);
  });

  it('leaves fixed nodes where they are', () => {
    expect([...drawOut(square, place(120, 100), Uint8Array.of(0, 1, 0, 0)).x]).toEqual([0, 100, 0, 120]);
  });
});
