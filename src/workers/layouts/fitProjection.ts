/** How large a map is drawn. */
import type { Places } from './map.ts';
import { type Projection, projectLatitude } from './mercator.ts';
import type { Frame } from './sheet.ts';

/** Degrees that a map shows at least, so that one city does not fill it: the coasts are drawn for whole countries. */
const LEAST = 9;
/** The share of the frame that the regions span; around them is room for what hangs on them. */
const SPAN = 0.84;
/** What is shown where nothing has a place: the inhabited world. */
const WORLD = { west: -130, east: 155, south: projectLatitude(-45), north: projectLatitude(68) };

/**
 * The projection under which the regions fill the frame. World regions do not count where there are narrower ones:
 * four continents that a text names in passing would make a speck of the country it is about.
 */
export function fitProjection({ latitudes, longitudes, ranks }: Places, frame: Frame): Projection {
  const located = Array.from(latitudes.keys()).filter((node) => !Number.isNaN(latitudes[node]));
  const narrow = located.filter((node) => (ranks[node] as number) > 0);
  const box =
    narrow.length > 0
      ? boundsOf(narrow, latitudes, longitudes)
      : located.length > 0
        ? boundsOf(located, latitudes, longitudes)
        : WORLD;
  const width = Math.max(box.east - box.west, LEAST);
  const height = Math.max(box.north - box.south, LEAST * (frame.height / frame.width));
  const scale = Math.min(frame.width / width, frame.height / height) * SPAN;
  return {
    scale,
    x: frame.x - ((box.west + box.east) / 2) * scale,
    y: frame.y - ((box.south + box.north) / 2) * scale,
  };
}

function boundsOf(nodes: readonly number[], latitudes: Float64Array, longitudes: Float64Array) {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  let [south, north] = [west, east];
  for (const node of nodes) {
    const [longitude, latitude] = [longitudes[node] as number, projectLatitude(latitudes[node] as number)];
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, east, south, north };
}
