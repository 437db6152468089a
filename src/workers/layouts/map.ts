/** Regions where they lie on the earth, and everything else around its region. */
import { standAside } from './aside.ts';
import { fitProjection } from './fitProjection.ts';
import { findBases } from './mapBases.ts';
import { project } from './mercator.ts';
import { type Body, settle } from './settle.ts';
import { type Arranged, countDegrees, type Frame, measureSlots, type Sheet } from './sheet.ts';
import { pointOnSpiral } from './spiral.ts';

type Place = { readonly x: number; readonly y: number };

/** Where each node lies on the earth. */
export interface Places {
  /** Degrees; NaN for what has no place of its own. */
  readonly latitudes: Float64Array;
  readonly longitudes: Float64Array;
  /** From 0 for world regions to the narrowest; what lies in several regions goes to the narrowest. */
  readonly ranks: Uint8Array;
}

/**
 * Regions stand at their places, and what belongs to them around them (mapBases.ts), as near as there is room
 * (settle.ts): where it is crowded regions give way as well, the wider ones the most. What has no region stands aside,
 * and so does what lies beyond the frame: a line that leaves the picture leads nowhere.
 */
export function layOutMap(sheet: Sheet, places: Places): Arranged {
  const count = sheet.types.length;
  const { frame } = sheet;
  const projection = fitProjection(places, frame);
  const spots = new Map<number, Place>();
  for (let node = 0; node < count; node += 1) {
    const latitude = places.latitudes[node] as number;
    if (!Number.isNaN(latitude)) spots.set(node, project(projection, latitude, places.longitudes[node] as number));
  }
  const share = measureShare(spots, frame);
  const slots = measureSlots(sheet).map((slot) => slot * Math.sqrt(share));
  const bases = findBases(sheet, places, spots);
  for (const found of [spots, bases])
    for (const [node, place] of found) if (!isWithin(frame, place)) found.delete(node);

  const degrees = countDegrees(sheet);
  const byDegree = [...bases].sort(
    ([a, one], [b, other]) => one.wave - other.wave || (degrees[b] as number) - (degrees[a] as number) || a - b,
  );
  const air = measureAir(frame, slots);
  const sizeOf = (node: number) => (slots[node] as number) * air;
  /** What belongs to each region takes so much room. */
  const crowds = new Map<number, number>();
  for (const [node, { toward }] of bases)
    for (const end of toward) crowds.set(end, (crowds.get(end) ?? 0) + sizeOf(node) ** 2 / toward.length);
  const numbers = new Map([...spots.keys(), ...byDegree.map(([node]) => node)].map((node, at) => [node, at]));
  const bodies: Body[] = [...spots].map(([node, home]) => {
    const size = (slots[node] as number) * (1 + (air - 1) / 4);
    const reach = Math.min(size * MOST, Math.sqrt(size * size + CROWD * (crowds.get(node) ?? 0)));
    return { ...home, home, size, reach, toward: [], weight: WEIGHTS[places.ranks[node] as number] as number };
  });
  const met = new Map<string, number>();
  for (const [node, { x, y, toward }] of byDegree) {
    const key = `${Math.fround(x)} ${Math.fround(y)}`;
    const at = (met.get(key) ?? 0) + 1;
    met.set(key, at);
    const size = sizeOf(node);
    const by = pointOnSpiral(at, size * 0.55);
    const known = toward.flatMap((end) => numbers.get(end) ?? []);
    const home = known.length === 0 ? { x, y } : null;
    bodies.push({ x: x + by.x, y: y + by.y, home, size, reach: size, toward: known, weight: 1 });
  }
  settle(bodies);

  const [x, y] = [new Float64Array(count), new Float64Array(count)];
  const put = (node: number, place: Place) => {
    x[node] = place.x;
    y[node] = place.y;
  };
  for (const [node, at] of numbers) put(node, bodies[at] as Body);
  const lost = Array.from(sheet.types.keys()).filter((node) => !numbers.has(node));
  const aside = standAside(sheet, lost, slots, boundsOf(bodies, frame), put);
  return {
    x,
    y,
    ground: { kind: 'map', ...projection, share, placed: [...spots].map(([node, spot]) => ({ node, ...spot })), aside },
  };
}

/** How much of a frame that stands a broad map takes: its nodes are drawn as much smaller, to be near their places. */
function measureShare(spots: ReadonlyMap<number, Place>, frame: Frame): number {
  if (frame.height <= frame.width) return 1;
  const rows = [...spots.values()].map(({ y }) => y).filter((y) => Math.abs(y - frame.y) <= frame.height / 2);
  if (rows.length === 0) return 1;
  const [low, high] = [Math.min(...rows), Math.max(...rows)];
  return Math.max(LEAST, Math.min(1, (high - low) / (frame.height * FULL)));
}

/** How much of the height a map takes that needs no smaller nodes; how small a share counts at least. */
const [FULL, LEAST] = [0.4, 0.4];

/** How hard regions are to move, by their ranks: a city has its place, a country is anywhere within its borders. */
const WEIGHTS = [200, 200, 200, 300, 600, 600, 600];

/** How much of the room that their things take regions keep for these from one another. */
const CROWD = 0.2;
/** How many times their own size that is at most: a place on the earth is a place. */
const MOST = 1.6;

/** What has no place of its own stands up to so many times as far apart as discs must, so that names find room. */
const ROOMY = 2;
/** How much of the frame may be taken for that. */
const SHARE = 0.4;

function measureAir({ width, height }: Frame, slots: Float64Array): number {
  const taken = slots.reduce((sum, slot) => sum + slot * slot, 0);
  return Math.max(1, Math.min(ROOMY, Math.sqrt((SHARE * width * height) / taken)));
}

/** The part of the plane that the bodies take; the whole frame where there are none. */
function boundsOf(bodies: readonly Body[], frame: Frame): Frame {
  if (bodies.length === 0) return frame;
  const first = bodies[0] as Body;
  const [low, high] = [
    { x: first.x, y: first.y },
    { x: first.x, y: first.y },
  ];
  for (const { x, y } of bodies) {
    low.x = Math.min(low.x, x);
    low.y = Math.min(low.y, y);
    high.x = Math.max(high.x, x);
    high.y = Math.max(high.y, y);
  }
  return { x: (low.x + high.x) / 2, y: (low.y + high.y) / 2, width: high.x - low.x, height: high.y - low.y };
}

function isWithin(frame: Frame, { x, y }: Place): boolean {
  return Math.abs(x - frame.x) <= frame.width / 2 && Math.abs(y - frame.y) <= frame.height / 2;
}
