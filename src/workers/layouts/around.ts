/** What lies around one entity, with room for its names: few nodes, which have the window to themselves. */
import type { Point } from '../../../graph/assemble/layout.ts';
import { makeRoomForNames, type Resident, type Room } from '../../../graph/assemble/roomForNames.ts';
import { partTwins } from './followers.ts';

/** Square pixels that each finds its place in; where the window has less, they are drawn nearer together afterwards. */
const EACH = 9_000;
/** Pixels between those that lie on one spot. */
const APART = 40;
/** By how much more one way than the other the result is drawn out to fill the room. */
const MOST = 1.6;

/** Places around the middle of a room in pixels, in the order of the residents, from wherever these lie now. */
export function layOutAround(residents: readonly Resident[], room: Room): Point[] {
  const larger = Math.max(1, Math.sqrt((residents.length * EACH) / (room.width * room.height)));
  const roomy = { width: room.width * larger, height: room.height * larger };
  const [start, scale] = measureIn(residents, roomy);
  const least = Math.min(scale.x, scale.y);
  const from = {
    x: Float64Array.from(start, ({ x }) => x * least),
    y: Float64Array.from(start, ({ y }) => y * least),
  };
  // Two on one spot have no way to go.
  partTwins(from, APART);
  const placed = makeRoomForNames(
    residents.map((one, at) => ({ ...one, x: from.x[at] ?? 0, y: from.y[at] ?? 0 })),
    roomy,
  );
  const [end, fill] = measureIn([...placed.values()], room);
  const [scaleX, scaleY] = [Math.min(fill.x, fill.y * MOST), Math.min(fill.y, fill.x * MOST)];
  return end.map(({ x, y }) => ({ x: x * scaleX, y: y * scaleY }));
}

/** The points around their middle, and by how much they can grow each way in a room. */
function measureIn(points: readonly Point[], { width, height }: Room): readonly [Point[], Point] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
  return [
    points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y })),
    { x: width / Math.max(right - left, 1e-6), y: height / Math.max(top - bottom, 1e-6) },
  ];
}
