/** Where a card goes beside what it tells of. Pure: boxes in, a place out, in CSS pixels. */
import type { Point } from './curves.ts';
import type { Box } from './occupancy.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card and what it tells of. */
const GAP = 10;

/** About what a node takes with its name, each way from its middle. */
const ROOM = 16;

/**
 * The upper left corner of a card: beside `around`, or below or above it, wherever there is room for it in `bounds`
 * and it covers the fewest of the points to `keep` in sight; the first of right, left, below and above among equals.
 * Never over `around`: where no side has room it hangs over the edge.
 */
export function placeCard(
  { width, height }: Size,
  around: Box,
  bounds: Box,
  keep: readonly Point[] = [],
): { left: number; top: number } {
  const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));
  const beside = within((around.top + around.bottom) / 2 - height / 3, bounds.top, bounds.bottom - height);
  const centred = within((around.left + around.right) / 2 - width / 2, bounds.left, bounds.right - width);
  const places = [
    { left: around.right + GAP, top: beside },
    { left: around.left - GAP - width, top: beside },
    { left: centred, top: around.bottom + GAP },
    { left: centred, top: around.top - GAP - height },
  ] as const;
  const open = places.filter(
    ({ left, top }) =>
      left >= bounds.left && left + width <= bounds.right && top >= bounds.top && top + height <= bounds.bottom,
  );
  const countCovered = ({ left, top }: { left: number; top: number }) =>
    keep.filter(({ x, y }) => x > left - ROOM && x < left + width + ROOM && y > top - ROOM && y < top + height + ROOM)
      .length;
  const [best] = open.toSorted((a, b) => countCovered(a) - countCovered(b));
  return best ?? places[3];
}
