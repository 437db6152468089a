import { describe, expect, it } from 'vitest';
import { LineRaster } from '../../../src/canvas/drawing/lineRaster.ts';

describe('LineRaster', () => {
  const raster = new LineRaster(160, 80);
  raster.add(Array.from({ length: 40 }, (_, at) => ({ x: at * 8 - 76, y: 44 })));

  it('counts how much of a line lies in a box', () => {
    expect(raster.count({ left: 16, top: 40, right: 47, bottom: 47 })).toBe(4);
    expect(raster.count({ left: 16, top: 0, right: 47, bottom: 39 })).toBe(0);
  });

  it('knows nothing of what lies outside the window', () => {
    expect(raster.count({ left: -500, top: -500, right: 500, bottom: 500 })).toBe(20);
    expect(raster.count({ left: 200, top: 40, right: 300, bottom: 47 })).toBe(0);
  });
});
