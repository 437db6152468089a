/** How much a picture shows, how large it is, and why there may be none. */
import { countOf, shareOf } from '../../graph/text/countOf.ts';
import type { Picture } from '../state/picture.ts';
import type { PictureChoice } from './pictureChoice.ts';

/** With more shapes than this, programs take their time to open an SVG; with more than the most, they fail. */
const MANY = 20_000;
const MOST = 200_000;

/** Smaller than this in either direction, what panels leave of the graph is a strip. */
const LEAST = 96;

/** Why there is nothing to save, and what to do about it; null where there is. */
export function explainNothing(taken: Picture | Error, isFilteredAway: boolean): string | null {
  if (taken instanceof Error) return `The picture could not be made: ${taken.message}`;
  const { entities, dimmed, graph } = taken;
  if (Math.min(graph.width, graph.height) < LEAST)
    return 'Panels cover the graph: close the table, the charts or what else is open, then ask again.';
  if (entities + dimmed > 0) return null;
  if (isFilteredAway) return 'The filters hide every entity: take one of them back.';
  return 'No entity is in this part of the view: bring the graph back into it, or move the view.';
}

/** Why a picture cannot be saved as such a file; null where it can. */
export function explainTooMuch(picture: Picture, ending: PictureChoice['ending']): string | null {
  const count = countShapes(picture);
  if (ending === 'png' || count <= MOST) return null;
  return `An SVG of ${count} shapes is more than programs can open; up to ${MOST} are written. Show less, or save a PNG.`;
}

const countShapes = ({ layers }: Picture) => layers.reduce((sum, { shapes }) => sum + shapes.length, 0);

/** Its size in pixels. */
export function saySize({ area }: Picture, { ending, scale }: Pick<PictureChoice, 'ending' | 'scale'>): string {
  const factor = ending === 'png' ? scale : 1;
  // Not broken around the sign.
  return `${area.width * factor}\u00A0×\u00A0${area.height * factor} pixels`;
}

/** What can be seen on it, of so many entities in all: “a path of 3 entities, 2 relations, among 4 of 77 entities, …”. */
export function sayShown({ entities, relations, path }: Picture, total: number, joiner: string): string {
  const all = [shareOf(entities, total, 'entity', 'entities'), countOf(relations, 'relation')].join(joiner);
  if (!path) return all;
  const some = [countOf(path.entities, 'entity', 'entities'), countOf(path.relations, 'relation')].join(joiner);
  return `a path of ${some}, among ${all}`;
}

/** The same, and its size. */
export function sayCounts(picture: Picture, choice: Pick<PictureChoice, 'ending' | 'scale'>, total: number): string {
  const { dimmed } = picture;
  const shows = `Shows ${sayShown(picture, total, ' and ')}`;
  const size = `${saySize(picture, choice)}${choice.ending === 'svg' ? ' at its usual size' : ''}`;
  return [
    `${shows}${dimmed > 0 ? `, and ${dimmed} more dimmed` : ''}; ${size}.`,
    ...(choice.ending === 'svg' && countShapes(picture) > MANY
      ? ['It is slow to open with so much in it; a PNG is not.']
      : []),
  ].join(' ');
}
