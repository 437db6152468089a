/** Files of a picture. */
import type { Picture } from '../state/picture.ts';
import { createMeasure } from '../ui/measureText.ts';
import { runUntil } from '../ui/runSliced.ts';
import type { Caption } from './addCaption.ts';
import { drawPicture, getPen } from './drawPicture.ts';
import { embedFonts } from './embedFonts.ts';
import type { PictureChoice } from './pictureChoice.ts';
import { writeSvg } from './writeSvg.ts';

/**
 * @param onProgress told how far a PNG has come, 0…1
 * @throws where a PNG is larger than this browser can make, and where `signal` calls it off.
 */
export async function makePicture(
  picture: Picture,
  caption: Caption,
  { ending, scale, hasPaper, hasFonts }: PictureChoice,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Blob> {
  if (ending === 'svg') {
    const fonts = hasFonts ? await embedFonts(picture) : '';
    const text = await runUntil(signal, writeSvg(picture, { ...caption, hasPaper, fonts, dropOf: createDrop() }));
    return new Blob([text], { type: 'image/svg+xml' });
  }
  const canvas = document.createElement('canvas');
  canvas.width = picture.area.width * scale;
  canvas.height = picture.area.height * scale;
  const context = getPen(canvas);
  if (!context) throw new Error(TOO_LARGE);
  await runUntil(signal, drawPicture(context, picture, scale, hasPaper, onProgress));
  return new Promise((done, fail) =>
    canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error(TOO_LARGE))), 'image/png'),
  );
}

const TOO_LARGE = 'this browser makes no picture that large. Choose a smaller size.';

/** Measures text as the picture will show it. */
export function createTextMeasure(): (text: string, font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  return context ? createMeasure(context) : () => 0;
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
