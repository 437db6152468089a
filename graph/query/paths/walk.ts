/** What a question lets one walk, what each step costs, and how far it is to the end. */
import { RELATIONS, type RelationType } from '../../ontology.ts';
import type { GraphEdge } from '../../schema.ts';
import type { Part } from '../neighbourhood.ts';
import type { Sliced } from '../sliced.ts';
import { Heap } from './heap.ts';
import { at, countNeighbours, type Network } from './network.ts';

export interface PathSearch {
  /** Keys of nodes. */
  readonly from: string;
  readonly to: string;
  /** Whether edges are followed only the way they point; a symmetric relation points both ways. */
  readonly isDirected?: boolean;
  /** Nodes no path may pass through; the ends are never among them. */
  readonly withoutNodes?: ReadonlySet<string>;
  readonly withoutRelations?: ReadonlySet<RelationType>;
  /** The only part that may be walked; without it the whole graph. */
  readonly within?: Part;
}

/**
 * Costs are whole numbers, so that sums are exact and the same from either end: a step costs STEP, one that only
 * background geography knows a little more, and passing through a node HUB for each doubling of its neighbours.
 */
export const STEP = 1_000;
export const BACKGROUND_STEP = 1_500;
export const HUB = 500;

const BARRED = -1;
/** Nodes settled between two stops. */
export const SLICE = 256;

export interface Walk {
  readonly network: Network;
  readonly from: number;
  readonly to: number;
  /** Whether an edge may be walked from this one of its ends to the other. */
  readonly allows: (edge: GraphEdge, from: string) => boolean;
  /** What the step from one node to the next costs over their bundle, or -1 where it is barred. */
  readonly costOf: (from: number, next: number, bundle: number) => number;
  /** What passing through a node costs: nothing at the end. */
  readonly tollOf: (node: number) => number;
}

/** Null where an end is unknown or lies outside the part asked for, or where both are the same. */
export function prepareWalk(network: Network, search: PathSearch): Walk | null {
  const { file, numberOf, bundleStarts, bundleEdges } = network;
  const { within } = search;
  const from = numberOf.get(search.from);
  const to = numberOf.get(search.to);
  if (from === undefined || to === undefined || from === to) return null;
  if (within && !(within.nodes.has(search.from) && within.nodes.has(search.to))) return null;

  const isBarred = new Uint8Array(file.nodes.length);
  for (const key of search.withoutNodes ?? []) {
    const node = numberOf.get(key);
    if (node !== undefined && node !== from && node !== to) isBarred[node] = 1;
  }
  const allows = (edge: GraphEdge, source: string) => isAllowed(search, edge, source);
  const readCost = (source: number, bundle: number) => {
    const key = file.nodes[source]?.key ?? '';
    let cost = BARRED;
    for (let row = at(bundleStarts, bundle); row < at(bundleStarts, bundle + 1); row += 1) {
      const edge = file.edges[at(bundleEdges, row)];
      if (!edge || !allows(edge, key)) continue;
      if (edge.attributes.basis !== 'gazetteer') return STEP;
      cost = BACKGROUND_STEP;
    }
    return cost;
  };
  // Worked out when first walked, for most of a large graph never is; 0 is not known yet.
  const known = new Int16Array(2 * (bundleStarts.length - 1));
  return {
    network,
    from,
    to,
    allows,
    costOf: (source, next, bundle) => {
      if (isBarred[source] === 1 || isBarred[next] === 1) return BARRED;
      const place = 2 * bundle + (source < next ? 0 : 1);
      if (known[place] === 0) known[place] = readCost(source, bundle);
      return at(known, place);
    },
    tollOf: (node) => (node === to ? 0 : Math.round(HUB * Math.log2(Math.max(1, countNeighbours(network, node))))),
  };
}

function isAllowed({ within, withoutRelations, isDirected }: PathSearch, edge: GraphEdge, source: string): boolean {
  const { relation } = edge.attributes;
  if (withoutRelations?.has(relation)) return false;
  if (isDirected && edge.source !== source && RELATIONS[relation].symmetric !== true) return false;
  if (within === undefined) return true;
  return within.edges.has(edge.key) && within.nodes.has(edge.source) && within.nodes.has(edge.target);
}

/** What it costs at least from a node to the end, the node's own toll aside. */
export type Bound = (node: number) => number;

/**
 * Walks back from the end until the start is reached (Dijkstra, "A note on two problems in connexion with graphs",
 * 1959); null when it never is. The bound is exact for the nodes nearer than the start and the same for all others.
 */
export function* measureBack({ network, from, to, costOf, tollOf }: Walk): Sliced<Bound | null> {
  const { starts, neighbours, bundles } = network;
  const distances = new Float64Array(starts.length - 1).fill(Number.POSITIVE_INFINITY);
  const isSettled = new Uint8Array(distances.length);
  const heap = new Heap();
  distances[to] = 0;
  heap.push(to, 0);
  for (let settled = 1; heap.size > 0; ) {
    const distance = heap.lowest;
    const node = heap.pop();
    if (isSettled[node] === 1) continue;
    isSettled[node] = 1;
    if (node === from) return (other) => (isSettled[other] === 1 ? at(distances, other) : distance);
    const onward = distance + tollOf(node);
    for (let slot = at(starts, node); slot < at(starts, node + 1); slot += 1) {
      const before = at(neighbours, slot);
      if (isSettled[before] === 1) continue;
      const cost = costOf(before, node, at(bundles, slot));
      if (cost < 0 || onward + cost >= at(distances, before)) continue;
      distances[before] = onward + cost;
      heap.push(before, onward + cost);
    }
    if (settled++ % SLICE === 0) yield;
  }
  return null;
}
