import { describe, expect, it } from 'vitest';
import { MARK, placeMark } from '../../../src/canvas/drawing/circles.ts';

describe('placeMark(circle, side)', () => {
  it.each([3, 7, 12, 30])('leaves the pictogram of a node with a radius of %d free', (radius) => {
    const { left, top } = placeMark({ x: 100, y: 100, radius }, 'left');
    const distance = Math.hypot(left + MARK - 100, top + MARK - 100);
    expect(distance - MARK).toBeGreaterThanOrEqual(radius * 0.6 - 1e-9);
  });

  it('stands on the rim of a large node', () => {
    const { right, top } = placeMark({ x: 100, y: 100, radius: 30 }, 'right');
    expect(Math.hypot(right - MARK - 100, top + MARK - 100)).toBeCloseTo(31.8);
  });
});
