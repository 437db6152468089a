/** What lies around what on a map. */
import { ENTITY_TYPES, RELATION_TYPES } from '../../../graph/ontology.ts';
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
const REGION = ENTITY_TYPES.indexOf('region');

/**
 * The point around which each node without a place of its own goes: the region that `located_in` and `part_of` lead
 * to, from one to the next; else the mean of its neighbours. Nodes without a way to any region have none, nor have
 * regions that are in no other and what lies in them: the middle of those they trade with is not where they are.
 * @param spots where the regions with a place stand
 */
export function findBases(sheet: Sheet, places: Places, spots: ReadonlyMap<number, Spot>): Map<number, Base> {
  const bases = new Map<number, Base>();
  const wave = followChains(sheet, places, spots, bases);
  const lost = findLost(sheet, (node) => spots.has(node) || bases.has(node));
  followNeighbours(sheet, places, spots, bases, lost, wave);
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
  const waits = listChains(relations).filter((edge) => !spots.has(sources[edge] as number));
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

/** The edges that say what lies in what. */
const listChains = (relations: Uint8Array): number[] =>
  Array.from(relations.keys()).filter((edge) => relations[edge] === LOCATED_IN || relations[edge] === PART_OF);

/** Regions that nobody knows the place of, and what lies in them. */
function findLost({ types, sources, targets, relations }: Sheet, isKnown: (node: number) => boolean): Set<number> {
  const lost = new Set(Array.from(types.keys()).filter((node) => types[node] === REGION && !isKnown(node)));
  const chains = listChains(relations).filter((edge) => !isKnown(sources[edge] as number));
  for (let size = -1; size !== lost.size; ) {
    size = lost.size;
    for (const edge of chains) if (lost.has(targets[edge] as number)) lost.add(sources[edge] as number);
  }
  return lost;
}

function followNeighbours(
  sheet: Sheet,
  { ranks }: Places,
  spots: ReadonlyMap<number, Spot>,
  bases: Map<number, Base>,
  lost: ReadonlySet<number>,
  first: number,
): void {
  const { starts, ends } = listNeighbours(sheet);
  const count = sheet.types.length;
  let waiting = Array.from(sheet.types.keys()).filter(
    (node) => !spots.has(node) && !bases.has(node) && !lost.has(node),
  );
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
