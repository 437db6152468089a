/** The paper under the nodes, as shapes in the window: a map, the discs of groups, or rings. */
import type { Ground } from '../../state/layout.ts';
import type { Shape } from '../../state/picture.ts';
import { FAR_SOUTH, projectLatitude } from '../../workers/layouts/mercator.ts';
import { mixColours, type Palette } from '../drawing/colours.ts';
import type { Point } from '../drawing/curves.ts';
import { lengthOf } from './headings.ts';
import type { Outline } from './outline.ts';

/** How the graph's plane lies in the window, in CSS pixels. */
export interface Lie {
  readonly toWindow: (point: Point) => Point;
  readonly outline: Outline | null;
  /** From where regions stand, whose number is given, to where they lie; both in the window. Null: where they lie. */
  readonly locate: (node: number) => (Point & { readonly radius: number }) | null;
  readonly palette: Palette;
}

export function describeGround(ground: Ground, lie: Lie): Shape[] {
  switch (ground.kind) {
    case 'map':
      return describeMap(ground, lie);
    case 'groups':
      return describeGroups(ground, lie);
    case 'rings':
      return describeRings(ground, lie);
  }
}

function describeMap(
  { x, y, scale, placed, aside }: Extract<Ground, { kind: 'map' }>,
  { toWindow, outline, locate, palette }: Lie,
): Shape[] {
  const shapes: Shape[] = [];
  const shade = (share: number) => mixColours(palette.edge, palette.paper, share);
  if (outline) {
    const origin = toWindow({ x, y });
    const east = toWindow({ x: x + scale, y });
    const north = toWindow({ x, y: y + scale });
    const perDegree = Math.hypot(east.x - origin.x, east.y - origin.y);
    const matrix = [
      ...[east.x - origin.x, east.y - origin.y, north.x - origin.x, north.y - origin.y],
      ...[origin.x, origin.y],
    ] as unknown as [number, number, number, number, number, number];
    const width = 0.75 / perDegree;
    const isPoleShown = placed.some((place) => place.y < y + projectLatitude(FAR_SOUTH) * scale);
    const land = isPoleShown ? outline.land + outline.pole : outline.land;
    shapes.push(
      { kind: 'path', d: land, matrix, isEvenOdd: true, fill: shade(0.87) },
      { kind: 'path', d: outline.borders, matrix, stroke: shade(0.62), width },
      { kind: 'path', d: land, matrix, stroke: shade(0.4), width },
    );
  }
  const leader = mixColours(palette.entity.region, palette.paper, 0.35);
  for (const place of placed) {
    const node = locate(place.node);
    const spot = toWindow(place);
    if (!node || Math.hypot(node.x - spot.x, node.y - spot.y) < node.radius + BESIDE) continue;
    const d = `M${node.x} ${node.y}L${spot.x} ${spot.y}`;
    shapes.push({ kind: 'path', d, stroke: leader, width: 0.75 });
    shapes.push({ kind: 'disc', ...spot, radius: SPOT, fill: leader });
  }
  if (aside) {
    const corner = toWindow(aside);
    const [width, height] = [lengthOf(toWindow, aside.width), lengthOf(toWindow, aside.height)];
    shapes.push({ kind: 'path', d: traceBox(corner, width, height), fill: palette.paper, stroke: shade(0.5) });
  }
  return shapes;
}

/** How far beside its place a region stands that a line leads there, and how large the point is; in pixels. */
const [BESIDE, SPOT] = [3, 1.75];

/** The radius of the corners of the box beside a map. */
const CORNER = 8;

function traceBox({ x, y }: Point, width: number, height: number): string {
  const round = Math.min(CORNER, width / 2, height / 2);
  const turn = (toX: number, toY: number) => `A${round} ${round} 0 0 1 ${toX} ${toY}`;
  return [
    `M${x + round} ${y}H${x + width - round}${turn(x + width, y + round)}`,
    `V${y + height - round}${turn(x + width - round, y + height)}`,
    `H${x + round}${turn(x, y + height - round)}V${y + round}${turn(x + round, y)}Z`,
  ].join('');
}

const describeGroups = ({ discs }: Extract<Ground, { kind: 'groups' }>, { toWindow, palette }: Lie): Shape[] =>
  discs.map(({ type, x, y, radius }) => ({
    kind: 'disc',
    ...toWindow({ x, y }),
    radius: lengthOf(toWindow, radius),
    fill: mixColours(palette.entity[type], palette.paper, 0.92),
  }));

const describeRings = ({ x, y, rings }: Extract<Ground, { kind: 'rings' }>, { toWindow, palette }: Lie): Shape[] =>
  rings.map(({ radius }) => ({
    kind: 'disc',
    ...toWindow({ x, y }),
    radius: lengthOf(toWindow, radius),
    stroke: mixColours(palette.edge, palette.paper, 0.35),
    dash: [2, 5],
  }));
