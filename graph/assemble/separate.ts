import type { Point } from './layout.ts';
import { lengthOf } from './rotate.ts';

interface Disc {
  readonly key: string;
  x: number;
  y: number;
  readonly radius: number;
}

/**
 * Pushes discs that still cover each other apart along the line between them, the smaller one further, until none do.
 * @param radiusOf in the unit of the points
 */
export function separate(points: ReadonlyMap<string, Point>, radiusOf: (key: string) => number): Map<string, Point> {
  const discs: Disc[] = [...points].map(([key, { x, y }]) => ({ key, x, y, radius: radiusOf(key) }));
  const cell = 2 * discs.reduce((widest, { radius }) => Math.max(widest, radius), 1);
  const rounds = discs.length <= 2_000 ? 300 : 40;
  for (let round = 0; round < rounds; round++) {
    const grid = new Map<string, Disc[]>();
    let isSettled = true;
    for (const disc of discs) {
      const [column, row] = [Math.floor(disc.x / cell), Math.floor(disc.y / cell)];
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (const other of grid.get(`${column + dx} ${row + dy}`) ?? [])
            if (pushApart(disc, other)) isSettled = false;
      const here = `${column} ${row}`;
      const list = grid.get(here);
      if (list) list.push(disc);
      else grid.set(here, [disc]);
    }
    if (isSettled) break;
  }
  return new Map(discs.map(({ key, x, y }) => [key, { x, y }]));
}

function pushApart(one: Disc, other: Disc): boolean {
  const wanted = one.radius + other.radius;
  let [dx, dy] = [one.x - other.x, one.y - other.y];
  const distance = lengthOf(dx, dy);
  if (distance >= wanted) return false;
  // Two on one spot part in the direction their order gives.
  if (distance < 1e-9) [dx, dy] = [one.key < other.key ? -1 : 1, 0.5];
  const lack = (wanted - distance + 0.5) / lengthOf(dx, dy);
  const share = other.radius / wanted;
  one.x += dx * lack * share;
  one.y += dy * lack * share;
  other.x -= dx * lack * (1 - share);
  other.y -= dy * lack * (1 - share);
  return true;
}

/**
 * Points on one spot moved a hundredth apart, in their order. Noverlap pushes such points in a direction it draws by
 * chance, and the same graph would not get the same layout. Spots are told apart as 32-bit floats, as Noverlap does.
 */
export function partTwins(points: ReadonlyMap<string, Point>): Map<string, Point> {
  const taken = new Set<string>();
  const parted = new Map<string, Point>();
  for (const [key, { x, y }] of points) {
    let moved = x;
    for (let step = 1; taken.has(spotOf(moved, y)); step++) moved = x + step * 0.01;
    taken.add(spotOf(moved, y));
    parted.set(key, { x: moved, y });
  }
  return parted;
}

function spotOf(x: number, y: number): string {
  return `${Math.fround(x)} ${Math.fround(y)}`;
}
