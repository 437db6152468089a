import { describe, expect, it } from 'vitest';
import { Occupancy } from '../../../src/canvas/drawing/occupancy.ts';

const BOX = { left: 0, top: 0, right: 200, bottom: 10 };
const OTHER = { left: 0, top: 100, right: 200, bottom: 110 };

describe('Occupancy.copy()', () => {
  it('holds the same, and goes its own way from there', () => {
    const first = new Occupancy();
    first.add(BOX);
    const copy = first.copy();
    copy.add(OTHER);
    copy.remove(BOX);
    expect([first.isFree(BOX), first.isFree(OTHER)]).toEqual([false, true]);
    expect([copy.isFree(BOX), copy.isFree(OTHER)]).toEqual([true, false]);
  });
});
