/** What settles on a map: regions, drawn to their places, and what belongs to them. */
import type { Places } from './map.ts';
import type { Base } from './mapBases.ts';
import type { Body } from './settle.ts';
import { countDegrees, type Frame, type Sheet } from './sheet.ts';
import { pointOnSpiral } from './spiral.ts';

type Place = { readonly x: number; readonly y: number };

/** How hard regions are to move, by their ranks: a city has its place, a country is anywhere within its borders. */
const WEIGHTS = [200, 200, 200, 300, 600, 600, 600];

/** How much of the room that their things take regions keep for these from one another. */
const CROWD = 0.2;
/** How many times their own size that is at most: a place on the earth is a place. */
const MOST = 1.6;

/** How far from where it lies a region may be pushed, as a share of the side of a square as large as the frame. */
const LEASH = 0.05;

/** What has no place of its own stands up to so many times as far apart as discs must, so that names find room. */
const ROOMY = 2;
/** How much of the frame may be taken for that. */
const SHARE = 0.4;

/**
 * Bodies by the numbers of their nodes, regions first: these where they lie, all else around its base.
 * @param slots the room each node takes across
 */
export function createBodies(
  sheet: Sheet,
  { ranks }: Places,
  slots: Float64Array,
  spots: ReadonlyMap<number, Place>,
  bases: ReadonlyMap<number, Base>,
): ReadonlyMap<number, Body> {
  const air = measureAir(sheet.frame, slots);
  const sizeOf = (node: number) => (slots[node] as number) * air;
  /** What belongs to each region takes so much room. */
  const crowds = new Map<number, number>();
  for (const [node, { toward }] of bases)
    for (const end of toward) crowds.set(end, (crowds.get(end) ?? 0) + sizeOf(node) ** 2 / toward.length);

  const leash = LEASH * Math.sqrt(sheet.frame.width * sheet.frame.height);
  const bodies = new Map<number, Body>();
  for (const [node, home] of spots) {
    const size = (slots[node] as number) * (1 + (air - 1) / 4);
    const reach = Math.min(size * MOST, Math.sqrt(size * size + CROWD * (crowds.get(node) ?? 0)));
    bodies.set(node, {
      ...home,
      home,
      radius: sheet.radii[node] as number,
      size,
      reach,
      toward: [],
      weight: WEIGHTS[ranks[node] as number] as number,
      leash,
    });
  }
  const sorted = sortBases(sheet, bases);
  const numbers = new Map([...spots.keys(), ...sorted.map(([node]) => node)].map((node, at) => [node, at]));
  const met = new Map<string, number>();
  for (const [node, { x, y, toward }] of sorted) {
    const key = `${Math.fround(x)} ${Math.fround(y)}`;
    const at = (met.get(key) ?? 0) + 1;
    met.set(key, at);
    const size = sizeOf(node);
    const by = pointOnSpiral(at, size * 0.55);
    const known = toward.flatMap((end) => numbers.get(end) ?? []);
    const home = known.length === 0 ? { x, y } : null;
    bodies.set(node, {
      x: x + by.x,
      y: y + by.y,
      home,
      radius: sheet.radii[node] as number,
      size,
      reach: size,
      toward: known,
      weight: 1,
      leash: Number.POSITIVE_INFINITY,
    });
  }
  return bodies;
}

/** What is nearer to a region gets the nearer spots, and of that what has the most connections. */
function sortBases(sheet: Sheet, bases: ReadonlyMap<number, Base>): (readonly [number, Base])[] {
  const degrees = countDegrees(sheet);
  return [...bases].sort(
    ([a, one], [b, other]) => one.wave - other.wave || (degrees[b] as number) - (degrees[a] as number) || a - b,
  );
}

function measureAir({ width, height }: Frame, slots: Float64Array): number {
  const taken = slots.reduce((sum, slot) => sum + slot * slot, 0);
  return Math.max(1, Math.min(ROOMY, Math.sqrt((SHARE * width * height) / taken)));
}
