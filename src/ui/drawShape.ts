/** Draws the shapes of a picture on a canvas: on the screen, in the preview and for PNG. */
import type { Disc, Path, Shape } from '../state/picture.ts';
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
    const path = trace(context, shape);
    if (shape.fill !== undefined) {
      const rule = shape.kind === 'path' && shape.isEvenOdd ? 'evenodd' : 'nonzero';
      context.fillStyle = shape.fill;
      if (path) context.fill(path, rule);
      else context.fill(rule);
    }
    if (shape.stroke !== undefined) {
      context.strokeStyle = shape.stroke;
      context.lineWidth = shape.width ?? 1;
      context.lineJoin = 'round';
      context.lineCap = shape.kind === 'path' && shape.isRound ? 'round' : 'butt';
      context.setLineDash([...(shape.dash ?? [])]);
      context.lineDashOffset = shape.dashBefore ?? 0;
      if (path) context.stroke(path);
      else context.stroke();
    }
    context.restore();
  }
  context.globalAlpha = 1;
}

/** Straight lines and simple curves: all that relations are drawn with. */
const SIMPLE = /^[MLQZ\d .-]+$/;

/**
 * The shape as the path of the context, or as one by itself, which is returned. Of many discs and lines none has one:
 * the browser would have to clear them all away again, and the page would stand still meanwhile.
 */
function trace(context: CanvasRenderingContext2D, shape: Disc | Path): Path2D | null {
  if (shape.kind === 'path' && (shape.matrix || !SIMPLE.test(shape.d))) {
    const path = known.get(shape.d) ?? new Path2D(shape.d);
    if (shape.matrix) known.set(shape.d, path);
    return path;
  }
  context.beginPath();
  if (shape.kind === 'disc') context.arc(shape.x, shape.y, Math.max(shape.radius, 0), 0, 2 * Math.PI);
  else
    for (const [, step, numbers = ''] of shape.d.matchAll(/([MLQZ])([^MLQZ]*)/g)) {
      const [x = 0, y = 0, endX = 0, endY = 0] = numbers.split(' ').map(Number);
      if (step === 'M') context.moveTo(x, y);
      else if (step === 'L') context.lineTo(x, y);
      else if (step === 'Q') context.quadraticCurveTo(x, y, endX, endY);
      else context.closePath();
    }
  return null;
}
