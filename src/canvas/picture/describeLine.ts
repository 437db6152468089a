/** A relation as it is drawn: the shapes that the edge program puts on the screen, in CSS pixels. */
import { BACKGROUND_DASH, type Shape } from '../../state/picture.ts';
import { type Arrow, controlPoint, type Point, pointOnCurve } from '../drawing/curves.ts';

export interface Line {
  readonly from: Point;
  readonly to: Point;
  /** Of the disc that it points at. */
  readonly radius: number;
  readonly curvature: number;
  readonly thickness: number;
  readonly colour: string;
  /** How much of its colour it has, of 1. */
  readonly opacity: number;
  readonly isDashed: boolean;
  readonly arrow: Arrow | null;
  readonly title: string;
}

/** As in programs/edge.ts: from the middle of one slope to the middle of the next. */
const DASH = { dash: BACKGROUND_DASH, dashBefore: 0.4 };
/** How much of an arrowhead its line reaches into, so that no gap shows. */
const OVERLAP = 0.2;

/** The line and, where it has one and room for it, its arrowhead. */
export function describeLine(line: Line): Shape[] {
  const { from, to, radius, curvature, thickness, colour, opacity, isDashed, arrow, title } = line;
  const draw = (share: number): Shape => ({
    kind: 'path',
    d: trace(from, to, curvature, share, isDashed),
    stroke: colour,
    width: thickness,
    ...(isDashed && DASH),
    opacity,
    title,
  });
  if (!arrow) return [draw(1)];
  const length = arrow.length * thickness;
  const control = controlPoint(from, to, curvature);
  const placeAt = (share: number) => pointOnCurve(from, control, to, share);
  const shareAt = (distance: number) => findShare((share) => distanceOf(placeAt(share), to), distance);
  const [tip, base] = [placeAt(shareAt(radius)), placeAt(shareAt(radius + length))];
  const head = distanceOf(tip, base);
  // Under overlapping discs there is nothing to see of it.
  if (head === 0) return [];
  const half = (arrow.width * thickness * (distanceOf(base, to) - radius)) / length / 2;
  const across = { x: ((tip.y - base.y) / head) * half, y: (-(tip.x - base.x) / head) * half };
  const corners = [tip, { x: base.x + across.x, y: base.y + across.y }, { x: base.x - across.x, y: base.y - across.y }];
  return [
    draw(shareAt(radius + length * (1 - OVERLAP))),
    { kind: 'path', d: `M${corners.map(formatPoint).join('L')}Z`, fill: colour, opacity },
  ];
}

/** The line from its source so far towards its target, 0…1, as in SVG; dashes are counted from its head. */
function trace(from: Point, to: Point, curvature: number, share: number, isDashed: boolean): string {
  const control = controlPoint(from, to, curvature);
  const end = formatPoint(pointOnCurve(from, control, to, share));
  const [first, last] = isDashed ? [end, formatPoint(from)] : [formatPoint(from), end];
  if (curvature === 0) return `M${first}L${last}`;
  const bend = { x: from.x + (control.x - from.x) * share, y: from.y + (control.y - from.y) * share };
  return `M${first}Q${formatPoint(bend)} ${last}`;
}

/** Halvings after which a place on a line as long as a window is known to a hundredth of a pixel. */
const HALVINGS = 18;

/** The last share of a line at which it is this far from its target; 0 where all of it is nearer. */
function findShare(distanceAt: (share: number) => number, distance: number): number {
  let [far, near] = [0, 1];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (far + near) / 2;
    if (distanceAt(middle) > distance) far = middle;
    else near = middle;
  }
  return far;
}

/** Whether the line, taken as twelve straight pieces, runs through the rectangle. */
export function isLineWithin(
  { from, to, curvature }: Pick<Line, 'from' | 'to' | 'curvature'>,
  {
    left,
    top,
    width,
    height,
  }: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): boolean {
  const control = controlPoint(from, to, curvature);
  const pieces = curvature === 0 ? 1 : 12;
  let last = from;
  for (let piece = 1; piece <= pieces; piece += 1) {
    const next = pointOnCurve(from, control, to, piece / pieces);
    // The part of the piece that lies between each pair of opposite sides; what remains in the end lies in all.
    let [enters, leaves] = [0, 1];
    for (const [start, end, least, extent] of [
      [last.x, next.x, left, width],
      [last.y, next.y, top, height],
    ] as const) {
      const run = end - start;
      if (run === 0 && (start < least || start > least + extent)) leaves = -1;
      if (run === 0) continue;
      const [one, other] = [(least - start) / run, (least + extent - start) / run];
      enters = Math.max(enters, Math.min(one, other));
      leaves = Math.min(leaves, Math.max(one, other));
    }
    if (enters <= leaves) return true;
    last = next;
  }
  return false;
}

const distanceOf = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** To a hundredth of a pixel: more is noise, and files are read by people too. */
const formatPoint = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 100) / 100;
