/** The paper under the nodes: a map, the discs of groups, or rings. */
import type { Ground } from '../../state/layout.ts';
import { mixColours, type Palette } from '../drawing/colours.ts';
import { type Heading, lengthOf, listHeadings } from './headings.ts';
import type { Outline } from './outline.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the graph's plane lies in the window, in CSS pixels; how far one unit goes to the right and upwards. */
export interface Lie {
  readonly toWindow: (point: Point) => Point;
  readonly outline: Outline | null;
  readonly palette: Palette;
}

export function drawGround(context: CanvasRenderingContext2D, ground: Ground, lie: Lie): void {
  if (ground.kind === 'map') drawMap(context, ground, lie);
  else if (ground.kind === 'groups') drawGroups(context, ground, lie);
  else drawRings(context, ground, lie);
  for (const heading of listHeadings(ground, lie.toWindow)) write(context, heading, lie.palette);
}

function drawMap(
  context: CanvasRenderingContext2D,
  { x, y, scale, aside }: Extract<Ground, { kind: 'map' }>,
  { toWindow, outline, palette }: Lie,
): void {
  if (outline) {
    const origin = toWindow({ x, y });
    const east = toWindow({ x: x + scale, y });
    const north = toWindow({ x, y: y + scale });
    const perDegree = Math.hypot(east.x - origin.x, east.y - origin.y);
    context.save();
    context.transform(east.x - origin.x, east.y - origin.y, north.x - origin.x, north.y - origin.y, origin.x, origin.y);
    context.lineJoin = 'round';
    context.fillStyle = mixColours(palette.edge, palette.paper, 0.87);
    context.fill(outline.land, 'evenodd');
    context.lineWidth = 0.75 / perDegree;
    context.strokeStyle = mixColours(palette.edge, palette.paper, 0.62);
    context.stroke(outline.borders);
    context.strokeStyle = mixColours(palette.edge, palette.paper, 0.4);
    context.stroke(outline.land);
    context.restore();
  }
  if (!aside) return;
  const corner = toWindow(aside);
  const [width, height] = [lengthOf(toWindow, aside.width), lengthOf(toWindow, aside.height)];
  context.beginPath();
  context.roundRect(corner.x, corner.y, width, height, 8);
  context.fillStyle = palette.paper;
  context.strokeStyle = mixColours(palette.edge, palette.paper, 0.5);
  context.lineWidth = 1;
  context.fill();
  context.stroke();
}

function drawGroups(
  context: CanvasRenderingContext2D,
  { discs }: Extract<Ground, { kind: 'groups' }>,
  { toWindow, palette }: Lie,
): void {
  for (const { type, x, y, radius } of discs) {
    const middle = toWindow({ x, y });
    const reach = lengthOf(toWindow, radius);
    context.beginPath();
    context.arc(middle.x, middle.y, reach, 0, 2 * Math.PI);
    context.fillStyle = mixColours(palette.entity[type], palette.paper, 0.92);
    context.fill();
  }
}

function drawRings(
  context: CanvasRenderingContext2D,
  { x, y, rings }: Extract<Ground, { kind: 'rings' }>,
  { toWindow, palette }: Lie,
): void {
  const middle = toWindow({ x, y });
  context.lineWidth = 1;
  context.setLineDash([2, 5]);
  context.strokeStyle = mixColours(palette.edge, palette.paper, 0.35);
  for (const { radius } of rings) {
    context.beginPath();
    context.arc(middle.x, middle.y, lengthOf(toWindow, radius), 0, 2 * Math.PI);
    context.stroke();
  }
  context.setLineDash([]);
}

/** Words on the paper, with a little of it around them so that lines stop there. */
function write(context: CanvasRenderingContext2D, { text, font, align, ...place }: Heading, palette: Palette): void {
  context.font = font;
  context.textAlign = align;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 5;
  // Not beyond the rim of the window, as long as what it names is in sight.
  const half = align === 'center' ? context.measureText(text).width / 2 + 6 : 0;
  const right = context.canvas.clientWidth;
  const x = place.x > 0 && place.x < right ? Math.min(Math.max(place.x, half), right - half) : place.x;
  context.strokeStyle = palette.paper;
  context.strokeText(text, x, place.y);
  context.fillStyle = palette.inkSoft;
  context.fillText(text, x, place.y);
}
