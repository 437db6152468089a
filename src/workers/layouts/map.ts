/** Regions where they lie on the earth, and everything else around its region. */
import { standAside } from './aside.ts';
import { fitProjection } from './fitProjection.ts';
import { findBases } from './mapBases.ts';
import { createBodies } from './mapBodies.ts';
import { project } from './mercator.ts';
import { type Body, settle } from './settle.ts';
import { type Arranged, type Frame, measureSlots, type Sheet } from './sheet.ts';

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
  const { frame } = sheet;
  const projection = fitProjection(places, frame);
  const spots = new Map<number, Place>();
  for (const [node, latitude] of places.latitudes.entries())
    if (!Number.isNaN(latitude)) spots.set(node, project(projection, latitude, places.longitudes[node] as number));
  const share = measureShare(spots, frame);
  const slots = measureSlots(sheet).map((slot) => slot * Math.sqrt(share));
  const bases = findBases(sheet, places, spots);
  for (const found of [spots, bases])
    for (const [node, place] of found) if (!isWithin(frame, place)) found.delete(node);

  const bodies = createBodies(sheet, places, slots, spots, bases);
  const settled = [...bodies.values()];
  const lines = Array.from(sheet.sources.keys()).flatMap((edge) => {
    const [from, to] = [bodies.get(sheet.sources[edge] as number), bodies.get(sheet.targets[edge] as number)];
    return from && to && from !== to ? [{ from, to, bend: sheet.bends[edge] ?? 0 }] : [];
  });
  settle(settled, lines);
  const nodes = Array.from(sheet.types.keys());
  const [x, y] = [new Float64Array(nodes.length), new Float64Array(nodes.length)];
  const put = (node: number, place: Place) => {
    x[node] = place.x;
    y[node] = place.y;
  };
  for (const [node, body] of bodies) put(node, body);
  const lost = nodes.filter((node) => !bodies.has(node));
  const aside = standAside(sheet, lost, slots, boundsOf(settled, frame), put);
  const placed = [...spots].map(([node, spot]) => ({ node, ...spot }));
  return { x, y, ground: { kind: 'map', ...projection, share, placed, aside } };
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
