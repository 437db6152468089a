/** The shape of an edge on the screen, in CSS pixels with y downwards; the same curve the edge program draws. */
import type { ClewGraph } from '../../state/graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** An arrowhead, in thicknesses of its line. */
export interface Arrow {
  readonly length: number;
  readonly width: number;
}

/** How far an edge that has its pair of nodes to itself bends: enough to read as thread, not as wire. */
const GENTLE = 0.08;
/** Between neighbouring edges of one pair, while they are few. */
const APART = 0.26;
/** The most that the outer edges of a pair bend: more would lead them around the houses. */
const WIDEST = 0.6;

/** Beyond this many edges only those bend that must: without a graphics card, so many curves take most of a frame. */
const MANY_EDGES = 600;

/** Among many nodes an arrowhead is not to be the larger of the two. */
export const arrowOf = ({ size }: Pick<ClewGraph, 'size'>): Arrow =>
  size > MANY_EDGES ? { length: 3, width: 2.4 } : { length: 4.2, width: 3.4 };

export interface Bends {
  /** Curvature by edge key; 0 is a straight line. */
  readonly curvatures: ReadonlyMap<string, number>;
  /** By edge key, where a pair of nodes has several edges: all of them, side by side as they are drawn. */
  readonly bundleOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * How edges bend. Those of one pair of nodes fan out evenly; since an edge bends to the left of its own direction,
 * those that run the other way change sign. Background geography stays straight, in the middle of the fan, unless it has
 * to bend around a disc (bowLines.ts).
 */
export function bendEdges(graph: ClewGraph): Bends {
  const alone = graph.size > MANY_EDGES ? 0 : GENTLE;
  const pairs = new Map<string, { edge: string; isForward: boolean; isStraight: boolean }[]>();
  graph.forEachEdge((edge, { basis }, source, target) => {
    const isForward = source < target;
    const pair = isForward ? `${source}\n${target}` : `${target}\n${source}`;
    const list = pairs.get(pair);
    const item = { edge, isForward, isStraight: basis === 'gazetteer' };
    if (list) list.push(item);
    else pairs.set(pair, [item]);
  });
  const curvatures = new Map<string, number>();
  const bundleOf = new Map<string, readonly string[]>();
  for (const list of pairs.values()) {
    const straight = list.filter(({ isStraight }) => isStraight);
    const bent = list.filter(({ isStraight }) => !isStraight);
    const offsets = list.length === 1 ? [alone] : spreadOut(bent.length, straight.length > 0);
    for (const { edge } of straight) curvatures.set(edge, 0);
    bent.forEach(({ edge, isForward }, index) => {
      const offset = offsets[index] ?? 0;
      curvatures.set(edge, list.length === 1 || isForward ? offset : -offset || 0);
    });
    if (list.length > 1) {
      const left = bent.slice(0, Math.floor(bent.length / 2));
      const sideBySide = straight.length > 0 ? [...left, ...straight, ...bent.slice(left.length)] : bent;
      const bundle = sideBySide.map(({ edge }) => edge);
      for (const edge of bundle) bundleOf.set(edge, bundle);
    }
  }
  return { curvatures, bundleOf };
}

/** `count` numbers evenly around 0, from the least; without 0 itself where that place is taken. */
export function spreadOut(count: number, isMiddleTaken: boolean): number[] {
  const slots = isMiddleTaken ? count + 1 : count;
  const apart = Math.min(APART, (2 * WIDEST) / Math.max(slots - 1, 1));
  if (!isMiddleTaken) return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * apart || 0);
  const left = Math.floor(count / 2);
  return Array.from({ length: count }, (_, index) => (index < left ? index - left : index - left + 1) * apart);
}

/** The middle control point of the quadratic curve from `source` to `target`. */
export function controlPoint(source: Point, target: Point, curvature: number): Point {
  return {
    x: (source.x + target.x) / 2 + (target.y - source.y) * curvature,
    y: (source.y + target.y) / 2 - (target.x - source.x) * curvature,
  };
}

/** The point at `share` (0…1) of the curve. */
export function pointOnCurve(source: Point, control: Point, target: Point, share: number): Point {
  const rest = 1 - share;
  return {
    x: rest * rest * source.x + 2 * rest * share * control.x + share * share * target.x,
    y: rest * rest * source.y + 2 * rest * share * control.y + share * share * target.y,
  };
}

export interface Curve {
  readonly from: Point;
  readonly to: Point;
  readonly curvature: number;
}

/** Where along a line words may stand, the best first: in its middle, or towards its ends. */
const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7];

/** The place nearest to the middle of a curve that keeps so far off the others; the middle where none does. */
export function findClear({ from, to, curvature }: Curve, others: readonly Curve[], apart: number): Point {
  const control = controlPoint(from, to, curvature);
  const places = SHARES.map((share) => pointOnCurve(from, control, to, share));
  const isClear = (place: Point) =>
    others.every((other) => distanceToCurve(place, other.from, other.to, other.curvature) >= apart);
  return places.find(isClear) ?? pointOnCurve(from, control, to, 0.5);
}

/** How many places along a curve are enough: longer ones lie outside the window for the most part. */
const MOST_PLACES = 400;

/** Places along the curve, about `apart` from one another. */
export function traceCurve(source: Point, target: Point, curvature: number, apart: number): Point[] {
  const control = controlPoint(source, target, curvature);
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const steps = Math.min(MOST_PLACES, Math.ceil(length / apart));
  return Array.from({ length: steps }, (_, at) => pointOnCurve(source, control, target, (at + 0.5) / steps));
}

/** The distance from a point to the curve, taken as twelve straight pieces of the part that may be nearest. */
export function distanceToCurve(point: Point, source: Point, target: Point, curvature: number): number {
  const control = controlPoint(source, target, curvature);
  const beside = findShare(point, source, target);
  const at = Math.max(0, Math.min(1, beside));
  const opposite = pointOnCurve(source, control, target, at);
  let nearest = Math.hypot(point.x - opposite.x, point.y - opposite.y);
  // A point of the curve lies as far along it as along its chord: what is nearer is no farther from there than that.
  const reach = nearest / Math.max(Math.hypot(target.x - source.x, target.y - source.y), Number.EPSILON);
  const [first, last] = [Math.max(0, beside - reach), Math.min(1, beside + reach)];
  let from = pointOnCurve(source, control, target, first);
  for (let step = 1; step <= 12; step += 1) {
    const to = pointOnCurve(source, control, target, first + ((last - first) * step) / 12);
    nearest = Math.min(nearest, distanceToSegment(point, from, to));
    from = to;
  }
  return nearest;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const at = Math.max(0, Math.min(1, findShare(point, from, to)));
  return Math.hypot(point.x - from.x - at * (to.x - from.x), point.y - from.y - at * (to.y - from.y));
}

/** How far along a straight line a point lies, as a share of it. */
function findShare(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  return length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
}
