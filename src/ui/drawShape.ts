/** Draws the shapes of a picture on a canvas: on the screen, in the preview and for PNG. */
import type { Shape } from '../state/picture.ts';
import { drawText } from './drawText.ts';

/** Paths with a measure of their own stay the same from frame to frame, and some are long. */
const known = new Map<string, Path2D>();

export function drawShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) drawShape(context, shape);
}

export function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  context.globalAlpha = shape.opacity ?? 1;
  if (shape.kind === 'text') drawText(context, shape);
  else {
    context.save();
    if (shape.kind === 'path' && shape.matrix) context.transform(...shape.matrix);
    const path = tracePath(shape);
    if (shape.fill !== undefined) {
      context.fillStyle = shape.fill;
      context.fill(path, shape.kind === 'path' && shape.isEvenOdd ? 'evenodd' : 'nonzero');
    }
    if (shape.stroke !== undefined) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.lineJoin = 'round';
      context.lineCap = shape.kind === 'path' && shape.isRound ? 'round' : 'butt';
      context.setLineDash([...(shape.dash ?? [])]);
      context.lineDashOffset = shape.dashBefore ?? 0;
      context.stroke(path);
    }
    context.restore();
  }
  context.globalAlpha = 1;
}

function tracePath(shape: Exclude<Shape, { kind: 'text' }>): Path2D {
  if (shape.kind === 'disc') {
    const path = new Path2D();
    path.arc(shape.x, shape.y, Math.max(shape.radius, 0), 0, 2 * Math.PI);
    return path;
  }
  const path = known.get(shape.d) ?? new Path2D(shape.d);
  if (shape.matrix) known.set(shape.d, path);
  return path;
}
