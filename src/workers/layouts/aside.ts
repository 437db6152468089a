/** The box beside a map for what has no place on it. */
import { type Frame, listNeighbours, mean, type Sheet } from './sheet.ts';

type Place = { readonly x: number; readonly y: number };

/** Few enough to stand with their names beside them. */
const FEW = 24;
/** How close more of them stand, with their names cut to one line, in its heights and widths in two; the share of a frame that lies they may take. */
const LISTED = { height: 0.6, width: 1.05, share: 0.35 };
/** How much wider than high the room of a node is, with its name, at least, and without. */
const WIDE = { few: 5, many: 1.3 };
/** What the heading takes, in heights of a name in two lines, and with the air below, about, in rows. */
const [HEADED, HEADING] = [1.2, 2.5];
/** The air above and below a name, as a share of its height. */
const AIR = 1.08;
/** In rows of fewer heights of a name in two lines, names stand in one: all is shown from farther off than reckoned. */
const SINGLE = 1.2;
/** How many times as wide as a name in two lines one in a single line is. */
const LONG = 1.5;
/** How much wider than the frame, for its height, a map is that has the box under it. */
const BROAD = 1.15;
/** What of the shorter side of the frame keeps clear under its middle at least: a place is seen with some land around. */
const CLEAR = 0.25;
/** From how many times as far off at most all is reckoned to be seen, and how often that is reckoned: each makes the box larger. */
const [FARTHEST, ROUNDS] = [2, 4];

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
  const sorted = orderAside(sheet, lost);
  const size = mean(sorted.map((node) => slots[node] as number));
  let far = 1;
  let { rows, step, ...box } = measureBox(sheet, lost.length, size, taken, far);
  // Many stand without names, which are all that must be as large from farther off.
  for (let round = 0; round < ROUNDS && areNamed(sheet, lost.length); round += 1) {
    far = Math.max(far, measureFar(sheet.frame, taken, box));
    ({ rows, step, ...box } = measureBox(sheet, lost.length, size, taken, far));
  }
  sorted.forEach((node, at) => {
    const [column, row] = [Math.floor(at / rows), at % rows];
    // Names stand to the right of what they name, within the box.
    put(node, {
      x: box.x + column * step + box.pitch * 0.65,
      y: box.y - box.height + (rows - 0.25 - row) * box.pitch,
    });
  });
  return { ...box, count: lost.length };
}

/** Whether all have their names beside them. */
function areFew({ width, height }: Frame, count: number): boolean {
  return count <= (height > width ? FEW : 2 * FEW);
}

/** Whether they have their names, even though in one line and close to one another. */
function areNamed({ frame, lettering }: Sheet, count: number): boolean {
  if (areFew(frame, count)) return true;
  const taken = count * lettering.height * LISTED.height * lettering.width * LISTED.width;
  return frame.width > frame.height && taken <= frame.width * frame.height * LISTED.share;
}

/** How many times as much as the frame a map takes with its box; names are no smaller for being seen from there. */
function measureFar(frame: Frame, taken: Frame, box: { x: number; y: number; width: number; height: number }): number {
  const left = Math.min(taken.x - taken.width / 2, box.x);
  const right = Math.max(taken.x + taken.width / 2, box.x + box.width);
  const top = Math.max(taken.y + taken.height / 2, box.y);
  const bottom = Math.min(taken.y - taken.height / 2, box.y - box.height);
  return Math.min(FARTHEST, Math.max((right - left) / frame.width, (top - bottom) / frame.height));
}

/** The box for so many nodes, this large on average, where all is seen from so many times as far off as the frame. */
function measureBox(sheet: Sheet, count: number, size: number, taken: Frame, far: number) {
  const { frame, lettering } = sheet;
  const letters = { width: lettering.width * far, height: lettering.height * far };
  const shown = { width: frame.width * far, height: frame.height * far };
  const isStanding = frame.height > frame.width;
  const isUnder = isStanding || taken.width * frame.height > taken.height * frame.width * BROAD;
  const isNamed = areNamed(sheet, count);
  const isListed = isNamed && !areFew(frame, count);
  const roomy = Math.max(
    // One column, if it can be.
    count <= FEW
      ? Math.min(letters.height * AIR, isUnder ? Number.POSITIVE_INFINITY : shown.height / (count + HEADING))
      : 0,
    size * 1.4,
    Math.min(
      Math.sqrt((0.1 * frame.width * frame.height) / count),
      isStanding ? frame.width / 10.4 : frame.height / 17,
    ),
  );
  const pitch = isListed ? Math.max(size * 1.2, letters.height * LISTED.height) : roomy;
  const wide = isListed ? letters.width * LISTED.width : measureWide(pitch, letters);
  const across = isNamed ? (isStanding ? Math.min(wide, shown.width / 2) : wide) : pitch * WIDE.many;
  const most = isUnder ? Math.ceil(count / Math.max(1, Math.floor(shown.width / across))) : shown.height / pitch - 1;
  const columns = Math.ceil(count / Math.max(1, Math.floor(most)));
  // As many in each column, so that none stands nearly empty.
  const rows = Math.ceil(count / columns);
  // The last column's names lie within the box as well, and the first row keeps off the heading.
  const start = Math.max(1.25 * pitch, letters.height * HEADED + pitch / 2);
  const [width, height] = [columns * across + (isNamed ? 0 : letters.width / 2), start + (rows - 0.25) * pitch];
  const right = Math.max(frame.x + frame.width / 2, taken.x + taken.width / 2);
  const bottom = Math.min(
    taken.y - taken.height / 2 - lettering.height,
    frame.y - Math.min(frame.width, frame.height) * CLEAR,
  );
  return {
    x: isUnder ? taken.x - width / 2 : right + pitch,
    y: isUnder ? bottom - pitch : frame.y + height / 2,
    ...{ width, height, pitch, rows, step: across },
    // Of many, names may go as far as the box does.
    across: isNamed ? across : width,
  };
}

/** What a node takes across with its name beside it, in rows so far apart. */
const measureWide = (pitch: number, letters: { readonly width: number; readonly height: number }): number =>
  Math.max(pitch * WIDE.few, pitch + letters.width * (pitch < letters.height * SINGLE ? LONG : 1));

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
