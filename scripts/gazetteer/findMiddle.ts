interface Position {
  readonly lat?: number;
  readonly lon?: number;
}

/** The mean of the places that are known; null where none is. A province lies amid its cities, not on its capital. */
export function findMiddle(places: readonly Position[]): { readonly lat: number; readonly lon: number } | null {
  const known = places.flatMap(({ lat, lon }) => (lat === undefined || lon === undefined ? [] : [{ lat, lon }]));
  if (known.length === 0) return null;
  return {
    lat: known.reduce((sum, { lat }) => sum + lat, 0) / known.length,
    lon: known.reduce((sum, { lon }) => sum + lon, 0) / known.length,
  };
}
