/** How far a view must move for what lies under a panel to come out from under it. */
import type { Point } from './curves.ts';
import type { Box } from './occupancy.ts';

/**
 * The least move, in pixels right and down, after which all points lie in the box; where the box is too small for
 * them, the one that puts their middle in its middle.
 */
export function findShift(points: readonly Point[], box: Box): { readonly dx: number; readonly dy: number } {
  return {
    dx: findShiftAlong(
      points.map(({ x }) => x),
      box.left,
      box.right,
    ),
    dy: findShiftAlong(
      points.map(({ y }) => y),
      box.top,
      box.bottom,
    ),
  };
}

function findShiftAlong(values: readonly number[], from: number, to: number): number {
  if (values.length === 0) return 0;
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (most - least > to - from) return (least + most - from - to) / 2;
  return Math.min(0, least - from) + Math.max(0, most - to);
}
