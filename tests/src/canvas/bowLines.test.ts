import { describe, expect, it } from 'vitest';
import { bowLines, type Disc } from '../../../src/canvas/drawing/bowLines.ts';

const LINE = { edge: 'ab', source: 'a', target: 'b', curvature: 0.08 };
const ENDS = { a: { x: 0, y: 0, radius: 5 }, b: { x: 100, y: 0, radius: 5 } };

/** How the line from a to b bends past these discs; upwards, to the left of its way, is positive. */
function bow(discs: Readonly<Record<string, Disc>>, middle: { readonly x: number; readonly y: number } | null = null) {
  return bowLines([LINE], new Map(Object.entries({ ...ENDS, ...discs })), 2, middle).get('ab');
}

describe('bowLines(lines, discs, beside, middle)', () => {
  it('leaves a line as it bends that runs through no disc', () => {
    expect(bow({})).toBe(0.08);
    expect(bow({ c: { x: 50, y: -30, radius: 5 } })).toBe(0.08);
  });

  it('has one bend to the other side or farther, as little as leads past', () => {
    expect(bow({ c: { x: 50, y: -8, radius: 5 } })).toBe(-0.08);
    expect(bow({ c: { x: 50, y: -3, radius: 5 } })).toBe(-0.16);
    expect(bow({ c: { x: 50, y: -8, radius: 5 }, d: { x: 50, y: 10, radius: 9 } })).toBe(0.34);
  });

  it('touches a rim rather than run through a middle, where no way leads past all', () => {
    const wall = Object.fromEntries([-20, 14, 30].map((y) => [`at ${y}`, { x: 50, y, radius: 9 }]));
    expect(bow({ ...wall, c: { x: 50, y: -3, radius: 7 } })).toBe(-0.08);
  });

  it('leaves it where it was if every way leads through as many', () => {
    expect(bow({ c: { x: 50, y: 0, radius: 60 } })).toBe(0.08);
  });

  it('bends within a ring towards its middle alone', () => {
    expect(bow({}, { x: 50, y: 40 })).toBe(-0.08);
    expect(bow({ c: { x: 50, y: -8, radius: 5 } }, { x: 50, y: -40 })).toBe(0.34);
  });
});
