/** Files of a picture. */
import type { Sliced } from '../../graph/query/sliced.ts';
import type { Picture } from '../state/picture.ts';
import type { Caption } from './addCaption.ts';
import { drawPicture, getPen } from './drawPicture.ts';
import { writeSvg } from './writeSvg.ts';

export interface PictureChoice {
  readonly ending: 'png' | 'svg';
  /** Pixels of a PNG for one of the screen. */
  readonly scale: number;
  readonly hasPaper: boolean;
}

/** @throws where a PNG is larger than this browser can make. */
export function* makePicture(picture: Picture, caption: Caption, choice: PictureChoice): Sliced<Promise<Blob>> {
  if (choice.ending === 'svg') {
    const { hasPaper } = choice;
    const text = yield* writeSvg(picture, { ...caption, hasPaper, dropOf: createDrop() });
    return Promise.resolve(new Blob([text], { type: 'image/svg+xml' }));
  }
  const { scale, hasPaper } = choice;
  const canvas = document.createElement('canvas');
  canvas.width = picture.area.width * scale;
  canvas.height = picture.area.height * scale;
  const context = getPen(canvas);
  if (!context) throw new Error(TOO_LARGE);
  yield* drawPicture(context, picture, scale, hasPaper);
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error(TOO_LARGE))), 'image/png'),
  );
}

const TOO_LARGE = 'this browser makes no picture that large. Choose a smaller size.';

/** Measures text as the picture will show it. */
export function createMeasure(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, font) => {
    if (!context) return 0;
    context.font = font;
    return context.measureText(text).width;
  };
}

/** How far the letters of a font stand below the middle of their line: as far as its top is less high above it. */
function createDrop(): (font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (font) => {
    let drop = known.get(font);
    if (drop === undefined && context) {
      context.font = font;
      const [above, aboveMiddle] = (['alphabetic', 'middle'] as const).map((baseline) => {
        context.textBaseline = baseline;
        return context.measureText('').fontBoundingBoxAscent;
      });
      drop = (above ?? 0) - (aboveMiddle ?? 0);
      known.set(font, drop);
    }
    return drop ?? 0;
  };
}
