import { describe, expect, it } from 'vitest';
import { listHeadings, setHeading } from '../../../src/canvas/ground/headings.ts';
import type { Ground } from '../../../src/state/layout.ts';

/** Twice as large as in the graph, and upside down, as windows are. */
const toWindow = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: 2 * x, y: -2 * y });
const GROUPS = { kind: 'groups', discs: [{ type: 'company', x: 100, y: -100, radius: 20, count: 6 }] } as const;
const standing = (ground: Ground) => ({ ground, isRunning: false });

describe('listHeadings(layout, toWindow, scale)', () => {
  it('counts what stands beside a map, in the corner of the box', () => {
    const aside = { x: 400, y: -10, width: 50, height: 100, pitch: 50, across: 50, count: 3 };
    expect(
      listHeadings(standing({ kind: 'map', share: 1, scale: 5, x: 0, y: 0, placed: [], aside }), toWindow, 1),
    ).toMatchObject([{ text: 'Not on the map: 3', x: 812, y: 36, align: 'left' }]);
  });

  it('says on each ring how many steps away it is', () => {
    const rings = [
      { radius: 40, steps: 1, count: 3 },
      { radius: 60, steps: null, count: 2 },
    ];
    expect(listHeadings(standing({ kind: 'rings', x: 100, y: -100, rings }), toWindow, 1)).toMatchObject([
      { text: 'not connected', x: 200, y: 80 },
      { text: '1 step', x: 200, y: 120 },
    ]);
  });

  it('says from whom on the outermost of those in sight, where that is not what is selected', () => {
    const rings = [1, 2, 3, null].map((steps, at) => ({ radius: 40 + 20 * at, steps, count: 3 }));
    const say = (top: number) =>
      listHeadings(standing({ kind: 'rings', x: 100, y: -100, rings }), toWindow, 1, 'Acme', top).map(({ text, y }) => [
        text,
        y,
      ]);
    const near = [
      ['2 steps', 80],
      ['1 step', 120],
    ];
    expect(say(0)).toEqual([['not connected', 7.5], ['3 steps from Acme', 40], ...near]);
    // What has begun a little above stands at the rim.
    expect(say(45)).toEqual([['3 steps from Acme', 52.5], ...near]);
    expect(say(60)).toEqual([['2 steps from Acme', 80], near[1]]);
  });

  it('leaves out what would touch the words of a ring outside it', () => {
    const rings = [3, 4, null].map((steps, at) => ({ radius: 40 + 5 * at, steps, count: 9 }));
    expect(listHeadings(standing({ kind: 'rings', x: 100, y: -100, rings }), toWindow, 1)).toMatchObject([
      { text: 'not connected', y: 100 },
      { text: '3 steps', y: 120 },
    ]);
  });

  it('says nothing of what nodes are still on their way to', () => {
    expect(listHeadings({ ground: GROUPS, isRunning: true }, toWindow, 1)).toEqual([]);
  });

  it('has larger words before an audience, farther off what they name', () => {
    expect(listHeadings(standing(GROUPS), toWindow, 1)).toMatchObject([{ size: 12, y: 151 }]);
    expect(listHeadings(standing(GROUPS), toWindow, 1.5)).toMatchObject([{ size: 18, y: 148 }]);
  });
});

describe('setHeading(heading, width, right)', () => {
  const heading = { text: '6 companies', y: 100, align: 'center', font: '600 12px Inter', size: 12 } as const;

  it('stands around its middle', () => {
    expect(setHeading({ ...heading, x: 200 }, 88, 1_000)).toMatchObject({ left: 156, top: 92, width: 88 });
  });

  it('keeps within the window as long as what it names is in sight', () => {
    expect(setHeading({ ...heading, x: 2 }, 88, 1_000).left).toBe(6);
    expect(setHeading({ ...heading, x: -2 }, 88, 1_000).left).toBe(-46);
    expect(setHeading({ ...heading, x: 200, y: 60 }, 88, 1_000, 58).top).toBe(58);
    expect(setHeading({ ...heading, x: 200, y: 40 }, 88, 1_000, 58).top).toBe(32);
  });
});
