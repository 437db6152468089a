import { describe, expect, it } from 'vitest';
import { findShift } from '../../../src/canvas/drawing/findShift.ts';

const BOX = { left: 100, top: 0, right: 500, bottom: 400 };

describe('findShift(points, box)', () => {
  it('stays where everything lies in the box', () => {
    expect(
      findShift(
        [
          { x: 100, y: 10 },
          { x: 500, y: 400 },
        ],
        BOX,
      ),
    ).toEqual({ dx: 0, dy: 0 });
    expect(findShift([], BOX)).toEqual({ dx: 0, dy: 0 });
  });

  it('moves as far as the end that lies farthest out needs, whichever comes first', () => {
    const [far, near] = [
      { x: 20, y: 10 },
      { x: 90, y: 410 },
    ];
    expect(findShift([far, near], BOX)).toEqual({ dx: -80, dy: 10 });
    expect(findShift([near, far], BOX)).toEqual({ dx: -80, dy: 10 });
  });

  it('does not let an end inside undo what the other needs', () => {
    expect(
      findShift(
        [
          { x: 60, y: 10 },
          { x: 300, y: 10 },
        ],
        BOX,
      ).dx,
    ).toBe(-40);
    expect(
      findShift(
        [
          { x: 540, y: 10 },
          { x: 300, y: 10 },
        ],
        BOX,
      ).dx,
    ).toBe(40);
  });

  it('centres what is larger than the box', () => {
    expect(
      findShift(
        [
          { x: 0, y: 10 },
          { x: 900, y: 10 },
        ],
        BOX,
      ).dx,
    ).toBe(150);
  });
});
