/** Lines bend farther, or to the other side, where they would run through discs that are not theirs. */
import { controlPoint, distanceToCurve, type Point } from './curves.ts';

export interface Disc extends Point {
  readonly radius: number;
}

export interface Bow {
  readonly edge: string;
  readonly source: string;
  readonly target: string;
  readonly curvature: number;
}

/** How far a line may bend that would run through a disc, the least first. */
const FARTHER = [0.08, 0.16, 0.24, 0.34, 0.46, 0.6];

/**
 * The curvature of each of these lines: as it is, or where it would run through discs, the least that leads past all.
 * Where none does, a line rather touches rims than it runs through the middle of a disc, unless it has to bend far for it.
 * @param beside what a line keeps off a disc, in the measure of these
 * @param middle where all lines bend towards, as within a ring; null where either side will do
 */
export function bowLines(
  lines: readonly Bow[],
  discs: ReadonlyMap<string, Disc>,
  beside: number,
  middle: Point | null = null,
): Map<string, number> {
  const curvatures = new Map<string, number>();
  const all = [...discs];
  for (const { edge, source, target, curvature } of lines) {
    const [from, to] = [discs.get(source), discs.get(target)];
    if (!from || !to) continue;
    const inwards = middle === null ? 0 : findSide(from, to, middle);
    const first = inwards === 0 ? curvature : inwards * Math.abs(curvature);
    const others = FARTHER.flatMap((bend) => (inwards === 0 ? [bend, -bend] : [inwards * bend]));
    const near = all.filter(([key, disc]) => key !== source && key !== target && isNear(disc, from, to, beside));
    const weigh = (bend: number) => {
      let sum = 0;
      for (const [, disc] of near)
        sum += Math.max(0, 1 - distanceToCurve(disc, from, to, bend) / (disc.radius + beside));
      return sum;
    };
    const bends = [first, ...others].map((bend) => ({ bend, covered: weigh(bend) }));
    const free = bends.find(({ covered }) => covered === 0);
    const least = (free ? [free] : bends).reduce((best, one) =>
      one.covered + Math.abs(one.bend) < best.covered + Math.abs(best.bend) ? one : best,
    );
    curvatures.set(edge, least.bend);
  }
  return curvatures;
}

/** On which side of a line a place lies: 1 where it bends to by itself. */
function findSide(from: Point, to: Point, place: Point): number {
  const control = controlPoint(from, to, 1);
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return Math.sign((control.x - x) * (place.x - x) + (control.y - y) * (place.y - y));
}

/** Whether a line might run through a disc, however far it bends. */
function isNear({ x, y, radius }: Disc, from: Point, to: Point, beside: number): boolean {
  const reach = radius + beside + (Math.hypot(to.x - from.x, to.y - from.y) * (FARTHER.at(-1) ?? 0)) / 2;
  return (
    x > Math.min(from.x, to.x) - reach &&
    x < Math.max(from.x, to.x) + reach &&
    y > Math.min(from.y, to.y) - reach &&
    y < Math.max(from.y, to.y) + reach
  );
}
