/** The box beside a map for what has no place on it. */
import { type Frame, listNeighbours, mean, type Sheet } from './sheet.ts';

type Place = { readonly x: number; readonly y: number };

/** Few enough to stand with their names beside them. */
const FEW = 24;
/** How much wider than high the room of a node is, with its name, at least, and without. */
const WIDE = { few: 5, many: 1.3 };
/** What the heading takes, in heights of a name in two lines. */
const HEADED = 1.2;
/** The air above and below a name, as a share of its height. */
const AIR = 1.08;
/** In rows of fewer heights of a name in two lines, names stand in one: all is shown from farther off than reckoned. */
const SINGLE = 1.2;
/** How many times as wide as a name in two lines one in a single line is. */
const LONG = 1.5;
/** How many times as wide as high a phone's frame is that lies. */
const FLAT = 2;
/** How much wider than the frame, for its height, a map is that has the box under it. */
const BROAD = 1.15;
/** What of the shorter side of the frame keeps clear under its middle at least: a place is seen with some land around. */
const CLEAR = 0.25;

/**
 * Puts nodes without a place to the right of the frame, or under all else where the frame stands or that is broad; null
 * where there are none.
 * @param taken the part of the plane that all else takes
 */
export function standAside(
  sheet: Sheet,
  lost: readonly number[],
  slots: Float64Array,
  taken: Frame,
  put: (node: number, place: Place) => void,
) {
  if (lost.length === 0) return null;
  const { frame, lettering } = sheet;
  const sorted = orderAside(sheet, lost);
  const isStanding = frame.height > frame.width;
  const isUnder = isStanding || taken.width * frame.height > taken.height * frame.width * BROAD;
  const areFew = lost.length <= (isStanding ? FEW : 2 * FEW);
  const pitch = Math.max(
    // One column, if it can be.
    lost.length <= FEW ? Math.min(lettering.height * AIR, frame.height / (lost.length + 1)) : 0,
    mean(sorted.map((node) => slots[node] as number)) * 1.4,
    Math.min(
      Math.sqrt((0.1 * frame.width * frame.height) / lost.length),
      isStanding ? frame.width / 10.4 : frame.height / 17,
    ),
  );
  // A map that lies low is shown from farther off than it was reckoned with, but names are as large.
  const isFlat = frame.width > frame.height * FLAT;
  const wide = Math.max(
    pitch * WIDE.few,
    pitch + lettering.width * (isFlat || pitch < lettering.height * SINGLE ? LONG : 1),
  );
  const across = areFew ? (isStanding ? Math.min(wide, frame.width / 2) : wide) : pitch * WIDE.many;
  const most = isUnder
    ? Math.ceil(lost.length / Math.max(1, Math.floor(frame.width / across)))
    : frame.height / pitch - 1;
  const columns = Math.ceil(lost.length / Math.max(1, Math.floor(most)));
  // As many in each column, so that none stands nearly empty.
  const rows = Math.ceil(lost.length / columns);
  // The last column's names lie within the box as well.
  // The first row keeps off the heading.
  const start = Math.max(1.25 * pitch, lettering.height * HEADED + pitch / 2);
  const [width, height] = [columns * across + (areFew ? 0 : lettering.width / 2), start + (rows - 0.25) * pitch];
  const right = Math.max(frame.x + frame.width / 2, taken.x + taken.width / 2);
  const bottom = Math.min(
    taken.y - taken.height / 2 - lettering.height,
    frame.y - Math.min(frame.width, frame.height) * CLEAR,
  );
  const left = isUnder ? taken.x - width / 2 : right + pitch;
  const top = isUnder ? bottom - pitch : frame.y + height / 2;
  sorted.forEach((node, at) => {
    const [column, row] = [Math.floor(at / rows), at % rows];
    // Names stand to the right of what they name, within the box.
    put(node, { x: left + column * across + pitch * 0.65, y: top - start - row * pitch });
  });
  return { x: left, y: top, width, height, pitch, across: areFew ? across : width, count: lost.length };
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
