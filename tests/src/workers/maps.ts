/** What the tests of the map share: places of regions, and where things came to lie. */
import type { layOutMap, Places } from '../../../src/workers/layouts/map.ts';

export const COMPANY = 0;
export const REGION = 4;
export const NOWHERE = [Number.NaN, Number.NaN, 0] as const;

export const makePlaces = (
  rows: readonly (readonly [latitude: number, longitude: number, rank: number])[],
): Places => ({
  latitudes: Float64Array.from(rows, ([latitude]) => latitude),
  longitudes: Float64Array.from(rows, ([, longitude]) => longitude),
  ranks: Uint8Array.from(rows, ([, , rank]) => rank),
});

export const projectionOf = (placed: ReturnType<typeof layOutMap>) => {
  if (placed.ground?.kind !== 'map') throw new Error('no map');
  return placed.ground;
};
export const placeOf = ({ x, y }: { x: Float64Array; y: Float64Array }, node: number) => ({
  x: x[node] as number,
  y: y[node] as number,
});
export const isInAside = (placed: ReturnType<typeof layOutMap>, node: number) => {
  const { aside } = projectionOf(placed);
  const { x, y } = placeOf(placed, node);
  return aside !== null && x > aside.x && x < aside.x + aside.width && y < aside.y && y > aside.y - aside.height;
};
export const between = (one: { x: number; y: number }, other: { x: number; y: number }) =>
  Math.hypot(one.x - other.x, one.y - other.y);
