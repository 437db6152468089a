import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../src/state/picture.ts';
import { drawShape } from '../../../src/ui/drawShape.ts';

/** What is asked of a canvas, in words. */
function draw(shape: Shape): string[] {
  const asked: string[] = [];
  const recorder = new Proxy({} as CanvasRenderingContext2D, {
    get:
      (_context, name) =>
      (...given: unknown[]) =>
        void asked.push([String(name), ...given].join(' ')),
    set: () => true,
  });
  drawShape(recorder, shape);
  return asked.filter((call) => !/^(save|restore|setLineDash)/.test(call));
}

describe('drawShape(context, shape)', () => {
  // Node has no paths of their own, so nothing here makes any.
  it('draws lines, curves and discs on the canvas itself', () => {
    expect(draw({ kind: 'path', d: 'M0 0.5Q5 -5 10 0', stroke: '#000000' })).toEqual([
      'beginPath',
      'moveTo 0 0.5',
      'quadraticCurveTo 5 -5 10 0',
      'stroke',
    ]);
    expect(draw({ kind: 'path', d: 'M0 0L4 2L4 -2Z', fill: '#000000' })).toEqual([
      'beginPath',
      'moveTo 0 0',
      'lineTo 4 2',
      'lineTo 4 -2',
      'closePath',
      'fill nonzero',
    ]);
    expect(draw({ kind: 'disc', x: 1, y: 2, radius: -3, fill: '#000000' })).toEqual([
      'beginPath',
      `arc 1 2 0 0 ${2 * Math.PI}`,
      'fill nonzero',
    ]);
  });
});
