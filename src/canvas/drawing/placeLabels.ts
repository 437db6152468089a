/** Where names go so that none lies on another or on a node. Pure: boxes in, boxes out, in CSS pixels. */
import type { LineRaster } from './lineRaster.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Only the circle within it is taken. */
  readonly isRound?: boolean;
}

export interface LabelRequest {
  readonly key: string;
  /** Centre and radius of the disc the name belongs to; radius 0 puts the name on the point itself. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /**
   * `fine` may be left out; `important` may cover small nodes, none larger than its own, and never names; `required` is
   * placed in any case.
   */
  readonly need: 'fine' | 'important' | 'required';
  /** The side its lines leave free; tried first. */
  readonly prefer?: Slot | undefined;
  /** The slots it keeps to, unless none of them lies in the window. */
  readonly only?: readonly Slot[] | undefined;
  /** A place that belongs to other names. */
  readonly apart?: Box | undefined;
  /** The size of the same name set otherwise, mostly in more and shorter lines, for where it finds no place. */
  readonly narrow?: { readonly width: number; readonly height: number } | undefined;
}

export const SLOTS = ['right', 'left', 'below', 'above', 'rightBelow', 'rightAbove', 'leftBelow', 'leftAbove'] as const;
export type Slot = (typeof SLOTS)[number] | 'on';

export interface PlacedLabel {
  readonly key: string;
  readonly slot: Slot;
  readonly box: Box;
  readonly isNarrow: boolean;
}

/** The rim of a node that names keep off as well, in pixels. */
export const RIM = 1;
/** Pixels by which nodes of one size may differ. */
const ALIKE = 0.5;

const GAP = 3;
/**
 * What a free place costs, in places of lines that its name would lie on (lineRaster.ts): each further slot, and a name
 * in more lines. The side that lines leave free, and the slot a name had, cost less.
 */
const COSTS = { slot: 0.5, preferred: -1.5, kept: -2.5, narrow: 3 };
/** How many small nodes it is worth to leave a large one in sight. */
const LARGER = 4;
/** The same for a name: more than there are nodes under one. */
const WORST = 1_000;
/** How far off its node a name may stand, in pixels; other than 0 only for an important one. */
const STEPS = [0, 10, 20];
const BESIDE = [0];

/** Boxes in a coarse grid, so that asking whether a place is free looks at its neighbours only. */
export class Occupancy {
  readonly #cells = new Map<number, Box[]>();
  readonly #cell = 72;

  add(box: Box): void {
    this.#forEachCell(box, (id) => {
      const list = this.#cells.get(id);
      if (list) list.push(box);
      else this.#cells.set(id, [box]);
      return false;
    });
  }

  isFree(box: Box): boolean {
    return !this.#forEachCell(box, (id) => this.#cells.get(id)?.some((other) => overlaps(box, other)) ?? false);
  }

  /** The boxes that lie under `box`. */
  under(box: Box): ReadonlySet<Box> {
    const found = new Set<Box>();
    this.#forEachCell(box, (id) => {
      for (const other of this.#cells.get(id) ?? []) if (overlaps(box, other)) found.add(other);
      return false;
    });
    return found;
  }

  #forEachCell(box: Box, visit: (id: number) => boolean): boolean {
    for (let column = Math.floor(box.left / this.#cell); column <= Math.floor(box.right / this.#cell); column += 1) {
      for (let row = Math.floor(box.top / this.#cell); row <= Math.floor(box.bottom / this.#cell); row += 1) {
        if (visit(column * 100_003 + row)) return true;
      }
    }
    return false;
  }
}

/** Where names may not go: on other names, on nodes; `small` nodes give way to important names. */
export interface Occupied {
  readonly names: Occupancy;
  readonly nodes: Occupancy;
  readonly small: Occupancy;
  /** Names lie on lines only where they find no other place. */
  readonly lines: Pick<LineRaster, 'count'>;
}

