/** From node to node by direction, as the arrow keys walk. Pure: places in pixels, y downwards. */
import type { Point } from './curves.ts';

export interface Place extends Point {
  readonly key: string;
}

export const DIRECTIONS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Direction = keyof typeof DIRECTIONS;

/** Half the angle within which a neighbour still lies in a direction: wide enough that every neighbour can be reached. */
const NEIGHBOUR_REACH = Math.PI / 3;
/** The same for any other node: a quarter of all directions each. */
const NODE_REACH = Math.PI / 4;
/** Two that lie this near to the same direction (five degrees) are told apart by which is closer. */
const ALIKE = Math.PI / 36;

/**
 * Where an arrow leads: to the neighbour lying most in that direction; where none does, to the nearest other node
 * there; null at the end of the graph.
 */
export function findNext(
  from: Point,
  direction: Direction,
  neighbours: readonly Place[],
  others: readonly Place[],
): string | null {
  let best: { key: string; turn: number; distance: number } | null = null;
  for (const place of neighbours) {
    const { turn, distance } = measure(from, place, direction);
    if (distance === 0 || turn > NEIGHBOUR_REACH) continue;
    const step = Math.round(turn / ALIKE);
    if (best === null || step < best.turn || (step === best.turn && distance < best.distance))
      best = { key: place.key, turn: step, distance };
  }
  if (best) return best.key;
  let nearest: { key: string; distance: number } | null = null;
  for (const place of others) {
    const { turn, distance } = measure(from, place, direction);
    if (distance === 0 || turn > NODE_REACH) continue;
    if (nearest === null || distance < nearest.distance) nearest = { key: place.key, distance };
  }
  return nearest?.key ?? null;
}

/** The place nearest to a point; null where there are none. */
export function findNearest(point: Point, places: readonly Place[]): string | null {
  let nearest: { key: string; distance: number } | null = null;
  for (const { key, x, y } of places) {
    const distance = Math.hypot(x - point.x, y - point.y);
    if (nearest === null || distance < nearest.distance) nearest = { key, distance };
  }
  return nearest?.key ?? null;
}

/** How far a place lies, and by what angle off the direction. */
function measure(from: Point, to: Point, direction: Direction): { turn: number; distance: number } {
  const [x, y] = DIRECTIONS[direction];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { turn: Math.abs(Math.atan2(x * dy - y * dx, x * dx + y * dy)), distance: Math.hypot(dx, dy) };
}
