/** Where names go so that none lies on another or on a node. Pure: boxes in, boxes out, in CSS pixels. */

import {
  BESIDE,
  boxAt,
  CLOSE,
  GAP,
  type LabelRequest,
  listPlaces,
  listStands,
  type Place,
  type Slot,
} from './labelPlaces.ts';
import type { LineRaster } from './lineRaster.ts';
import type { Box, Occupancy } from './occupancy.ts';

export interface PlacedLabel {
  readonly key: string;
  readonly slot: Slot;
  readonly box: Box;
  readonly isNarrow: boolean;
}

/** The rim of a node that names keep off as well, in pixels. */
export const RIM = 1;

/** How much less the side costs that lines leave free, and the slot a name had (labelPlaces.ts). */
const [PREFERRED, KEPT] = [1.5, 2.5];
/** What a name under another counts, in square pixels of nodes under it: more than there are. */
const WORST = 1_000_000;
/**
 * How much of other nodes an important name may cover that finds no other place: together, as a share of its own, and
 * of each of them.
 */
const RIMS = { together: 0.5, each: 0.5 };
/** The same for a name whose node would stay unnamed even so; a little of what is covered is seen beside it. */
const LEAVES = { together: 1, each: 0.9 };
/** What it costs there to cover one of those, and to have a name go; of a dot, one. */
const HARM = { node: 4, name: 300 };
/** How near a node may not come that is no nearer to a name than its own; a little is lost in reckoning. */
const NEARER = GAP - RIM - 0.01;
/** How many names may have others move: it takes long, and names of many nodes have no place anyway. */
const MOST = 40;

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
 * is nearer to the name than its own. Names that find none have others move; where these cannot, important ones stand
 * where they do least harm, and the others are left out.
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

  /**
   * Where an important name does least harm: it covers dots, rims of smaller nodes, and names that may be left out, and
   * touches nothing else.
   */
  const findLeastHarm = (request: LabelRequest, { together, each }: typeof RIMS): Place | undefined => {
    const places = CLOSE.flatMap((stand) => listPlaces(request, bounds, stand));
    const most = together * Math.PI * request.radius ** 2;
    const least = leastOf(places, ({ box, cost }) => {
      const hidden = measureHidden(occupied.nodes, box);
      const inWay = [...names.under(box)];
      const isTaken = inWay.some((one) => standing.get(one)?.request.need !== 'fine');
      const isLost = hidden > most || [...occupied.nodes.under(box)].some((node) => findShare(node, box) > each);
      if (isTaken || isLost || isBesideLarger(request, box, occupied.nodes)) return Number.POSITIVE_INFINITY;
      return HARM.node * hidden + measureHidden(occupied.dots, box) + HARM.name * inWay.length + cost;
    });
    return least;
  };
  /** Takes the place; names that stood there go elsewhere or are left out. */
  const supplant = (request: LabelRequest, place: Place): void => {
    const inWay = [...names.under(place.box)];
    const ousted = inWay.flatMap((box) => standing.get(box) ?? []);
    inWay.forEach(leave);
    take(request, place);
    for (const one of ousted) {
      const other = find(one.request);
      if (other) take(one.request, other);
    }
  };

  let tries = 0;
  const insist = (request: LabelRequest): void => {
    tries += 1;
    if (tries > MOST) return;
    const places = BESIDE.flatMap((stand) => listPlaces(request, bounds, stand));
    const isWon = (place: Place) => isOffNodes(request, place, occupied, 0) && oust(request, place);
    if (places.some(isWon) || request.need !== 'important') return;
    const place = findLeastHarm(request, RIMS) ?? findLeastHarm(request, LEAVES);
    if (place) supplant(request, place);
  };

  const waiting: LabelRequest[] = [];
  for (const request of requests) {
    const place = find(request) ?? (request.need === 'required' ? findLeastCovering(request, occupied, bounds) : null);
    if (place) take(request, place);
    // Before lesser ones have taken what it might have.
    else if (request.need === 'important') insist(request);
    else waiting.push(request);
  }
  waiting.forEach(insist);
  return [...standing.values()].map(({ request, place: { slot, box, isNarrow } }) => ({
    key: request.key,
    slot,
    box,
    isNarrow,
  }));
}

/** The free place that costs least; farther off its node only where there is none beside it, and not for all. */
function findFree(request: LabelRequest, occupied: Occupied, bounds: Box, before: Slot | undefined): Place | undefined {
  for (const stand of listStands(request)) {
    // Where it may lie is asked only where no cheaper place was found: that is what takes long.
    const place = leastOf(listPlaces(request, bounds, stand), (place, lowest) => {
      const { slot, box, cost } = place;
      const least = cost - (slot === request.prefer ? PREFERRED : 0) - (slot === before ? KEPT : 0);
      if (least >= lowest || !occupied.names.isFree(box) || !isOffNodes(request, place, occupied, stand.step))
        return lowest;
      return least + occupied.lines.count(box);
    });
    if (place) return place;
  }
  return undefined;
}

/** Whether no node lies under a name so far off its own, and none is nearer to it. */
function isOffNodes({ radius }: LabelRequest, { box }: Place, { nodes, dots }: Occupied, step: number): boolean {
  const air = radius > 0 ? NEARER + step : 0;
  return nodes.isFree(box, air) && dots.isFree(box, air);
}

/** Whether a name would be taken for that of another node: one as large at least lies as near. */
function isBesideLarger({ radius }: LabelRequest, { left, top, right, bottom }: Box, nodes: Occupancy): boolean {
  const around = { left: left - NEARER, top: top - NEARER, right: right + NEARER, bottom: bottom + NEARER };
  return [...nodes.under(around)].some((other) => (other.right - other.left) / 2 - RIM >= radius);
}

/** Where a required name covers least, whatever it is. */
function findLeastCovering(request: LabelRequest, { names, nodes, dots }: Occupied, bounds: Box): Place | undefined {
  const places = listStands(request).flatMap((stand) => listPlaces(request, bounds, stand));
  const least = leastOf(
    places,
    ({ box }) => names.under(box).size * WORST + measureHidden(dots, box) + measureHidden(nodes, box),
  );
  return least ?? { slot: 'right', box: boxAt(request, 'right'), isNarrow: false, cost: 0 };
}

/** How much of what is there lies under a name, in square pixels; of a disc, about so much. */
function measureHidden(there: Occupancy, name: Box): number {
  let sum = 0;
  for (const one of there.under(name)) sum += measureCommon(one, name) * (one.isRound ? Math.PI / 4 : 1);
  return sum;
}

const measureCommon = (one: Box, other: Box): number =>
  (Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  (Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** How much of a node lies under a name, of 1. */
const findShare = (node: Box, name: Box): number => measureCommon(node, name) / measureCommon(node, node);

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
