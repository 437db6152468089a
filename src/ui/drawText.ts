/** Sets text on a canvas: the one way in which words get onto the graph, and into pictures of it. */
import type { Text } from '../state/picture.ts';

/** Where each line is set: its left end, its middle or its right end, as it is aligned, and half its height. */
export function placeLines({ lines, lineHeight, align, left, top, width }: Text) {
  // A little inside, for what leans out of the box that was measured.
  const x = align === 'center' ? left + width / 2 : align === 'left' ? left + 1 : left + width - 1;
  return lines.map((words, at) => ({ words, x, y: top + (at + 0.5) * lineHeight }));
}

/** All halos first, so that none lies on the letters of another line. */
export function drawText(context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D, text: Text): void {
  const lines = placeLines(text);
  context.font = text.font;
  context.textBaseline = 'middle';
  context.textAlign = text.align;
  if (text.halo !== undefined) {
    context.lineJoin = 'round';
    context.lineWidth = 2 * (text.reach ?? 0);
    context.strokeStyle = text.halo;
    for (const { words, x, y } of lines) context.strokeText(words, x, y);
  }
  context.fillStyle = text.fill;
  for (const { words, x, y } of lines) context.fillText(words, x, y);
}
