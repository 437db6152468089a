import { describe, expect, it } from 'vitest';
import { keepLabels } from '../../../src/canvas/drawing/keepLabels.ts';
import type { LabelRequest } from '../../../src/canvas/drawing/labelPlaces.ts';
import { LineRaster } from '../../../src/canvas/drawing/lineRaster.ts';
import { Occupancy } from '../../../src/canvas/drawing/occupancy.ts';
import { placeLabels } from '../../../src/canvas/drawing/placeLabels.ts';

const BOUNDS = { left: 0, top: 0, right: 400, bottom: 300 };
const nothing = () => ({
  names: new Occupancy(),
  nodes: new Occupancy(),
  dots: new Occupancy(),
  lines: new LineRaster(BOUNDS.right, BOUNDS.bottom),
});
const NAME: LabelRequest = { key: 'a', x: 100, y: 100, radius: 5, width: 60, height: 14, need: 'fine' };
/** On the left of its node, where it would not be put by itself. */
const STOOD = new Map(
  placeLabels([{ ...NAME, only: ['left'] }], nothing(), BOUNDS, new Map()).map((one) => [one.key, one]),
);

const keysOf = (requests: readonly LabelRequest[], occupied = nothing()) => {
  const { staying, others } = keepLabels(requests, STOOD, occupied);
  return { staying: staying.map(({ key, slot }) => `${key} ${slot}`), others: others.map(({ key }) => key) };
};

describe('keepLabels(requests, stood, occupied)', () => {
  it('leaves a name where it stood, and takes that place', () => {
    const occupied = nothing();
    expect(keysOf([NAME, { ...NAME, key: 'b' }], occupied)).toEqual({ staying: ['a left'], others: ['b'] });
    expect(occupied.names.isFree({ left: 60, top: 98, right: 70, bottom: 102 })).toBe(false);
  });

  it('does not where another name, a node or a line has come to lie', () => {
    const box = { left: 60, top: 98, right: 70, bottom: 102 };
    const [named, covered, crossed] = [nothing(), nothing(), nothing()];
    named.names.add(box);
    covered.nodes.add(box);
    crossed.lines.add([60, 68, 76].map((x) => ({ x, y: 100 })));
    for (const occupied of [named, covered, crossed])
      expect(keysOf([NAME], occupied)).toEqual({ staying: [], others: ['a'] });
  });

  it('does not where it is set in another size', () => {
    expect(keysOf([{ ...NAME, width: 70 }])).toEqual({ staying: [], others: ['a'] });
  });
});
