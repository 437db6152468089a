/** Where a card goes beside what it tells of. Pure: boxes in, a place out, in CSS pixels. */
import { type Box, overlaps } from './occupancy.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the card and what it tells of. */
const GAP = 10;
/** How much farther off it may stand, in pixels, and what each of these costs, in things covered. */
const [STEPS, STEP] = [[0, 40, 80, 120, 160, 200], 0.2];
/** How far along its side it may stand, of its own height or width; what it costs not to be where it would be best. */
const [SLIDES, SLIDE] = [[0, -0.3, 0.3, -0.6, 0.6], 0.1];

/**
 * The upper left corner of a card: beside `around`, or below or above it, wherever there is room for it in `bounds`
 * and it covers the fewest of what to `keep` in sight, as near as may be; the first of right, left, below and above
 * among equals. Never over `around`: where no side has room it hangs over the edge.
 */
export function placeCard(
  { width, height }: Size,
  around: Box,
  bounds: Box,
  keep: readonly Box[] = [],
): { left: number; top: number } {
  const within = (at: number, least: number, most: number) => Math.max(least, Math.min(at, most));
  const beside = (slide: number) =>
    within((around.top + around.bottom) / 2 - height * (1 / 3 + slide), bounds.top, bounds.bottom - height);
  const centred = (slide: number) =>
    within((around.left + around.right) / 2 - width * (1 / 2 + slide), bounds.left, bounds.right - width);
  const sides = (slide: number, step: number) => [
    { left: around.right + GAP + step, top: beside(slide) },
    { left: around.left - GAP - step - width, top: beside(slide) },
    { left: centred(slide), top: around.bottom + GAP + step },
    { left: centred(slide), top: around.top - GAP - step - height },
  ];
  const isOpen = ({ left, top }: { left: number; top: number }) =>
    left >= bounds.left && left + width <= bounds.right && top >= bounds.top && top + height <= bounds.bottom;
  const countCovered = ({ left, top }: { left: number; top: number }) => {
    const card = { left, top, right: left + width, bottom: top + height };
    return keep.filter((box) => overlaps(card, box)).length;
  };
  const places = STEPS.flatMap((step, far) =>
    SLIDES.flatMap((slide, along) =>
      sides(slide, step)
        .filter(isOpen)
        .map((place) => ({ place, cost: far * STEP + (along > 0 ? SLIDE : 0) + countCovered(place) })),
    ),
  );
  const [best] = places.sort((a, b) => a.cost - b.cost);
  return best?.place ?? { left: centred(0), top: around.top - GAP - height };
}
