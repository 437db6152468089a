import type { Point } from './layout.ts';
import { lengthOf } from './rotate.ts';

/** Pixels between the lattice points where parts may go, and how many of them stay free around every node. */
const CELL = 40;
const GAP = 3;

/**
 * Puts connected parts, each around its own centre and the largest first, into one plane: the first in the middle, each
 * other at the free place that keeps the whole smallest for its shape. Small parts so fill the corners.
 * @param stretch how much more room names need sideways than upwards
 */
export function packParts(
  parts: readonly ReadonlyMap<string, Point>[],
  edges: readonly { readonly source: string; readonly target: string }[],
  frame: { readonly aspect: number; readonly stretch: number },
): Map<string, Point> {
  const [first, ...rest] = parts;
  const packed = new Map(first ?? []);
  if (rest.length === 0) return packed;
  const toCell = ({ x, y }: Point): [number, number] => [Math.round(x / CELL), Math.round((y * frame.stretch) / CELL)];
  const taken = new Set<string>();
  const take = (points: Iterable<Point>, gap = GAP) => {
    for (const point of points) {
      const [column, row] = toCell(point);
      for (let dx = -gap; dx <= gap; dx++)
        for (let dy = -gap; dy <= gap; dy++)
          if (dx * dx + dy * dy <= gap * gap) taken.add(`${column + dx} ${row + dy}`);
    }
  };
  take(packed.values());
  // On a line a node would seem to belong to it.
  for (const { source, target } of edges) take(samplePoints(packed.get(source), packed.get(target)), 1);
  const placeAt = listPlaces(frame);
  // Parts of one size look alike: where one of them did not fit, the next need not try.
  const tried = new Map<number, number>();
  for (const part of rest) {
    let at = tried.get(part.size) ?? 0;
    const points = [...part];
    const isFree = (place: Point) =>
      points.every(([, point]) => !taken.has(toCell({ x: point.x + place.x, y: point.y + place.y }).join(' ')));
    while (!isFree(placeAt(at))) at++;
    tried.set(part.size, at);
    const place = placeAt(at);
    const moved = points.map(([key, point]): [string, Point] => [key, { x: point.x + place.x, y: point.y + place.y }]);
    for (const [key, point] of moved) packed.set(key, point);
    take(moved.map(([, point]) => point));
  }
  return packed;
}

/** Points along a line, a cell apart; at most a thousand. */
function samplePoints(from: Point | undefined, to: Point | undefined): Point[] {
  if (!from || !to) return [];
  const steps = Math.min(1_000, Math.ceil(lengthOf(to.x - from.x, to.y - from.y) / CELL));
  return Array.from({ length: steps + 1 }, (_, step) => ({
    x: from.x + ((to.x - from.x) * step) / Math.max(1, steps),
    y: from.y + ((to.y - from.y) * step) / Math.max(1, steps),
  }));
}

/** The nth lattice point from the middle outwards in frames of the wanted shape; frames are made when they are reached. */
function listPlaces({ aspect, stretch }: { aspect: number; stretch: number }): (at: number) => Point {
  const places: Point[] = [];
  let ring = 0;
  return (at) => {
    while (at >= places.length) for (const place of listRing(ring++, aspect, CELL / stretch)) places.push(place);
    return places[at] as Point;
  };
}

/** Lattice points between the frames of this number and the next, the nearest first. */
function listRing(ring: number, aspect: number, step: number): Point[] {
  const [inner, outer] = [ring * CELL, (ring + 1) * CELL];
  const places: (Point & { reach: number; distance: number })[] = [];
  const columns = Math.ceil((outer * aspect) / CELL);
  for (let column = -columns; column <= columns; column++) {
    const x = column * CELL;
    const across = Math.abs(x) / aspect;
    if (across >= outer) continue;
    // Columns that pass through the frame within have points only above and below it.
    const from = across >= inner ? 0 : Math.ceil(inner / step);
    for (let row = from; row * step < outer; row++)
      for (const y of row === 0 ? [0] : [-row * step, row * step])
        places.push({ x, y, reach: Math.max(across, Math.abs(y)), distance: lengthOf(x / aspect, y) });
  }
  return places.sort(
    (one, other) => one.reach - other.reach || one.distance - other.distance || one.x - other.x || one.y - other.y,
  );
}
