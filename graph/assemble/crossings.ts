import type { Point } from './layout.ts';

type Line = readonly [Point, Point];

/** How often lines cross that share no end. Each is compared with each. */
export function countCrossings(lines: readonly Line[]): number {
  let count = 0;
  for (const [at, one] of lines.entries())
    for (let before = 0; before < at; before++) if (cross(one, lines[before] as Line)) count++;
  return count;
}

function cross([a, b]: Line, [c, d]: Line): boolean {
  if (a === c || a === d || b === c || b === d) return false;
  return areParted(a, b, c, d) && areParted(c, d, a, b);
}

/** Whether the line through two points passes between two others. */
function areParted(from: Point, to: Point, one: Point, other: Point): boolean {
  return sideOf(from, to, one) * sideOf(from, to, other) < 0;
}

function sideOf(from: Point, to: Point, { x, y }: Point): number {
  return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
}
