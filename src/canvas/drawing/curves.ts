/** The shape of an edge on the screen, in CSS pixels with y downwards; the same curve the edge program draws. */
import type { ClewGraph } from '../../state/graph.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far an edge that has its pair of nodes to itself bends: enough to read as thread, not as wire. */
const GENTLE = 0.08;
/** Between neighbouring edges of one pair. */
const APART = 0.26;

/** Beyond this many edges only those bend that must: without a graphics card, curves take most of a frame. */
const MANY_EDGES = 600;

/**
 * Curvature by edge key; 0 is a straight line. Edges of one pair of nodes fan out; since an edge bends to
 * the left of its own direction, those that run the other way change sign.
 */
export function bendEdges(graph: ClewGraph): Map<string, number> {
  const alone = graph.size > MANY_EDGES ? 0 : GENTLE;
  const pairs = new Map<string, { edge: string; isForward: boolean }[]>();
  graph.forEachEdge((edge, _attributes, source, target) => {
    const isForward = source < target;
    const pair = isForward ? `${source}\n${target}` : `${target}\n${source}`;
    const list = pairs.get(pair);
    if (list) list.push({ edge, isForward });
    else pairs.set(pair, [{ edge, isForward }]);
  });
  const curvatures = new Map<string, number>();
  for (const list of pairs.values()) {
    list.forEach(({ edge, isForward }, index) => {
      const offset = list.length === 1 ? alone : (index - (list.length - 1) / 2) * APART || GENTLE / 4;
      curvatures.set(edge, list.length === 1 || isForward ? offset : -offset);
    });
  }
  return curvatures;
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

/** The distance from a point to the curve, taken as twelve straight pieces. */
export function distanceToCurve(point: Point, source: Point, target: Point, curvature: number): number {
  const control = controlPoint(source, target, curvature);
  let nearest = Number.POSITIVE_INFINITY;
  let from = source;
  for (let step = 1; step <= 12; step += 1) {
    const to = pointOnCurve(source, control, target, step / 12);
    nearest = Math.min(nearest, distanceToSegment(point, from, to));
    from = to;
  }
  return nearest;
}

function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const at = Math.max(0, Math.min(1, share));
  return Math.hypot(point.x - from.x - at * dx, point.y - from.y - at * dy);
}
