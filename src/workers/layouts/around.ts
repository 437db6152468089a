/** What lies around one entity, with room for its names: few nodes, which have the window to themselves. */
import type { Point } from '../../../graph/assemble/layout.ts';
import { measureReach, type Reach } from '../../../graph/assemble/plots.ts';
import { makeRoomForNames, type Resident, type Room, type Thread } from '../../../graph/assemble/roomForNames.ts';
import { fitSpans } from './fitSpans.ts';
import { partTwins } from './followers.ts';

/** Square pixels that each finds its place in; where the window has less, they are drawn nearer together afterwards. */
const EACH = 9_000;
/** Pixels between those that lie on one spot. */
const APART = 40;
/** By how much more one way than the other the result is drawn out to fill the room. */
const MOST = 2;
/** The pixels from side to side that discs keep, and the share of the width that names then take there at least. */
const [DISCS, NAMES] = [320, 0.12];

/** A place, and the pixels that disc and name take from there on each side. */
export interface Stand extends Point {
  readonly reach: Reach;
}

/**
 * Places in a room in pixels, from its middle and with y upwards, in the order of the residents, from wherever these
 * lie now. Their discs and names lie within it, wherever these have room.
 */
export function layOutAround(residents: readonly Resident[], threads: readonly Thread[], room: Room): Stand[] {
  const larger = Math.max(1, Math.sqrt((residents.length * EACH) / (room.width * room.height)));
  const least = room.width * NAMES;
  const counted = larger > 1 ? least : Math.max(least, (room.width - DISCS) / 2);
  const roomy = { width: room.width * larger, height: room.height * larger, names: counted * larger };
  const start = fill(
    residents.map(({ x, y }) => ({ x, y, reach: NOTHING })),
    roomy,
    1,
  );
  const from = { x: Float64Array.from(start, ({ x }) => x), y: Float64Array.from(start, ({ y }) => y) };
  // Two on one spot have no way to go.
  partTwins(from, APART);
  const placed = makeRoomForNames(
    residents.map((one, at) => ({ ...one, x: from.x[at] ?? 0, y: from.y[at] ?? 0 })),
    roomy,
    threads,
  );
  const stands = [...placed.values()].map((plot) => ({
    x: plot.x,
    y: plot.y,
    reach: clip(measureReach(plot), counted),
  }));
  return fill(stands, room, MOST);
}

const clip = ({ left, right, above, below }: Reach, most: number): Reach => ({
  ...{ left: Math.min(left, most), right: Math.min(right, most) },
  ...{ above: Math.min(above, most), below: Math.min(below, most) },
});

const NOTHING: Reach = { left: 0, right: 0, above: 0, below: 0 };

/** Drawn out to fill the room, one way by so many times more than the other at most. */
function fill(stands: readonly Stand[], { width, height }: Room, most: number): Stand[] {
  const across = stands.map(({ x, reach }) => ({ at: x, before: reach.left, after: reach.right }));
  const up = stands.map(({ y, reach }) => ({ at: y, before: reach.below, after: reach.above }));
  const wide = fitSpans(across, width).scale;
  const high = fitSpans(up, height).scale;
  const [acrossX, upY] = [fitSpans(across, width, high * most), fitSpans(up, height, wide * most)];
  return stands.map(({ x, y, reach }) => ({
    x: x * acrossX.scale + acrossX.origin - width / 2,
    y: y * upY.scale + upY.origin - height / 2,
    reach,
  }));
}
