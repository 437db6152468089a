/** What a drawn loop holds. Pure geometry in pixels. */
import type { Point } from './curves.ts';

/** Whether a point lies inside a closed loop, by the even-odd rule; a loop that crosses itself has holes. */
export function isInLoop({ x, y }: Point, loop: readonly Point[]): boolean {
  let isInside = false;
  let before = loop.at(-1);
  for (const corner of loop) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = before.x + ((y - before.y) / (corner.y - before.y)) * (corner.x - before.x);
      if (x < crossing) isInside = !isInside;
    }
    before = corner;
  }
  return isInside;
}