/**
 * Places names in the order given, the most important first; each takes the free place that costs least, the slot it
 * had before (`previous`) costing less so that names do not jump. Those without a free place are left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  occupied: Occupied,
  bounds: Box,
  previous: ReadonlyMap<string, Slot>,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const { names, nodes, small, lines } = occupied;
  for (const request of requests) {
    const before = previous.get(request.key);
    // Where it may lie is asked only where no cheaper place was found: that is what takes long.
    const cost = ({ slot, box, cost }: Place, lowest: number) => {
      const least = cost + (slot === request.prefer ? COSTS.preferred : 0) + (slot === before ? COSTS.kept : 0);
      if (least >= lowest || !names.isFree(box) || !nodes.isFree(box) || !small.isFree(box)) return lowest;
      return least + lines.count(box);
    };
    const places: Place[][] = [];
    let place: Place | undefined;
    // Farther off its node a name might be taken for that of another, so only where it has no place beside it.
    for (const step of request.radius > 0 && (request.need !== 'fine' || request.only) ? STEPS : BESIDE) {
      const near = listPlaces(request, bounds, step);
      places.push(near);
      place = leastOf(near, cost);
      if (place) break;
    }
    place ??= findLeastCovering(request, places, occupied);
    if (place === undefined) continue;
    const { slot, box, isNarrow } = place;
    // Names side by side need a gap between them to read as two.
    names.add({ ...box, left: box.left - GAP, right: box.right + GAP });
    placed.push({ key: request.key, slot, box, isNarrow });
  }
  return placed;
}

interface Place extends Omit<PlacedLabel, 'key'> {
  readonly cost: number;
}

/** Where a name might stand within the bounds, as it is or in more lines, so far off its node. */
function listPlaces(request: LabelRequest, bounds: Box, step: number): Place[] {
  const { only, narrow, apart } = request;
  const all: readonly Slot[] = request.radius === 0 ? ['on'] : SLOTS;
  const placesFor = (changed: LabelRequest, slots: readonly Slot[], isNarrow = false, cost = 0): Place[] =>
    slots
      .map((slot, at) => ({ slot, box: boxAt(changed, slot), isNarrow, cost: cost + at * COSTS.slot }))
      .filter(({ box }) => isInside(box, bounds) && !(apart && overlaps(box, apart)));
  const slots = only && placesFor(request, only).length > 0 ? only : all;
  const off = { ...request, radius: request.radius + step };
  const wide = placesFor(off, slots);
  return narrow ? [...wide, ...placesFor({ ...off, ...narrow }, slots, true, COSTS.narrow)] : wide;
}

/** Where an important name covers fewest nodes, none larger than its own; and a required one, whatever it covers. */
function findLeastCovering(
  request: LabelRequest,
  places: readonly (readonly Place[])[],
  { names, nodes, small }: Occupied,
): Place | undefined {
  const hidden = ({ box }: Place) => small.under(box).size + nodes.under(box).size * LARGER;
  const own = 2 * (request.radius + RIM) + ALIKE;
  const isModest = ({ box }: Place) => [...small.under(box)].every(({ left, right }) => right - left <= own);
  if (request.need === 'fine') return undefined;
  if (request.need === 'important') {
    const near = places[0]?.filter(({ box }) => names.isFree(box) && nodes.isFree(box)) ?? [];
    return leastOf(near.filter(isModest), hidden);
  }
  const least = leastOf(places.flat(), (one) => names.under(one.box).size * WORST + hidden(one));
  return least ?? { slot: 'right', box: boxAt(request, 'right'), isNarrow: false, cost: 0 };
}

/** The item with the lowest cost, the first of equals; `costOf` may leave off once it is no less than `lowest`. */
function leastOf<Item>(items: readonly Item[], costOf: (item: Item, lowest: number) => number): Item | undefined {
  let least: Item | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item, lowest);
    if (cost < lowest) [least, lowest] = [item, cost];
  }
  return least;
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

function boxAt({ x, y, radius, width, height }: LabelRequest, slot: Slot): Box {
  const [across, down] = WAYS[slot];
  // At the corners the disc curves away, so that a name may come nearer.
  const reach = across !== 0 && down !== 0 ? radius * 0.72 + 1 : radius + GAP;
  const left = startAt(x, across, reach, width);
  const top = startAt(y, down, reach, height);
  return { left, top, right: left + width, bottom: top + height };
}

function startAt(centre: number, way: -1 | 0 | 1, reach: number, length: number): number {
  if (way === 0) return centre - length / 2;
  return way > 0 ? centre + reach : centre - reach - length;
}

/** Whether a name lies on what is there; names have corners, discs have none. */
function overlaps(name: Box, { left, top, right, bottom, isRound }: Box): boolean {
  if (!isRound) return name.left < right && left < name.right && name.top < bottom && top < name.bottom;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const dx = Math.max(name.left - x, 0, x - name.right);
  const dy = Math.max(name.top - y, 0, y - name.bottom);
  return Math.hypot(dx, dy) < (right - left) / 2;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
