/** Where names go so that none lies on another or on a node. Pure: boxes in, boxes out, in CSS pixels. */
import type { LineRaster } from './lineRaster.ts';
import { type Box, type Occupancy, overlaps } from './occupancy.ts';

export interface LabelRequest {
  readonly key: string;
  /** Centre and radius of the disc the name belongs to; radius 0 puts the name on the point itself. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /**
   * `fine` may be left out; `important` may cover nodes too small to be named, and nothing else; `required` is placed
   * in any case.
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

const GAP = 3;
/**
 * What a free place costs, in places of lines that its name would lie on (lineRaster.ts): each further slot, and a name
 * in more lines. The side that lines leave free, and the slot a name had, cost less.
 */
const COSTS = { slot: 0.5, preferred: -1.5, kept: -2.5, narrow: 3 };
/** What a name under another counts, in pixels of nodes under it: more than there are. */
const WORST = 10_000;
/** How much less far a corner of the same distance lies to the right of the middle, and below it. */
const DIAGONAL = 0.7072;
/** What is lost in reckoning. */
const NEARLY = 0.01;
/** How many names may have others move: it takes long, and names of many nodes have no place anyway. */
const MOST = 40;
/** How far off its node a name may stand, in pixels; other than 0 only for an important one. */
const STEPS = [0, 10, 20];
const BESIDE = [0];

/** Where names may not go: on other names, on nodes; `dots`, too small to be named, give way to important names. */
export interface Occupied {
  readonly names: Occupancy;
  readonly nodes: Occupancy;
  readonly dots: Occupancy;
  /** Names lie on lines only where they find no other place. */
  readonly lines: Pick<LineRaster, 'count'>;
}

/**
 * Places names in the order given, the most important first; each takes the free place that costs least, the slot it
 * had before (`previous`) costing less so that names do not jump. A place is free where nothing lies, and where no node
 * is nearer to the name than its own. Names that find none have others move; else they are left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  occupied: Occupied,
  bounds: Box,
  previous: ReadonlyMap<string, Slot>,
): PlacedLabel[] {
  const { names } = occupied;
  const standing = new Map<Box, { readonly request: LabelRequest; readonly place: Place }>();
  const find = (request: LabelRequest) => findFree(request, occupied, bounds, previous.get(request.key));
  const take = (request: LabelRequest, place: Place): Box => {
    // Names side by side need a gap between them to read as two.
    const box = { ...place.box, left: place.box.left - GAP, right: place.box.right + GAP };
    names.add(box);
    standing.set(box, { request, place });
    return box;
  };
  const leave = (box: Box) => {
    names.remove(box);
    standing.delete(box);
  };
  /** Whether the name has taken this place because all that stood there have found another. */
  const oust = (request: LabelRequest, place: Place): boolean => {
    const inWay = [...names.under(place.box)];
    const ousted = inWay.flatMap((box) => standing.get(box) ?? []);
    // Words of the layout and the buttons stay.
    if (inWay.length !== ousted.length || ousted.some((one) => one.request.need === 'required')) return false;
    inWay.forEach(leave);
    const taken = [take(request, place)];
    for (const one of ousted) {
      const other = find(one.request);
      if (other === undefined) {
        taken.forEach(leave);
        for (const { request, place } of ousted) take(request, place);
        return false;
      }
      taken.push(take(one.request, other));
    }
    return true;
  };

  const waiting: LabelRequest[] = [];
  for (const request of requests) {
    const place = find(request) ?? (request.need === 'required' ? findLeastCovering(request, occupied, bounds) : null);
    if (place) take(request, place);
    else waiting.push(request);
  }
  for (const request of waiting.slice(0, MOST)) {
    const places = listPlaces(request, bounds, 0).filter((place) => isOffNodes(request, place, occupied, 0));
    if (places.some((place) => oust(request, place)) || request.need !== 'important') continue;
    const place = findLeastCovering(request, occupied, bounds);
    if (place) take(request, place);
  }
  return [...standing.values()].map(({ request, place: { slot, box, isNarrow } }) => ({
    key: request.key,
    slot,
    box,
    isNarrow,
  }));
}

/** The free place that costs least; farther off its node only where there is none beside it, and not for all. */
function findFree(request: LabelRequest, occupied: Occupied, bounds: Box, before: Slot | undefined): Place | undefined {
  for (const step of request.radius > 0 && (request.need !== 'fine' || request.only) ? STEPS : BESIDE) {
    // Where it may lie is asked only where no cheaper place was found: that is what takes long.
    const place = leastOf(listPlaces(request, bounds, step), (place, lowest) => {
      const { slot, box, cost } = place;
      const least = cost + (slot === request.prefer ? COSTS.preferred : 0) + (slot === before ? COSTS.kept : 0);
      if (least >= lowest || !occupied.names.isFree(box) || !isOffNodes(request, place, occupied, step)) return lowest;
      return least + occupied.lines.count(box);
    });
    if (place) return place;
  }
  return undefined;
}

/** Whether no node lies under a name so far off its own, and none is nearer to it. */
function isOffNodes({ radius }: LabelRequest, { box }: Place, { nodes, dots }: Occupied, step: number): boolean {
  const air = radius > 0 ? GAP + step - RIM - NEARLY : 0;
  return nodes.isFree(box, air) && dots.isFree(box, air);
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

/** Where an important name covers fewest dots, and nothing else; and a required one least, whatever it is. */
function findLeastCovering(request: LabelRequest, { names, nodes, dots }: Occupied, bounds: Box): Place | undefined {
  const hidden = ({ box }: Place) => sumWidths(dots.under(box)) + sumWidths(nodes.under(box));
  if (request.need === 'important') {
    const near = listPlaces(request, bounds, 0).filter(({ box }) => names.isFree(box) && nodes.isFree(box));
    return leastOf(near, hidden);
  }
  const places = (request.radius > 0 ? STEPS : BESIDE).flatMap((step) => listPlaces(request, bounds, step));
  const least = leastOf(places, (one) => names.under(one.box).size * WORST + hidden(one));
  return least ?? { slot: 'right', box: boxAt(request, 'right'), isNarrow: false, cost: 0 };
}

function sumWidths(boxes: ReadonlySet<Box>): number {
  let sum = 0;
  for (const { left, right } of boxes) sum += right - left;
  return sum;
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
  const reach = across !== 0 && down !== 0 ? (radius + GAP) * DIAGONAL : radius + GAP;
  const left = startAt(x, across, reach, width);
  const top = startAt(y, down, reach, height);
  return { left, top, right: left + width, bottom: top + height };
}

function startAt(centre: number, way: -1 | 0 | 1, reach: number, length: number): number {
  if (way === 0) return centre - length / 2;
  return way > 0 ? centre + reach : centre - reach - length;
}

function isInside(box: Box, bounds: Box): boolean {
  return box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
}
