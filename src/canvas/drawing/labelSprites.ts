/**
 * Names as little pictures: setting, measuring and outlining text is what costs, so each name is drawn once in each
 * style and then only copied, frame by frame.
 */
import type { Text } from '../../state/picture.ts';
import { drawText } from '../../ui/drawText.ts';

/** The air a picture needs around its text for the halo. */
const AIR = 4;
/** Pictures kept; beyond that the oldest go. */
const KEPT = 900;

export class LabelSprites {
  readonly #sprites = new Map<string, ImageBitmap>();
  readonly #easel = new OffscreenCanvas(1, 1).getContext('2d');

  draw(context: CanvasRenderingContext2D, text: Text): void {
    const scale = context.getTransform().a;
    const key = `${scale}|${text.font}|${text.fill}|${text.halo}|${text.align}|${text.width}|${text.lines.join('\n')}`;
    let sprite = this.#sprites.get(key);
    if (!sprite) {
      if (!this.#easel) return;
      sprite = paint(this.#easel, text, scale);
      this.#sprites.set(key, sprite);
      const oldest = this.#sprites.keys().next().value;
      if (this.#sprites.size > KEPT && oldest !== undefined) this.#drop(oldest);
    }
    // Whole device pixels keep the letters sharp.
    const left = Math.round((text.left - AIR) * scale) / scale;
    const top = Math.round((text.top - AIR) * scale) / scale;
    context.globalAlpha = text.opacity ?? 1;
    context.drawImage(sprite, left, top, sprite.width / scale, sprite.height / scale);
    context.globalAlpha = 1;
  }

  clear(): void {
    for (const key of this.#sprites.keys()) this.#drop(key);
  }

  /** Pictures hold memory of their own until they are told to let it go. */
  #drop(key: string): void {
    this.#sprites.get(key)?.close();
    this.#sprites.delete(key);
  }
}

function paint(easel: OffscreenCanvasRenderingContext2D, text: Text, scale: number): ImageBitmap {
  const { canvas } = easel;
  canvas.width = Math.ceil((text.width + 2 * AIR) * scale);
  canvas.height = Math.ceil((text.lines.length * text.lineHeight + 2 * AIR) * scale);
  easel.scale(scale, scale);
  drawText(easel, { ...text, left: AIR, top: AIR });
  return canvas.transferToImageBitmap();
}
