/** The places that a name might have, beside its node or a little off it. */
import { type Box, overlaps } from './occupancy.ts';

export interface LabelRequest {
  readonly key: string;
  /** Centre and radius of the disc the name belongs to; radius 0 puts the name on the point itself. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /**
   * `fine` may be left out; `important`, where it finds no free place, covers nodes too small to be named and rims of
   * nodes smaller than its own, and takes the places of `fine` names; `required` is placed in any case.
   */
  readonly need: 'fine' | 'important' | 'required';
  /** The side its lines leave free; tried first. */
  readonly prefer?: Slot | undefined;
  /** The slots it keeps to, unless none of them lies in the window. */
  readonly only?: readonly Slot[] | undefined;
  /** A place that belongs to other names. */
  readonly apart?: Box | undefined;
  /** The size of the same name set otherwise, mostly in more lines and smaller letters, for where it finds no place. */
  readonly narrow?: { readonly width: number; readonly height: number; readonly isCut?: boolean } | undefined;
}

export const SLOTS = ['right', 'left', 'below', 'above', 'rightBelow', 'rightAbove', 'leftBelow', 'leftAbove'] as const;
export type Slot = (typeof SLOTS)[number] | 'on';

/** Between a node and its name, in pixels. */
export const GAP = 3;
/**
 * What a free place costs, in places of lines that its name would lie on (lineRaster.ts): each further slot, a name in
 * more lines and smaller letters, the same where it is to stand out, and one that is cut: lines may rather run through it.
 */
const COSTS = { slot: 0.5, narrow: 3, lesser: 12, cut: 1_000 };
/** How much less far a corner of the same distance lies to the right of the middle, and below it. */
const DIAGONAL = 0.7072;
/** How a name stands to its node. */
export interface Stand {
  /** How far off, in pixels. */
  readonly step: number;
  readonly slots: readonly Slot[];
  /** In the middle of a side, or slid along it by these shares of the name's own. */
  readonly slides: readonly number[];
}

/** For words without a node. */
const ON: readonly Stand[] = [{ step: 0, slots: ['on'], slides: [0] }];
export const BESIDE: readonly Stand[] = [
  { step: 0, slots: SLOTS, slides: [0] },
  { step: 0, slots: SLOTS.slice(0, 4), slides: [-0.25, 0.25, -0.45, 0.45] },
];
/** For a name that finds no place there: wherever it still touches its node. */
export const CLOSE: readonly Stand[] = [
  { step: 0, slots: SLOTS, slides: [0] },
  { step: 0, slots: SLOTS.slice(0, 4), slides: [-0.5, -0.4, -0.3, -0.2, -0.1, 0.1, 0.2, 0.3, 0.4, 0.5] },
];
const OFF: readonly Stand[] = [10, 20].map((step) => ({ step, slots: SLOTS, slides: [0] }));
/** As far off as that, in radii, what is small is not seen to have that name. */
const MOST_OFF = 2;

/** How a name may stand, the best first. Farther off its node it might be taken for that of another: not any may. */
export function listStands({ radius, need, only }: LabelRequest): readonly Stand[] {
  if (radius === 0) return ON;
  if (need === 'fine' && !only) return BESIDE;
  return [...BESIDE, ...OFF.filter(({ step }) => only || step <= MOST_OFF * radius)];
}

export interface Place {
  readonly slot: Slot;
  readonly box: Box;
  readonly isNarrow: boolean;
  readonly cost: number;
}

/** Where a name might stand within the bounds, as it is or in more lines. */
export function listPlaces(request: LabelRequest, bounds: Box, stand: Stand): Place[] {
  const { only, narrow, apart } = request;
  const placesFor = (changed: LabelRequest, slots: readonly Slot[], isNarrow = false, extra = 0): Place[] =>
    slots
      .flatMap((slot, at) =>
        stand.slides.map((slide) => ({
          slot,
          box: boxAt(changed, slot, slide),
          isNarrow,
          cost: extra + at * COSTS.slot,
        })),
      )
      .filter(({ box }) => isInside(box, bounds) && !(apart && overlaps(box, apart)));
  const settings = narrow ? [request, { ...request, ...narrow }] : [request];
  const slots = only && settings.some((one) => placesFor(one, only).length > 0) ? only : stand.slots;
  const off = { ...request, radius: request.radius + stand.step };
  const wide = placesFor(off, slots);
  if (!narrow) return wide;
  const cost = COSTS[narrow.isCut ? 'cut' : request.need === 'fine' ? 'narrow' : 'lesser'];
  return [...wide, ...placesFor({ ...off, ...narrow }, slots, true, cost)];
}

/** Which way a slot lies from the centre: right and down are 1. */
const WAYS = {
  on: [0, 0],
  right: [1, 0],
  left: [-1, 0],
  below: [0, 1],
  above: [0, -1],
  rightBelow: [1, 1],
  rightAbove: [1, -1],
  leftBelow: [-1, 1],
  leftAbove: [-1, -1],
} as const satisfies Record<Slot, readonly [number, number]>;

/** @param slide along the side of the node, by this share of the name's own */
export function boxAt({ x, y, radius, width, height }: LabelRequest, slot: Slot, slide = 0): Box {
  const [across, down] = WAYS[slot];
  // At the corners the disc curves away, so that a name may come nearer.
  const reach = across !== 0 && down !== 0 ? (radius + GAP) * DIAGONAL : radius + GAP;
  const left = startAt(x, across, reach, width) + (across === 0 ? slide * width : 0);
  const top = startAt(y, down, reach, height) + (down === 0 ? slide * height : 0);
  return { left, top, right: left + width, bottom: top + height };
}

function startAt(centre: number, way: -1 | 0 | 1, reach: number, length: number): number {
  if (way === 0) return centre - length / 2;
  return way > 0 ? centre + reach : centre - reach - length;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
