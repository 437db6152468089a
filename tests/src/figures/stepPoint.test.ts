import { describe, expect, it } from 'vitest';
import { stepPoint } from '../../../src/figures/stepPoint.ts';

const [china, jiaxing] = ['China', 'Jiaxing'];
const POINTS = [
  { of: china, x: 100, y: 10 },
  { of: china, x: 200, y: 5 },
  { of: jiaxing, x: 110, y: 90 },
  { of: jiaxing, x: 300, y: 80 },
];

describe('stepPoint(points, from, key)', () => {
  it.each([
    [0, 'ArrowRight', 1],
    [1, 'ArrowLeft', 0],
    [1, 'ArrowRight', null],
    [0, 'ArrowLeft', null],
    [0, 'ArrowDown', 2],
    [2, 'ArrowUp', 0],
    [1, 'ArrowUp', null],
    [1, 'Home', 0],
    [1, 'End', 3],
    [0, 'a', null],
    [9, 'Home', null],
  ] as const)('leads from point %d with %s to %s', (from, key, to) => {
    expect(stepPoint(POINTS, from, key)).toBe(to);
  });
});
