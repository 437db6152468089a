/** Where nodes lie in the window, and where the marks at their rims do. */
import type { Stage } from '../stage.ts';
import type { Point } from './curves.ts';
import type { Box } from './occupancy.ts';

export interface Circle extends Point {
  readonly radius: number;
}

/** Radius of a mark in pixels. */
export const MARK = 8.5;

/** Where a node lies in the window, and how large it is there. */
export function findCircle({ sigma }: Stage, node: string): Circle | undefined {
  const display = sigma.getNodeDisplayData(node);
  return display && { ...sigma.framedGraphToViewport(display), radius: sigma.scaleSize(display.size) };
}

/** How much of a node's radius its pictogram takes, which marks keep off, and how far off marks stand on a large one. */
const [PICTOGRAM, FAR] = [0.6, 1.06];

/** Where the mark of a node lies: the pin at its upper right, the number at its upper left. */
export function placeMark({ x, y, radius }: Circle, side: 'left' | 'right'): Box {
  const reach = Math.max(radius * FAR, radius * PICTOGRAM + MARK) * Math.SQRT1_2;
  const centre = { x: side === 'left' ? x - reach : x + reach, y: y - reach };
  return { left: centre.x - MARK, top: centre.y - MARK, right: centre.x + MARK, bottom: centre.y + MARK };
}
