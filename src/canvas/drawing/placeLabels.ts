/** Where names go so that none lies on another or on a node. Pure: boxes in, boxes out, in CSS pixels. */

import { BESIDE, CLOSE, GAP, type LabelRequest, listPlaces, type Place, type Slot } from './labelPlaces.ts';
import type { Box } from './occupancy.ts';
import {
  findFree,
  findLeastCovering,
  findShare,
  isBesideLarger,
  isOffNodes,
  leastOf,
  measureHidden,
  type Occupied,
  readRadius,
  weighWithLines,
} from './weighPlaces.ts';

export interface PlacedLabel {
  readonly key: string;
  readonly slot: Slot;
  readonly box: Box;
  readonly isNarrow: boolean;
}

/**
 * How much of other nodes an important name may cover that finds no other place: together, as a share of its own, and
 * of each of them, which is so much smaller at least.
 */
const RIMS = { together: 0.5, each: 0.5, smaller: 1 };
/** The same for the name of a hub among leaves that would stay unnamed even so; a little of what is covered is seen beside it. */
const LEAVES = { together: 2, each: 0.8, smaller: 0.85 };
/** What it costs there to cover one of those, and to have a name go; of a dot, one. */
const HARM = { node: 4, name: 300 };
/** How many fewer places of lines make up for moving a name that has a place, and others with it. */
const BETTER = 2;
/** How many names may have others move: it takes long, and names of many nodes have no place anyway. */
const MOST = 80;

/**
 * Places names in the order given, the most important first; each takes the free place that costs least, the slot it
 * had before (`previous`) costing less so that names do not jump. A place is free where nothing lies, and where no node
 * is nearer to the name than its own. Names that find none have others move; where these cannot, important ones stand
 * where they do least harm, and the others are left out. In the end those on lines move off them, and have others move,
 * where that is better for all of them together.
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
  const weigh = (request: LabelRequest, place: Place) =>
    weighWithLines(request, place, occupied, previous.get(request.key));
  /**
   * Whether the name has taken this place because all that stood there have found another.
   * @param gain what the place saves, of which so much is to be left once they have
   */
  const oust = (request: LabelRequest, place: Place, gain = Number.POSITIVE_INFINITY): boolean => {
    const inWay = [...names.under(place.box)];
    const ousted = inWay.flatMap((box) => standing.get(box) ?? []);
    // Words of the layout and the buttons stay.
    if (inWay.length !== ousted.length || ousted.some((one) => one.request.need === 'required')) return false;
    inWay.forEach(leave);
    const taken = [take(request, place)];
    let left = gain;
    for (const one of ousted) {
      const other = find(one.request);
      if (other) left += weigh(one.request, one.place) - weigh(one.request, other);
      if (other === undefined || left < BETTER) {
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
  const findLeastHarm = (request: LabelRequest, { together, each, smaller }: typeof RIMS): Place | undefined => {
    const places = CLOSE.flatMap((stand) => listPlaces(request, bounds, stand));
    const most = together * Math.PI * request.radius ** 2;
    const least = leastOf(places, ({ box, cost }) => {
      const hidden = measureHidden(occupied.nodes, box);
      const inWay = [...names.under(box)];
      const isTaken = inWay.some((one) => standing.get(one)?.request.need !== 'fine');
      const isMuch = (node: Box) => findShare(node, box) > each || readRadius(node) > smaller * request.radius;
      const isLost = hidden > most || [...occupied.nodes.under(box)].some(isMuch);
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

  /** Moves a name that lies on lines to where fewer are. */
  const improve = (box: Box): void => {
    const one = standing.get(box);
    if (!one) return;
    const { request, place } = one;
    const now = weigh(request, place);
    leave(box);
    const better = BESIDE.flatMap((stand) => listPlaces(request, bounds, stand))
      .map((place) => ({ place, gain: now - weigh(request, place) }))
      .filter(({ place, gain }) => gain >= BETTER && isOffNodes(request, place, occupied, 0))
      .sort((a, b) => b.gain - a.gain);
    if (!better.some(({ place, gain }) => oust(request, place, gain))) take(request, place);
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
  const crossed = [...standing].flatMap(([box, { request, place }]) => {
    const count = occupied.lines.count(place.box);
    return request.radius > 0 && count > BETTER ? [{ box, count }] : [];
  });
  for (const { box } of crossed.sort((a, b) => b.count - a.count).slice(0, MOST)) improve(box);
  return [...standing.values()].map(({ request, place: { slot, box, isNarrow } }) => ({
    key: request.key,
    slot,
    box,
    isNarrow,
  }));
}
