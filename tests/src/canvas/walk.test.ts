import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, type Direction, findNearest, findNext, type Place } from '../../../src/canvas/drawing/walk.ts';

const HERE = { x: 100, y: 100 };
const at = (key: string, x: number, y: number): Place => ({ key, x, y });

describe('findNext(from, direction, neighbours, others)', () => {
  it('goes to the neighbour that lies most in the direction, however far', () => {
    const neighbours = [at('near, aside', 120, 85), at('far, straight', 400, 100), at('behind', 20, 100)];
    expect(findNext(HERE, 'right', neighbours, [])).toBe('far, straight');
    expect(findNext(HERE, 'left', neighbours, [])).toBe('behind');
  });

  it('goes to the nearer of two neighbours in about the same direction', () => {
    expect(findNext(HERE, 'up', [at('far', 100, 10), at('near', 101, 60)], [])).toBe('near');
  });

  it('goes to the nearest other node where no neighbour lies that way', () => {
    const others = [at('far', 100, 400), at('near', 110, 150), at('nearest, aside', 140, 110)];
    expect(findNext(HERE, 'down', [at('neighbour above', 100, 0)], others)).toBe('near');
  });

  it('stays at the end of the graph, and never goes to where it is', () => {
    expect(findNext(HERE, 'left', [at('here', 100, 100)], [at('right', 200, 100)])).toBeNull();
  });

  it('reaches every neighbour by one of the four arrows, when it is alone', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 200 }), y: fc.integer({ min: 0, max: 200 }) });
    fc.assert(
      fc.property(place, ({ x, y }) => {
        fc.pre(x !== HERE.x || y !== HERE.y);
        const arrows = (Object.keys(DIRECTIONS) as Direction[]).filter(
          (direction) => findNext(HERE, direction, [at('neighbour', x, y)], []) === 'neighbour',
        );
        expect(arrows.length).toBeGreaterThan(0);
        expect(arrows.length).toBeLessThan(3);
      }),
    );
  });
});

describe('findNearest(point, places)', () => {
  it('is the place with the least distance, or null where there is none', () => {
    expect(findNearest(HERE, [at('far', 0, 0), at('near', 110, 110)])).toBe('near');
    expect(findNearest(HERE, [])).toBeNull();
  });
});
