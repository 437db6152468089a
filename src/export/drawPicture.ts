/** A picture on a canvas: for PNG, and to look at beforehand. */
import type { Sliced } from '../../graph/query/sliced.ts';
import type { Area, Picture } from '../state/picture.ts';
import { drawShape } from '../ui/drawShape.ts';

/** Shapes between two pauses. */
const STEP = 32;

/** For pictures: what is drawn on it is done by the page itself, bit by bit, and can be read at once. */
export const getPen = (canvas: HTMLCanvasElement) => canvas.getContext('2d', { willReadFrequently: true });

/** Draws it from the upper left corner on, `scale` pixels of the canvas for one of the screen; says how far it is, 0…1. */
export function* drawPicture(
  context: CanvasRenderingContext2D,
  picture: Picture,
  scale: number,
  hasPaper: boolean,
  onProgress: (share: number) => void = () => undefined,
): Sliced<void> {
  const { area, graph, layers, colours } = picture;
  context.setTransform(scale, 0, 0, scale, -area.left * scale, -area.top * scale);
  context.clearRect(area.left, area.top, area.width, area.height);
  if (hasPaper) {
    context.fillStyle = colours.paper;
    context.fillRect(area.left, area.top, area.width, area.height);
  }
  const total = layers.reduce((sum, { shapes }) => sum + shapes.length, 0);
  let drawn = 0;
  for (const { name, shapes } of layers) {
    context.save();
    if (name !== 'caption') clip(context, graph);
    for (const shape of shapes) {
      drawShape(context, shape);
      drawn += 1;
      if (drawn % STEP > 0) continue;
      // Browsers put drawing off: looking at a pixel has what was asked for so far done now, not all at once in the end.
      context.getImageData(0, 0, 1, 1);
      onProgress(drawn / total);
      yield;
    }
    context.restore();
  }
}

function clip(context: CanvasRenderingContext2D, { left, top, width, height }: Area): void {
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
}
