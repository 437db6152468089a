import { ancestors, holdsPlaces, lookupPlace, lookupWider, type Place } from '../gazetteer/places.ts';
import type { Setting } from './settings.ts';

/** Kinds that articles use for one another: a county-level city is called city, district or zone. */
const LOCAL = new Set(['city', 'district', 'zone']);

/**
 * The place of the gazetteer that a region is, by its name, its kind and what articles say of where it lies ("Cambridge,
 * Massachusetts"); null when none fits or nothing decides.
 */
export function findPlace(name: string, kind: string | null, setting?: Setting): Place | null {
  const [town = '', home] = name.split(', ');
  // "Cambridge, England", beside another Cambridge.
  if (home !== undefined && lookupPlace(name).length === 0)
    return findPlace(town, kind, { around: [home], within: setting?.within ?? [] });
  const named = setting ? placeIn(name, setting) : lookupPlace(name);
  const places = named.filter((place) => kind === null || agree(kind, place.kind));
  const exact = places.filter((place) => place.kind === kind);
  const [best, second] = exact.length > 0 ? exact : places;
  if (!best || (best.ambiguous && second !== undefined)) return null;
  return best;
}

/** The place that a region of several names is: the first of them that fits one decides. */
export function findRegion(names: readonly string[], kind: string | null, setting?: Setting): Place | null {
  for (const name of names) {
    const place = findPlace(name, kind, setting);
    if (place) return place;
  }
  return null;
}

/** The places so called that fit what lies around them and in them. */
function placeIn(name: string, { around, within }: Setting): readonly Place[] {
  const parts = within.flatMap((part) => lookupPlace(part));
  const holders = lookupWider(name).filter((place) => parts.some((part) => liesIn(part, place)));
  const places = holders.length > 0 ? holders : lookupPlace(name);
  const wider = around.flatMap((outer) => lookupWider(outer));
  const inside = places.filter((place) => wider.some((outer) => liesIn(place, outer)));
  if (inside.length > 0) return inside;
  // Another town of the name, in a province whose towns the gazetteer knows; of Yorkshire's it knows none.
  const isElsewhere =
    wider.some((outer) => outer.kind === 'province' && holdsPlaces(outer)) &&
    places.every(({ kind }) => LOCAL.has(kind));
  return isElsewhere ? [] : places;
}

const liesIn = (place: Place, outer: Place): boolean => ancestors(place).some(({ id }) => id === outer.id);

function agree(kind: string, other: string): boolean {
  return kind === other || (LOCAL.has(kind) && LOCAL.has(other)) || (kind === 'city' && other === 'province');
}
