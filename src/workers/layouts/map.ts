/** Regions where they lie on the earth, and everything else around its region. */
import { fitProjection } from './fitProjection.ts';
import { findBases } from './mapBases.ts';
import { type Projection, project } from './mercator.ts';
import { type Arranged, countDegrees, type Frame, mean, measureSlots, type Sheet } from './sheet.ts';
import { Lots } from './spiral.ts';

/** Where each node lies on the earth. */
export interface Places {
  /** Degrees; NaN for what has no place of its own. */
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** From 0 for world regions to the narrowest; what lies in several regions goes to the narrowest. */
  readonly ranks: Uint8Array;
}

/**
 * A region stands exactly at its place; two of one place, a step apart. What has none goes to the nearest free spot
 * around its base (mapBases.ts), what has not even that stands aside, to the right of the map.
 */
export function layOutMap(sheet: Sheet, places: Places): Arranged {
  const count = sheet.types.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const slots = measureSlots(sheet);
  const projection = fitProjection(places, sheet.frame);
  const spots = new Map<number, { readonly x: number; readonly y: number }>();
  for (let node = 0; node < count; node += 1) {
    const latitude = places.latitudes[node] as number;
    if (!Number.isNaN(latitude)) spots.set(node, project(projection, latitude, places.longitudes[node] as number));
  }
  const bases = findBases(sheet, places, spots);
  const lots = new Lots(slots.reduce((widest, slot) => Math.max(widest, slot), 0));
  const put = (node: number, place: { readonly x: number; readonly y: number }) => {
    x[node] = place.x;
    y[node] = place.y;
  };
  const taken = new Set<string>();
  const twins: number[] = [];
  for (const [node, spot] of spots) {
    const key = `${Math.fround(spot.x)} ${Math.fround(spot.y)}`;
    if (taken.has(key)) {
      twins.push(node);
      continue;
    }
    taken.add(key);
    put(node, spot);
    lots.take(spot.x, spot.y, slots[node] as number);
  }
  for (const node of twins) {
    const spot = spots.get(node) as { x: number; y: number };
    put(node, lots.takeNear(spot.x, spot.y, slots[node] as number));
  }
  const degrees = countDegrees(sheet);
  const byDegree = [...bases].sort(
    ([a, one], [b, other]) => one.wave - other.wave || (degrees[b] as number) - (degrees[a] as number) || a - b,
  );
  for (const [node, base] of byDegree) put(node, lots.takeNear(base.x, base.y, slots[node] as number));

  const lost = Array.from(sheet.types.keys()).filter((node) => !spots.has(node) && !bases.has(node));
  const { aside, view } = standAside(sheet, lost, slots, put);
  return { x, y, ground: { kind: 'map', ...projection, aside }, view };
}

type Put = (node: number, place: { readonly x: number; readonly y: number }) => void;

/** Puts nodes without a place into columns to the right of the frame; the view then shows frame and columns. */
function standAside({ frame, types }: Sheet, lost: readonly number[], slots: Float64Array, put: Put) {
  if (lost.length === 0) return { aside: null, view: frame };
  const sorted = [...lost].sort((a, b) => (types[a] as number) - (types[b] as number) || a - b);
  const pitch = Math.max(
    mean(sorted.map((node) => slots[node] as number)) * 1.4,
    Math.sqrt((0.3 * frame.width * frame.height) / lost.length) * 0.6,
  );
  const rows = Math.max(1, Math.floor(frame.height / pitch));
  const left = frame.x + frame.width / 2 + pitch * 1.5;
  const top = frame.y + frame.height / 2;
  sorted.forEach((node, at) => {
    put(node, { x: left + Math.floor(at / rows) * pitch * 1.6, y: top - ((at % rows) + 0.5) * pitch });
  });
  const right = left + Math.floor((lost.length - 1) / rows) * pitch * 1.6 + pitch;
  const begin = frame.x - frame.width / 2;
  const view: Frame = { x: (begin + right) / 2, y: frame.y, width: right - begin, height: frame.height };
  return { aside: { x: left - pitch * 0.5, y: top, count: lost.length }, view };
}

export type { Projection };
