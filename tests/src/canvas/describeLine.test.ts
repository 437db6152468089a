import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeLine, isLineWithin, type Line } from '../../../src/canvas/picture/describeLine.ts';

const LINE: Line = {
  from: { x: 0, y: 0 },
  to: { x: 100, y: 0 },
  radius: 10,
  curvature: 0,
  thickness: 2,
  colour: '#978a75',
  opacity: 1,
  isDashed: false,
  arrow: { length: 4.2, width: 3.4 },
  title: 'Alba is in Brigg',
};

const pathsOf = (line: Line) => describeLine(line).map((shape) => (shape.kind === 'path' ? shape.d : ''));

describe('describeLine(line)', () => {
  it('ends in an arrowhead that touches the disc it points at', () => {
    const [line, head] = describeLine(LINE);
    expect(line).toEqual({
      kind: 'path',
      d: 'M0 0L83.28 0',
      stroke: '#978a75',
      width: 2,
      opacity: 1,
      title: 'Alba is in Brigg',
    });
    expect(head).toEqual({ kind: 'path', d: 'M90 0L81.6 -3.4L81.6 3.4Z', fill: '#978a75', opacity: 1 });
  });

  it('follows the bend of its edge', () => {
    expect(pathsOf({ ...LINE, curvature: 0.5, radius: 0 })[0]).toBe('M0 0Q47.57 -47.57 95.13 -4.63');
  });

  it('has no arrowhead where the edge has none, and no room for one where discs overlap', () => {
    expect(pathsOf({ ...LINE, arrow: null })).toEqual(['M0 0L100 0']);
    expect(describeLine({ ...LINE, radius: 120 })).toEqual([]);
  });

  it('is dashed from its head on where an atlas says it', () => {
    const [line, head] = describeLine({ ...LINE, isDashed: true });
    expect(line).toMatchObject({ d: 'M83.28 0L0 0', width: 2, dash: [5.8, 3.2], dashBefore: 0.4 });
    expect(head).toMatchObject({ d: 'M90 0L81.6 -3.4L81.6 3.4Z' });
    expect(pathsOf({ ...LINE, curvature: 0.5, radius: 0, isDashed: true })[0]).toBe('M95.13 -4.63Q47.57 -47.57 0 0');
  });

  it('pales with its head where it is thinner than a pixel', () => {
    expect(describeLine({ ...LINE, opacity: 0.5 })).toMatchObject([{ opacity: 0.5 }, { opacity: 0.5 }]);
  });

  it('points at the rim from wherever it comes, however it bends', () => {
    const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -500, max: 500 }) });
    fc.assert(
      fc.property(place, fc.double({ min: -0.5, max: 0.5, noNaN: true }), (from, curvature) => {
        fc.pre(Math.hypot(from.x - 100, from.y) > 60);
        const head = pathsOf({ ...LINE, from, curvature })[1] ?? '';
        const [x = 0, y = 0] = /^M(\S+) ([^L]+)/.exec(head)?.slice(1).map(Number) ?? [];
        expect(Math.hypot(x - 100, y)).toBeCloseTo(10, 1);
      }),
    );
  });
});

describe('isLineWithin(line, area)', () => {
  const area = { left: 0, top: 0, width: 100, height: 50 };
  it.each([
    ['runs through, with both ends outside', { x: -10, y: 10 }, { x: 110, y: 40 }, 0, true],
    ['begins within', { x: 50, y: 25 }, { x: 500, y: 500 }, 0, true],
    ['lies within', { x: 10, y: 10 }, { x: 20, y: 20 }, 0, true],
    ['passes a corner by', { x: -20, y: 10 }, { x: 10, y: -20 }, 0, false],
    ['runs beside it', { x: -10, y: 60 }, { x: 110, y: 60 }, 0, false],
    ['bends into it', { x: -10, y: 60 }, { x: 110, y: 60 }, 0.4, true],
    ['bends away from it', { x: -10, y: 60 }, { x: 110, y: 60 }, -0.4, false],
  ])('tells of one that %s', (_what, from, to, curvature, expected) => {
    expect(isLineWithin({ from, to, curvature }, area)).toBe(expected);
  });
});
