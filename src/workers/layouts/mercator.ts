/** Mercator's projection, in which coasts keep their shapes at every scale; degrees in, degrees of longitude out. */

/** Beyond this latitude, about the end of land, nothing is drawn any further from the equator. */
const LAST = 84;

/** The latitude that only the land around the South Pole keeps south of. */
export const FAR_SOUTH = -60;

export const projectLatitude = (latitude: number): number => {
  const phi = (Math.max(-LAST, Math.min(LAST, latitude)) * Math.PI) / 180;
  return (Math.log(Math.tan(Math.PI / 4 + phi / 2)) * 180) / Math.PI;
};

/** Where 0° N 0° E lies in the plane of the graph, and how long there a degree of longitude is. */
export interface Projection {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

export function project(
  { scale, x, y }: Projection,
  latitude: number,
  longitude: number,
): { readonly x: number; readonly y: number } {
  return { x: x + longitude * scale, y: y + projectLatitude(latitude) * scale };
}
