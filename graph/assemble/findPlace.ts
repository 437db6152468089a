import { lookupPlace, type Place } from '../gazetteer/places.ts';

/** Kinds that articles use for one another: a county-level city is called city, district or zone. */
const LOCAL = new Set(['city', 'district', 'zone']);

/** The place of the gazetteer that a region is, by its name and kind; null when none fits or nothing decides. */
export function findPlace(name: string, kind: string | null): Place | null {
  const places = lookupPlace(name).filter((place) => kind === null || agree(kind, place.kind));
  const exact = places.filter((place) => place.kind === kind);
  const [best, second] = exact.length > 0 ? exact : places;
  if (!best || (best.ambiguous && second !== undefined)) return null;
  return best;
}

/** The place that a region of several names is: the first of them that fits one decides. */
export function findRegion(names: readonly string[], kind: string | null): Place | null {
  for (const name of names) {
    const place = findPlace(name, kind);
    if (place) return place;
  }
  return null;
}

function agree(kind: string, other: string): boolean {
  return kind === other || (LOCAL.has(kind) && LOCAL.has(other)) || (kind === 'city' && other === 'province');
}
