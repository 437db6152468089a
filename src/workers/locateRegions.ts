/** Where regions of a graph lie on the earth, by the gazetteer the graph was built with. */
import { findRegion } from '../../graph/assemble/findPlace.ts';
import { readSettings } from '../../graph/assemble/settings.ts';
import { ancestors, type Place, type PlaceKind } from '../../graph/gazetteer/places.ts';
import type { Places } from './layouts/map.ts';

export interface Region {
  /** Its number in the graph. */
  readonly node: number;
  readonly kind: string | null;
  /** The best name first. */
  readonly names: readonly string[];
}

const RANKS: readonly PlaceKind[] = ['world-region', 'country', 'macro-region', 'province', 'city', 'district', 'zone'];

/**
 * The places of some nodes.
 * @param numbers the nodes wanted, by their numbers in the graph; the places come in this order
 * @param partOf which node is part of which
 */
export function locateRegions(
  regions: readonly Region[],
  numbers: Uint32Array,
  partOf: readonly { readonly source: number; readonly target: number }[] = [],
): Places {
  const latitudes = new Float64Array(numbers.length).fill(Number.NaN);
  const longitudes = latitudes.slice();
  const ranks = new Uint8Array(numbers.length);
  const at = new Map(Array.from(numbers, (node, index) => [node, index]));
  const called = new Map(regions.map(({ node, names }) => [node, names[0]]));
  const settings = readSettings(partOf, (node) => called.get(node));
  for (const { node, names, kind } of regions) {
    const index = at.get(node);
    const place = index === undefined ? null : findRegion(names, kind, settings.get(node));
    if (index === undefined || !place) continue;
    ranks[index] = RANKS.indexOf(place.kind);
    const { lat, lon } = findPosition(place) ?? {};
    if (lat == null || lon == null) continue;
    latitudes[index] = lat;
    longitudes[index] = lon;
  }
  return { latitudes, longitudes, ranks };
}

/** Its own position, else that of the city or province it lies in: a country is too wide to stand for its parts. */
function findPosition(place: Place): Place | null {
  if (place.lat !== null) return place;
  const around = ancestors(place).filter(({ kind }) => RANKS.indexOf(kind) >= RANKS.indexOf('province'));
  return around.find(({ lat }) => lat !== null) ?? null;
}
