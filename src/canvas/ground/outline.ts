/** Coasts and borders of the earth (Natural Earth 1 : 110 million), as paths in degrees under Mercator's projection. */
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-110m.json';
import { FAR_SOUTH, projectLatitude } from '../../workers/layouts/mercator.ts';

export interface Outline {
  /** All as in SVG; the land without what lies around the South Pole, which half of a window would be full of. */
  readonly land: string;
  readonly borders: string;
  readonly pole: string;
}

type Atlas = Topology<{ readonly countries: GeometryCollection; readonly land: GeometryCollection }>;

let outline: Outline | null = null;

export function readOutline(): Outline {
  outline ??= draw();
  return outline;
}

function draw(): Outline {
  const atlas = countries as unknown as Atlas;
  const [land, pole]: [string[], string[]] = [[], []];
  for (const { geometry } of feature(atlas, atlas.objects.land).features) {
    const polygons =
      geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : [];
    for (const ring of polygons.flat()) {
      const isFarSouth = ring.every(([, latitude = 0]) => latitude < FAR_SOUTH);
      (isFarSouth ? pole : land).push(`${trace(ring)}Z`);
    }
  }
  // Where two countries meet, and not where one meets the sea.
  const borders = mesh(atlas, atlas.objects.countries, (one, other) => one !== other).coordinates.map(trace);
  return { land: land.join(''), borders: borders.join(''), pole: pole.join('') };
}

/** A line as in SVG, to a hundredth of a degree: finer than the drawing it comes from. */
function trace(line: readonly (readonly number[])[]): string {
  const places = unwrapLongitudes(line).map((longitude, at) => {
    const y = projectLatitude(line[at]?.[1] ?? 0);
    return `${Number(longitude.toFixed(2))} ${Number(y.toFixed(2))}`;
  });
  return `M${places.join('L')}`;
}

/** Degrees north or south beyond which a line goes around the pole. */
const POLAR = 85;

/** The longitudes of a line that goes on over the date line, in degrees: not from one rim of the map to the other. */
export function unwrapLongitudes(line: readonly (readonly number[])[]): number[] {
  let turns = 0;
  let last: number | null = null;
  const unwrapped = line.map(([longitude = 0, latitude = 0]) => {
    if (last !== null && Math.abs(longitude - last) > 180 && Math.abs(latitude) < POLAR)
      turns += longitude < last ? 1 : -1;
    last = longitude;
    return longitude + 360 * turns;
  });
  const middle = unwrapped.reduce((sum, longitude) => sum + longitude, 0) / unwrapped.length;
  const shift = 360 * Math.round(middle / 360);
  return unwrapped.map((longitude) => longitude - shift);
}
