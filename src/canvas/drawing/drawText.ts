/** Text on the canvas, with a halo in the colour of the paper so that it reads over lines. */
import type { Box, Slot } from './placeLabels.ts';

export const FONTS = {
  serif: "'Source Serif 4 Variable', 'Iowan Old Style', Georgia, serif",
  sans: "'Inter Variable', 'Helvetica Neue', Arial, sans-serif",
};

export interface TextStyle {
  readonly font: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly colour: string;
  readonly halo: string;
  readonly opacity: number;
}

export function drawText(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  box: Box,
  slot: Slot,
  style: TextStyle,
): void {
  context.font = style.font;
  context.textBaseline = 'middle';
  const side = slot.startsWith('right') ? 'left' : slot.startsWith('left') ? 'right' : 'center';
  context.textAlign = side;
  const x = side === 'left' ? box.left + 1 : side === 'right' ? box.right - 1 : (box.left + box.right) / 2;
  lines.forEach((line, index) => {
    const y = box.top + (index + 0.5) * style.lineHeight;
    context.globalAlpha = Math.min(1, style.opacity * 1.6);
    context.strokeStyle = style.halo;
    context.lineWidth = 3.5;
    context.lineJoin = 'round';
    context.strokeText(line, x, y);
    context.globalAlpha = style.opacity;
    context.fillStyle = style.colour;
    context.fillText(line, x, y);
  });
  context.globalAlpha = 1;
}
