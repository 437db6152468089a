/** Small marks at the rim of a node: the pin of one put there by hand, and its number on a path. */
import type { Point } from './curves.ts';
import { FONTS } from './names.ts';
import type { Box } from './placeLabels.ts';

interface Disc extends Point {
  readonly radius: number;
}

/** Radius of a mark in pixels. */
const SIZE = 8.5;
/** A push pin in a square of 24. */
const PIN = [
  'M12 17v5',
  'M9 10.76a2 2 0 0 1-1.11 1.79l-1.78.9A2 2 0 0 0 5 15.24V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.76',
  'a2 2 0 0 0-1.11-1.79l-1.78-.9A2 2 0 0 1 15 10.76V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z',
].join('');

/** Where the mark of a node lies: the pin at its upper right, the number at its upper left. */
export function placeMark({ x, y, radius }: Disc, side: 'left' | 'right'): Box {
  const reach = Math.max(radius, 4) * 0.75;
  const centre = { x: side === 'left' ? x - reach : x + reach, y: y - reach };
  return { left: centre.x - SIZE, top: centre.y - SIZE, right: centre.x + SIZE, bottom: centre.y + SIZE };
}

export function drawPin(context: CanvasRenderingContext2D, node: Disc, ink: string, paper: string): void {
  const box = placeMark(node, 'right');
  drawDisc(context, box, paper, ink, 0.75);
  const scale = (SIZE * 1.15) / 24;
  context.save();
  context.translate((box.left + box.right) / 2 - 12 * scale, (box.top + box.bottom) / 2 - 12 * scale);
  context.scale(scale, scale);
  const pin = new Path2D(PIN);
  context.fillStyle = ink;
  context.strokeStyle = ink;
  context.lineWidth = 2.5;
  context.lineCap = 'round';
  context.fill(pin);
  context.stroke(pin);
  context.restore();
}

export function drawStep(
  context: CanvasRenderingContext2D,
  node: Disc,
  step: number,
  thread: string,
  paper: string,
): void {
  const box = placeMark(node, 'left');
  drawDisc(context, box, thread, paper, 1.5);
  context.font = `650 11px ${FONTS.sans}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = paper;
  context.fillText(String(step), (box.left + box.right) / 2, (box.top + box.bottom) / 2 + 0.5);
}

function drawDisc(context: CanvasRenderingContext2D, box: Box, fill: string, line: string, width: number): void {
  context.beginPath();
  context.arc((box.left + box.right) / 2, (box.top + box.bottom) / 2, SIZE, 0, 2 * Math.PI);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = width;
  context.strokeStyle = line;
  context.stroke();
}
