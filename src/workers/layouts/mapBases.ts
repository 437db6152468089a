/** What lies around what on a map. */
import { RELATION_TYPES } from '../../../graph/ontology.ts';
import type { Places } from './map.ts';
import { listNeighbours, type Sheet } from './sheet.ts';

export interface Base {
  readonly x: number;
  readonly y: number;
  /** How far from the regions: what is nearer gets the nearer spots. */
  readonly wave: number;
  /** The region it is in, else its neighbours that were placed before. */
  readonly toward: readonly number[];
}

type Spot = { readonly x: number; readonly y: number };

const LOCATED_IN = RELATION_TYPES.indexOf('located_in');
export const PART_OF = RELATION_TYPES.indexOf('part_of');

/**
 * The point around which each node without a place of its own goes: the region that `located_in` and `part_of` lead
 * to, from one to the next; else the mean of its neighbours. Nodes without a way to any region have none.
 * @param spots where the regions with a place stand
 */
export function findBases(sheet: Sheet, places: Places, spots: ReadonlyMap<number, Spot>): Map<number, Base> {
  const bases = new Map<number, Base>();
  const wave = followChains(sheet, places, spots, bases);
  followNeighbours(sheet, places, spots, bases, wave);
  return bases;
}

/** @returns the number of the next wave */
function followChains(
  { sources, targets, relations }: Sheet,
  { ranks }: Places,
  spots: ReadonlyMap<number, Spot>,
  bases: Map<number, Base>,
): number {
  /** The region each node is in; itself for a region. */
  const regionOf = new Map([...spots.keys()].map((node) => [node, node]));
  const waits = Array.from(sources.keys()).filter((edge) => {
    const isChain = relations[edge] === LOCATED_IN || relations[edge] === PART_OF;
    return isChain && !spots.has(sources[edge] as number);
  });
  for (let wave = 1; ; wave += 1) {
    const found = new Map<number, { region: number; isIn: boolean }>();
    for (const edge of waits) {
      const node = sources[edge] as number;
      const region = regionOf.get(targets[edge] as number);
      if (region === undefined || regionOf.has(node)) continue;
      const isIn = relations[edge] === LOCATED_IN;
      const rival = found.get(node);
      const isBetter =
        !rival ||
        (isIn && !rival.isIn) ||
        (isIn === rival.isIn && (ranks[region] as number) > (ranks[rival.region] as number));
      if (isBetter) found.set(node, { region, isIn });
    }
    if (found.size === 0) return wave;
    for (const [node, { region }] of found) {
      regionOf.set(node, region);
      const { x, y } = spots.get(region) as Spot;
      bases.set(node, { x, y, wave, toward: [region] });
    }
  }
}

function followNeighbours(
  sheet: Sheet,
  { ranks }: Places,
  spots: ReadonlyMap<number, Spot>,
  bases: Map<number, Base>,
  first: number,
): void {
  const { starts, ends } = listNeighbours(sheet);
  const count = sheet.types.length;
  let waiting = Array.from(sheet.types.keys()).filter((node) => !spots.has(node) && !bases.has(node));
  for (let wave = first; wave < first + count; wave += 1) {
    const found: [number, Base][] = [];
    for (const node of waiting) {
      const near: number[] = [];
      const wide: number[] = [];
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
        const end = ends[at] as number;
        // Half-way to Africa is nowhere: whole continents count only where there is nothing else.
        if (spots.has(end) || bases.has(end)) (spots.has(end) && ranks[end] === 0 ? wide : near).push(end);
      }
      const toward = near.length > 0 ? near : wide;
      if (toward.length === 0) continue;
      const around = toward.map((end) => (spots.get(end) ?? bases.get(end)) as Spot);
      const x = around.reduce((sum, spot) => sum + spot.x, 0) / around.length;
      const y = around.reduce((sum, spot) => sum + spot.y, 0) / around.length;
      found.push([node, { x, y, wave, toward }]);
    }
    if (found.length === 0) return;
    for (const [node, base] of found) bases.set(node, base);
    waiting = waiting.filter((node) => !bases.has(node));
  }
}
