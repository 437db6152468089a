/** Where names go so that none lies on another or on a node. Pure: boxes in, boxes out, in CSS pixels. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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
  /** The size of the same name in more and shorter lines, for where it would cover a node otherwise. */
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

const GAP = 3;
/** How many small nodes it is worth to leave a large one in sight. */
const LARGER = 4;
/** The same for a name: more than there are nodes under one. */
const WORST = 1_000;
/** How far off its node an important name may stand before it covers another, in pixels. */
const STEP = 10;

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
}

/**
 * Places names in the order given, the most important first; each takes the first free slot, the one it had before
 * (`previous`) ahead of the others so that names do not jump. Those without a free slot are left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  occupied: Occupied,
  bounds: Box,
  previous: ReadonlyMap<string, Slot>,
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const before = previous.get(request.key);
    const reaches = (slot: Slot) => isInside(boxAt(request, slot), bounds);
    const all: readonly Slot[] = request.radius === 0 ? ['on'] : SLOTS;
    const slots = request.only?.some(reaches) ? request.only : all;
    const first = [before, request.prefer].filter((slot) => slot !== undefined && slots.includes(slot)) as Slot[];
    const ordered = [...new Set([...first, ...slots])];
    const { names, nodes, small } = occupied;
    const placesFor = (changed: LabelRequest, isNarrow = false): Place[] =>
      ordered.map((slot) => ({ slot, box: boxAt(changed, slot), isNarrow })).filter(({ box }) => isInside(box, bounds));
    const inside = placesFor(request);
    const open = inside.filter(({ box }) => names.isFree(box));
    const clear = open.filter(({ box }) => nodes.isFree(box));
    const isQuiteFree = ({ box }: Place) => names.isFree(box) && nodes.isFree(box) && small.isFree(box);
    let place = clear.find(({ box }) => small.isFree(box));
    if (request.narrow && !place) place = placesFor({ ...request, ...request.narrow }, true).find(isQuiteFree);
    if ((request.need !== 'fine' || request.only) && request.radius > 0 && !place)
      place = placesFor({ ...request, radius: request.radius + STEP }).find(isQuiteFree);
    const hidden = ({ box }: Place) => small.under(box).size + nodes.under(box).size * LARGER;
    if (request.need === 'important') {
      const own = 2 * request.radius;
      const isModest = ({ box }: Place) => [...small.under(box)].every(({ left, right }) => right - left <= own);
      place ??= leastOf(clear.filter(isModest), hidden);
    }
    if (request.need === 'required' && !place) {
      const narrow = { ...request, ...request.narrow };
      const steppedOff = placesFor({ ...narrow, radius: request.radius + STEP }, request.narrow !== undefined);
      const places = request.radius > 0 ? [...inside, ...steppedOff] : inside;
      place = leastOf(places, (one) => names.under(one.box).size * WORST + hidden(one));
    }
    if (request.need === 'required') place ??= { slot: 'right', box: boxAt(request, 'right'), isNarrow: false };
    if (place === undefined) continue;
    const { box } = place;
    // Names side by side need a gap between them to read as two.
    names.add({ ...box, left: box.left - GAP, right: box.right + GAP });
    placed.push({ key: request.key, ...place });
  }
  return placed;
}

type Place = Omit<PlacedLabel, 'key'>;

/** The item with the lowest cost, the first of equals. */
function leastOf<Item>(items: readonly Item[], costOf: (item: Item) => number): Item | undefined {
  let least: Item | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item);
    if (cost < lowest) [least, lowest] = [item, cost];
  }
  return least;
}

function boxAt({ x, y, radius, width, height }: LabelRequest, slot: Slot): Box {
  const reach = radius + GAP;
  // At the corners the disc curves away, so that a name may come nearer.
  const corner = radius * 0.72 + 1;
  const [left, top] = {
    on: [x - width / 2, y - height / 2],
    right: [x + reach, y - height / 2],
    left: [x - reach - width, y - height / 2],
    below: [x - width / 2, y + reach],
    above: [x - width / 2, y - reach - height],
    rightBelow: [x + corner, y + corner],
    rightAbove: [x + corner, y - corner - height],
    leftBelow: [x - corner - width, y + corner],
    leftAbove: [x - corner - width, y - corner - height],
  }[slot] as [number, number];
  return { left, top, right: left + width, bottom: top + height };
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
