/** How much a picture shows, how large it is, and why there may be none. */
import { countOf, shareOf } from '../../graph/text/countOf.ts';
import type { Picture } from '../state/picture.ts';
import type { PictureChoice } from './makePicture.ts';

/** With more shapes than this, programs take their time to open an SVG; with more than the most, they fail. */
const MANY = 20_000;
const MOST = 200_000;

/** Why there is nothing to save; null where there is. */
export function explainNothing(taken: Picture | Error | null, ending: PictureChoice['ending']): string | null {
  if (taken === null) return 'Waiting for the graph to be drawn …';
  if (taken instanceof Error) return `The picture could not be made: ${taken.message}`;
  if (taken.entities + taken.dimmed === 0)
    return 'No entity is in sight: move the view, close what covers it, or take back a filter.';
  const count = countShapes(taken);
  if (ending === 'svg' && count > MOST)
    return `An SVG of ${count} shapes is more than programs can open; up to ${MOST} are written. Show less, or save a PNG.`;
  return null;
}

const countShapes = ({ layers }: Picture) => layers.reduce((sum, { shapes }) => sum + shapes.length, 0);

/** Its size in pixels. */
export function saySize({ area }: Picture, { ending, scale }: PictureChoice): string {
  const factor = ending === 'png' ? scale : 1;
  // Not broken around the sign.
  return `${area.width * factor}\u00A0×\u00A0${area.height * factor} pixels`;
}

/** What can be seen on it, of so many entities in all, and its size. */
export function sayCounts(picture: Picture, choice: PictureChoice, total: number): string {
  const { entities, relations, dimmed } = picture;
  const shows = `Shows ${shareOf(entities, total, 'entity', 'entities')} and ${countOf(relations, 'relation')}`;
  const size = `${saySize(picture, choice)}${choice.ending === 'svg' ? ' at its usual size' : ''}`;
  return [
    `${shows}${dimmed > 0 ? `, and ${dimmed} more dimmed` : ''}; ${size}.`,
    ...(choice.ending === 'svg' && countShapes(picture) > MANY
      ? ['It is slow to open with so much in it; a PNG is not.']
      : []),
  ].join(' ');
}
