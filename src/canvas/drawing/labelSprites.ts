/**
 * Names as little pictures: setting, measuring and outlining text is what costs, so each name is drawn once in each
 * style and then only copied, frame by frame.
 */

export interface TextStyle {
  readonly font: string;
  /** In CSS pixels. */
  readonly lineHeight: number;
  readonly colour: string;
  /** The colour of the paper, drawn around the letters so that they read over lines. */
  readonly halo: string;
  /** How far the halo reaches, in CSS pixels. */
  readonly reach: number;
  readonly align: 'left' | 'right' | 'center';
}

/** The air a picture needs around its text for the halo. */
const AIR = 4;
/** Pictures kept; beyond that the oldest go. */
const KEPT = 900;

export class LabelSprites {
  readonly #sprites = new Map<string, HTMLCanvasElement>();

  /** Draws lines of text with their block's upper left corner at a place given in CSS pixels. */
  draw(
    context: CanvasRenderingContext2D,
    lines: readonly string[],
    style: TextStyle,
    place: { readonly left: number; readonly top: number; readonly width: number },
    opacity: number,
  ): void {
    const scale = context.getTransform().a;
    const height = lines.length * style.lineHeight;
    const key = `${scale}|${style.font}|${style.colour}|${style.halo}|${style.align}|${place.width}|${lines.join('\n')}`;
    let sprite = this.#sprites.get(key);
    if (!sprite) {
      sprite = paint(lines, style, place.width, height, scale);
      this.#sprites.set(key, sprite);
      const oldest = this.#sprites.keys().next().value;
      if (this.#sprites.size > KEPT && oldest !== undefined) this.#sprites.delete(oldest);
    }
    // Whole device pixels keep the letters sharp.
    const left = Math.round((place.left - AIR) * scale) / scale;
    const top = Math.round((place.top - AIR) * scale) / scale;
    context.globalAlpha = opacity;
    context.drawImage(sprite, left, top, sprite.width / scale, sprite.height / scale);
    context.globalAlpha = 1;
  }

  clear(): void {
    this.#sprites.clear();
  }
}

function paint(lines: readonly string[], style: TextStyle, width: number, height: number, scale: number) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil((width + 2 * AIR) * scale);
  canvas.height = Math.ceil((height + 2 * AIR) * scale);
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.scale(scale, scale);
  context.font = style.font;
  context.textBaseline = 'middle';
  context.textAlign = style.align;
  context.lineJoin = 'round';
  context.lineWidth = 2 * style.reach;
  context.strokeStyle = style.halo;
  context.fillStyle = style.colour;
  const x = AIR + (style.align === 'left' ? 1 : style.align === 'right' ? width - 1 : width / 2);
  const yOf = (index: number) => AIR + (index + 0.5) * style.lineHeight;
  lines.forEach((line, index) => {
    context.strokeText(line, x, yOf(index));
  });
  lines.forEach((line, index) => {
    context.fillText(line, x, yOf(index));
  });
  return canvas;
}
