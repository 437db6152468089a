/** Where names go so that none lies on another or on a node. Pure: boxes in, boxes out, in CSS pixels. */

import { BESIDE, boxAt, GAP, type LabelRequest, listPlaces, listStands, type Place, type Slot } from './labelPlaces.ts';
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
/** What a name under another counts, in pixels of nodes under it: more than there are. */
const WORST = 10_000;
/** What is lost in reckoning. */
const NEARLY = 0.01;
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
 * is nearer to the name than its own. Names that find none have others move; where these cannot, important ones take the
 * place of those that are not, and the others are left out.
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

  /** Where only names stand that may be left out, and fewest of them. */
  const findLeastTaken = (request: LabelRequest): Place | undefined => {
    const near = BESIDE.flatMap((stand) => listPlaces(request, bounds, stand)).filter(({ box }) => {
      const inWay = [...names.under(box)];
      return occupied.nodes.isFree(box) && inWay.every((one) => standing.get(one)?.request.need === 'fine');
    });
    return leastOf(near, ({ box }) => names.under(box).size);
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

  const waiting: LabelRequest[] = [];
  for (const request of requests) {
    const place = find(request) ?? (request.need === 'required' ? findLeastCovering(request, occupied, bounds) : null);
    if (place) take(request, place);
    else waiting.push(request);
  }
  for (const request of waiting.slice(0, MOST)) {
    const places = BESIDE.flatMap((stand) => listPlaces(request, bounds, stand)).filter((place) =>
      isOffNodes(request, place, occupied, 0),
    );
    if (places.some((place) => oust(request, place)) || request.need !== 'important') continue;
    const place = findLeastCovering(request, occupied, bounds) ?? findLeastTaken(request);
    if (place) supplant(request, place);
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
  const air = radius > 0 ? GAP + step - RIM - NEARLY : 0;
  return nodes.isFree(box, air) && dots.isFree(box, air);
}

/** Where an important name covers fewest dots, and nothing else; and a required one least, whatever it is. */
function findLeastCovering(request: LabelRequest, { names, nodes, dots }: Occupied, bounds: Box): Place | undefined {
  const hidden = ({ box }: Place) => sumWidths(dots.under(box)) + sumWidths(nodes.under(box));
  if (request.need === 'important') {
    const near = BESIDE.flatMap((stand) => listPlaces(request, bounds, stand));
    return leastOf(
      near.filter(({ box }) => names.isFree(box) && nodes.isFree(box)),
      hidden,
    );
  }
  const places = listStands(request).flatMap((stand) => listPlaces(request, bounds, stand));
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
