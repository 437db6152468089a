/** Regions where they lie on the earth, and everything else around its region. */
import { fitProjection } from './fitProjection.ts';
import { findBases } from './mapBases.ts';
import { project } from './mercator.ts';
import { type Arranged, countDegrees, type Frame, listNeighbours, mean, measureSlots, type Sheet } from './sheet.ts';
import { Lots } from './spiral.ts';

type Place = { readonly x: number; readonly y: number };
type Put = (node: number, place: Place) => void;

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
 * around its base (mapBases.ts). What has not even that stands aside, and so does what lies beyond the frame: a line
 * that leaves the picture leads nowhere.
 */
export function layOutMap(sheet: Sheet, places: Places): Arranged {
  const count = sheet.types.length;
  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const { frame } = sheet;
  const slots = measureSlots(sheet);
  const projection = fitProjection(places, frame);
  const spots = new Map<number, Place>();
  for (let node = 0; node < count; node += 1) {
    const latitude = places.latitudes[node] as number;
    if (!Number.isNaN(latitude)) spots.set(node, project(projection, latitude, places.longitudes[node] as number));
  }
  const bases = findBases(sheet, places, spots);
  for (const found of [spots, bases])
    for (const [node, place] of found) if (!isWithin(frame, place)) found.delete(node);
  const lots = new Lots(slots.reduce((widest, slot) => Math.max(widest, slot), 0) * ROOMY);
  const put = (node: number, place: Place) => {
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
    const spot = spots.get(node) as Place;
    put(node, lots.takeNear(spot.x, spot.y, slots[node] as number));
  }
  const degrees = countDegrees(sheet);
  const byDegree = [...bases].sort(
    ([a, one], [b, other]) => one.wave - other.wave || (degrees[b] as number) - (degrees[a] as number) || a - b,
  );
  const roomy = measureAir(frame, slots);
  for (const [node, base] of byDegree) put(node, lots.takeNear(base.x, base.y, (slots[node] as number) * roomy));

  const lost = Array.from(sheet.types.keys()).filter((node) => !spots.has(node) && !bases.has(node));
  const reach = { x: frame.x + frame.width / 2, y: frame.y - frame.height / 2 };
  for (const node of bases.keys()) {
    reach.x = Math.max(reach.x, x[node] as number);
    reach.y = Math.min(reach.y, y[node] as number);
  }
  const aside = standAside(sheet, lost, slots, reach, put);
  return { x, y, ground: { kind: 'map', ...projection, placed: [...spots.keys()], aside } };
}

/** What has no place of its own stands up to so many times as far apart as discs must, so that names find room. */
const ROOMY = 1.5;
/** How much of the frame may be taken for that. */
const SHARE = 0.5;

function measureAir({ width, height }: Frame, slots: Float64Array): number {
  const taken = slots.reduce((sum, slot) => sum + slot * slot, 0);
  return Math.max(1, Math.min(ROOMY, Math.sqrt((SHARE * width * height) / taken)));
}

function isWithin(frame: Frame, { x, y }: Place): boolean {
  return Math.abs(x - frame.x) <= frame.width / 2 && Math.abs(y - frame.y) <= frame.height / 2;
}

/** Few enough to stand with their names beside them. */
const FEW = 24;
/** How much wider than high the room of a node is, with its name, at least, and without. */
const WIDE = { few: 5, many: 1.3 };
/** The air above and below a name, as a share of its height. */
const AIR = 1.08;

/**
 * Puts nodes without a place to the right of the frame, under one that stands; null where there are none.
 * @param reach the right and the lower end of all else
 */
function standAside(sheet: Sheet, lost: readonly number[], slots: Float64Array, reach: Place, put: Put) {
  if (lost.length === 0) return null;
  const { frame, lettering } = sheet;
  const sorted = orderAside(sheet, lost);
  const isStanding = frame.height > frame.width;
  const areFew = lost.length <= FEW;
  const pitch = Math.max(
    // One column, if it can be.
    areFew ? Math.min(lettering.height * AIR, frame.height / (lost.length + 1)) : 0,
    mean(sorted.map((node) => slots[node] as number)) * 1.4,
    Math.min(
      Math.sqrt((0.1 * frame.width * frame.height) / lost.length),
      isStanding ? frame.width / 10.4 : frame.height / 17,
    ),
  );
  const wide = Math.max(pitch * WIDE.few, pitch + lettering.width);
  const across = areFew ? (isStanding ? Math.min(wide, frame.width / 2) : wide) : pitch * WIDE.many;
  const most = isStanding
    ? Math.ceil(lost.length / Math.max(1, Math.floor(frame.width / across)))
    : frame.height / pitch - 1;
  const columns = Math.ceil(lost.length / Math.max(1, Math.floor(most)));
  // As many in each column, so that none stands nearly empty.
  const rows = Math.ceil(lost.length / columns);
  const [width, height] = [columns * across, (rows + 1) * pitch];
  const left = isStanding ? frame.x - width / 2 : reach.x + pitch;
  const top = isStanding ? reach.y - pitch : frame.y + height / 2;
  sorted.forEach((node, at) => {
    const [column, row] = [Math.floor(at / rows), at % rows];
    // Names stand to the right of what they name, within the box.
    put(node, { x: left + column * across + pitch * 0.65, y: top - (row + 1.25) * pitch });
  });
  return { x: left, y: top, width, height, count: lost.length };
}

/** By type, but each followed by what it is connected with: a longer line would run through those between. */
function orderAside(sheet: Sheet, lost: readonly number[]): number[] {
  const { types } = sheet;
  const { starts, ends } = listNeighbours(sheet);
  const waiting = new Set([...lost].sort((a, b) => (types[a] as number) - (types[b] as number) || a - b));
  const ordered: number[] = [];
  for (const first of waiting) {
    const next = [first];
    for (let node = next.pop(); node !== undefined; node = next.pop()) {
      if (!waiting.delete(node)) continue;
      ordered.push(node);
      next.push(...ends.subarray(starts[node], starts[node + 1]).toReversed());
    }
  }
  return ordered;
}
