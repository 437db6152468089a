import { describe, expect, it } from 'vitest';
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../../graph/ontology.ts';
import type { Palette } from '../../../src/canvas/drawing/colours.ts';
import { describeGround, type Lie } from '../../../src/canvas/ground/describeGround.ts';

const PALETTE: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  inkSoft: '#555555',
  edge: '#000000',
  thread: '#b5172b',
  onEntity: '#ffffff',
  entity: Object.fromEntries(ENTITY_TYPES.map((type) => [type, ENTITIES[type].colour.light])) as Record<
    EntityType,
    string
  >,
};
/** Twice as large as in the graph, and upside down, as windows are. */
const LIE: Lie = {
  toWindow: ({ x, y }) => ({ x: 2 * x, y: -2 * y }),
  outline: { land: 'M0 0L1 1L1 0Z', borders: 'M0 0L1 1', pole: 'M0 -99L1 -99L1 -98Z' },
  locate: () => null,
  palette: PALETTE,
};

describe('describeGround(ground, lie)', () => {
  it('of rings is circles', () => {
    const rings = [
      { radius: 40, steps: 1, count: 3 },
      { radius: 60, steps: null, count: 2 },
    ];
    const shapes = describeGround({ kind: 'rings', x: 100, y: -100, rings }, LIE);
    expect(shapes).toEqual([
      { kind: 'disc', x: 200, y: 200, radius: 80, stroke: '#595959', dash: [2, 5] },
      { kind: 'disc', x: 200, y: 200, radius: 120, stroke: '#595959', dash: [2, 5] },
    ]);
  });

  it('of a map leads a line from a region that had to give way to where it lies', () => {
    const placed = [
      { node: 0, x: 10, y: -10 },
      { node: 1, x: 50, y: -50 },
      { node: 2, x: 90, y: -90 },
    ];
    const stands = [{ x: 40, y: 20, radius: 8 }, { x: 105, y: 100, radius: 8 }, null];
    const shapes = describeGround(
      { kind: 'map', share: 1, scale: 5, x: 0, y: 0, placed, aside: null },
      { ...LIE, outline: null, locate: (node) => stands[node] ?? null },
    );
    expect(shapes).toMatchObject([
      { kind: 'path', d: 'M40 20L20 20' },
      { kind: 'disc', x: 20, y: 20 },
    ]);
  });

  it('of a map is the outline of the earth in its own measure, and the box beside it', () => {
    const aside = { x: 400, y: -10, width: 50, height: 100, pitch: 50, across: 50, count: 3 };
    const [land, borders, coasts, box] = describeGround(
      { kind: 'map', share: 1, scale: 5, x: 7, y: -9, placed: [], aside },
      LIE,
    );
    const matrix = [10, 0, 0, -10, 14, 18];
    expect(land).toMatchObject({ d: 'M0 0L1 1L1 0Z', matrix, isEvenOdd: true, fill: '#dedede' });
    expect(borders).toMatchObject({ d: 'M0 0L1 1', matrix, width: 0.075 });
    expect(coasts).toMatchObject({ d: 'M0 0L1 1L1 0Z', matrix, width: 0.075 });
    expect(box).toMatchObject({
      d: 'M808 20H892A8 8 0 0 1 900 28V212A8 8 0 0 1 892 220H808A8 8 0 0 1 800 212V28A8 8 0 0 1 808 20Z',
      fill: '#ffffff',
    });
  });

  it('of a map has the land around the South Pole only where something lies there', () => {
    const landWith = (y: number) => {
      const placed = [{ node: 0, x: 0, y }];
      return describeGround({ kind: 'map', share: 1, scale: 2, x: 0, y: 0, placed, aside: null }, LIE)[0];
    };
    expect(landWith(-150)).toMatchObject({ d: 'M0 0L1 1L1 0Z' });
    expect(landWith(-200)).toMatchObject({ d: 'M0 0L1 1L1 0ZM0 -99L1 -99L1 -98Z' });
  });
});
