import { describe, expect, it } from 'vitest';
import { placeStrands } from '../../../src/canvas/drawing/bundles.ts';

const strands = [-0.26, 0, 0.26].map((curvature, index) => ({ key: `${index}`, curvature, width: 60 }));

describe('placeStrands(from, to, strands, lineHeight)', () => {
  it('puts the words of each line at the middle of its curve', () => {
    expect(placeStrands({ x: 0, y: 0 }, { x: 200, y: 0 }, strands, 15)).toEqual([
      { key: '0', width: 60, x: 100, y: 26 },
      { key: '1', width: 60, x: 100, y: 0 },
      { key: '2', width: 60, x: 100, y: -26 },
    ]);
  });

  it('is null where the words would lie on each other: seen from afar, and beside each other', () => {
    expect(placeStrands({ x: 0, y: 0 }, { x: 100, y: 0 }, strands, 15)).toBeNull();
    expect(placeStrands({ x: 0, y: 0 }, { x: 0, y: 200 }, strands, 15)).toBeNull();
    expect(placeStrands({ x: 0, y: 0 }, { x: 0, y: 500 }, strands, 15)).not.toBeNull();
  });

  it('is null where a word is longer than its line', () => {
    expect(placeStrands({ x: 0, y: 0 }, { x: 50, y: 0 }, [{ key: 'a', curvature: 0, width: 60 }], 15)).toBeNull();
  });
});
