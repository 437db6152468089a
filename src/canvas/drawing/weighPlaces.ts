/** What a place in the window is worth to a name: what is free, what it costs, and what it would hide. */
import { boxAt, GAP, type LabelRequest, listPlaces, listStands, type Place, type Slot } from './labelPlaces.ts';
import type { LineRaster } from './lineRaster.ts';
import type { Box, Occupancy } from './occupancy.ts';

/** The rim of a node that names keep off as well, in pixels. */
export const RIM = 1;
/** How much less the side costs that lines leave free, and the slot a name had (labelPlaces.ts). */
const [PREFERRED, KEPT] = [1.5, 2.5];
/** What a name under another counts, in square pixels of nodes under it: more than there are. */
const WORST = 1_000_000;
/** How near a node may not come that is no nearer to a name than its own; a little is lost in reckoning. */
const NEARER = GAP - RIM - 0.01;

/** Where names may not go: on other names, on nodes; `dots`, too small to be named, give way to important names. */
export interface Occupied {
  readonly names: Occupancy;
  readonly nodes: Occupancy;
  readonly dots: Occupancy;
  /** Names lie on lines only where they find no other place. */
  readonly lines: Pick<LineRaster, 'count'>;
}

/** The free place that costs least; farther off its node only where there is none beside it, and not for all. */
export function findFree(
  request: LabelRequest,
  occupied: Occupied,
  bounds: Box,
  before: Slot | undefined,
): Place | undefined {
  for (const stand of listStands(request)) {
    // Where it may lie is asked only where no cheaper place was found: that is what takes long.
    const place = leastOf(listPlaces(request, bounds, stand), (place, lowest) => {
      const { box } = place;
      const least = weigh(request, place, before);
      if (least >= lowest || !occupied.names.isFree(box) || !isOffNodes(request, place, occupied, stand.step))
        return lowest;
      return least + occupied.lines.count(box);
    });
    if (place) return place;
  }
  return undefined;
}

/** What a place costs but for the lines there. */
const weigh = ({ prefer }: LabelRequest, { slot, cost }: Place, before: Slot | undefined): number =>
  cost - (slot === prefer ? PREFERRED : 0) - (slot === before ? KEPT : 0);

/** What it costs with them. */
export const weighWithLines = (
  request: LabelRequest,
  place: Place,
  { lines }: Occupied,
  before: Slot | undefined,
): number => weigh(request, place, before) + lines.count(place.box);

/** Whether no node lies under a name so far off its own, and none is nearer to it. */
export function isOffNodes(
  { radius }: LabelRequest,
  { box }: Pick<Place, 'box'>,
  { nodes, dots }: Occupied,
  step: number,
): boolean {
  const air = radius > 0 ? NEARER + step : 0;
  return nodes.isFree(box, air) && dots.isFree(box, air);
}

/** Whether a name would be taken for that of another node: one as large at least lies as near. */
export function isBesideLarger({ radius }: LabelRequest, { left, top, right, bottom }: Box, nodes: Occupancy): boolean {
  const around = { left: left - NEARER, top: top - NEARER, right: right + NEARER, bottom: bottom + NEARER };
  return [...nodes.under(around)].some((other) => readRadius(other) >= radius);
}

/** Of a node, without the rim that names keep off. */
export const readRadius = ({ left, right }: Box): number => (right - left) / 2 - RIM;

/** Where a required name covers least, whatever it is. */
export function findLeastCovering(
  request: LabelRequest,
  { names, nodes, dots }: Occupied,
  bounds: Box,
): Place | undefined {
  const places = listStands(request).flatMap((stand) => listPlaces(request, bounds, stand));
  const least = leastOf(
    places,
    ({ box }) => names.under(box).size * WORST + measureHidden(dots, box) + measureHidden(nodes, box),
  );
  return least ?? { slot: 'right', box: boxAt(request, 'right'), isNarrow: false, cost: 0 };
}

/** How much of what is there lies under a name, in square pixels; of a disc, about so much. */
export function measureHidden(there: Occupancy, name: Box): number {
  let sum = 0;
  for (const one of there.under(name)) sum += measureCommon(one, name) * (one.isRound ? Math.PI / 4 : 1);
  return sum;
}

const measureCommon = (one: Box, other: Box): number =>
  (Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** How much of a node lies under a name, of 1. */
export const findShare = (node: Box, name: Box): number => measureCommon(node, name) / measureCommon(node, node);

/** The item with the lowest cost, the first of equals; `costOf` may leave off once it is no less than `lowest`. */
export function leastOf<Item>(
  items: readonly Item[],
  costOf: (item: Item, lowest: number) => number,
): Item | undefined {
  let least: Item | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const cost = costOf(item, lowest);
    if (cost < lowest) [least, lowest] = [item, cost];
  }
  return least;
}
