/** The conditions that ask for a node's place in the graph: how many edges it has, what it hangs together with. */
import { BASES } from '../../ontology.ts';
import { ALL_COUNT, FAILS, type Masks } from './conditions.ts';
import { countDegrees } from './degrees.ts';
import { type LeftOut, walkEgo } from './ego.ts';
import type { FilterFacts } from './filterFacts.ts';
import type { Component, GraphFilter } from './graphFilter.ts';

export interface Settled extends Masks {
  /** Neighbours that the ego network left out, by the key of their hub. */
  readonly leftOut: LeftOut;
}

const NONE: LeftOut = new Map();

/**
 * All failed conditions, where those in `lifted` count for nothing. Degree, ego network, component and connectedness
 * are asked in this order, each of what the ones before leave.
 */
export function settle(facts: FilterFacts, { nodes, edges }: Masks, filter: GraphFilter, lifted = 0): Settled {
  const { ego, component, hideUnconnected } = filter;
  const isOfDegree = filter.leastDegree > 0 || filter.mostDegree !== null;
  if (!isOfDegree && ego === null && component === null && !hideUnconnected)
    return { nodes, edges, counting: ALL_COUNT & ~lifted, leftOut: NONE };
  const masks = { nodes: lift(nodes, lifted), edges: lift(edges, lifted), counting: ALL_COUNT };
  if (isOfDegree) checkDegrees(facts, masks, filter);
  const leftOut = ego === null ? NONE : checkEgo(facts, masks, ego);
  if (component !== null) checkComponent(facts, masks, component);
  if (hideUnconnected) failUnconnected(facts, masks);
  return { ...masks, leftOut };
}

function lift(mask: Uint16Array, bits: number): Uint16Array {
  const lifted = mask.slice();
  if (bits !== 0) for (let at = 0; at < lifted.length; at += 1) lifted[at] = (lifted[at] ?? 0) & ~bits;
  return lifted;
}

function checkDegrees(facts: FilterFacts, masks: Masks, { leastDegree, mostDegree }: GraphFilter): void {
  const degrees = countDegrees(facts, masks);
  failNodes(facts, masks, FAILS.degree, (node) => {
    const degree = degrees[node] ?? 0;
    return degree < leastDegree || (mostDegree !== null && degree > mostDegree);
  });
}

function checkEgo(facts: FilterFacts, masks: Masks, ego: NonNullable<GraphFilter['ego']>): LeftOut {
  const { isReached, leftOut } = walkEgo(facts, masks, ego);
  failNodes(facts, masks, FAILS.ego, (node) => isReached[node] === 0);
  return leftOut;
}

function checkComponent(facts: FilterFacts, masks: Masks, component: Component): void {
  const roots = findComponents(facts, masks);
  const wanted = component.kind === 'of' ? rootOf(facts, masks, roots, component.node) : findLargest(roots, masks);
  failNodes(facts, masks, FAILS.component, (node) => roots[node] !== wanted);
}

function rootOf({ nodeAt }: FilterFacts, { nodes }: Masks, roots: Int32Array, key: string): number {
  const node = nodeAt.get(key);
  return node === undefined || nodes[node] !== 0 ? -1 : (roots[node] ?? -1);
}

/** The component of each node as the number of one of its nodes, by union-find with path halving. */
function findComponents({ sources, targets, nodeKeys }: FilterFacts, { edges }: Masks): Int32Array {
  const parents = new Int32Array(nodeKeys.length);
  for (let node = 0; node < parents.length; node += 1) parents[node] = node;
  const find = (start: number): number => {
    let node = start;
    for (;;) {
      const parent = parents[node] ?? node;
      if (parent === node) return node;
      const above = parents[parent] ?? parent;
      parents[node] = above;
      node = above;
    }
  };
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (edges[edge] !== 0) continue;
    const [a, b] = [find(sources[edge] ?? 0), find(targets[edge] ?? 0)];
    // The earlier node stands for both, so that the outcome does not hang on the order of edges.
    if (a < b) parents[b] = a;
    else parents[a] = b;
  }
  for (let node = 0; node < parents.length; node += 1) parents[node] = find(node);
  return parents;
}

/** The component with most nodes; of several, the one that comes first in the file. -1 where nothing is left. */
function findLargest(roots: Int32Array, { nodes }: Masks): number {
  const sizes = new Int32Array(roots.length);
  for (let node = 0; node < roots.length; node += 1) {
    if (nodes[node] === 0) sizes[roots[node] ?? 0] = (sizes[roots[node] ?? 0] ?? 0) + 1;
  }
  let largest = -1;
  for (let root = 0; root < sizes.length; root += 1) {
    if ((sizes[root] ?? 0) > (largest < 0 ? 0 : (sizes[largest] ?? 0))) largest = root;
  }
  return largest;
}

/** How many visible nodes no edge touches that is visible, or would be. */
export function countUnconnected(facts: FilterFacts, { nodes }: Masks, would: Masks): number {
  const isTouched = findTouched(facts, would);
  let unconnected = 0;
  for (let node = 0; node < isTouched.length; node += 1) {
    if (nodes[node] === 0 && isTouched[node] === 0) unconnected += 1;
  }
  return unconnected;
}

function failUnconnected(facts: FilterFacts, masks: Masks): void {
  const isTouched = findTouched(facts, masks);
  for (let node = 0; node < isTouched.length; node += 1) {
    if (masks.nodes[node] === 0 && isTouched[node] === 0) masks.nodes[node] = FAILS.unconnected;
  }
}

/** 1 for each node that a visible edge touches. */
function findTouched({ sources, targets }: FilterFacts, { nodes, edges, counting }: Masks): Uint8Array {
  const isTouched = new Uint8Array(nodes.length);
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (((edges[edge] ?? 0) & counting) !== 0) continue;
    isTouched[sources[edge] ?? 0] = 1;
    isTouched[targets[edge] ?? 0] = 1;
  }
  return isTouched;
}

/** Marks what visible nodes fail, and with them their edges. */
function failNodes(
  { sources, targets }: FilterFacts,
  masks: Masks,
  bit: number,
  fails: (node: number) => boolean,
): void {
  const { nodes, edges } = masks;
  for (let node = 0; node < nodes.length; node += 1) {
    if (nodes[node] === 0 && fails(node)) nodes[node] = bit;
  }
  for (let edge = 0; edge < edges.length; edge += 1) {
    const ends = (nodes[sources[edge] ?? 0] ?? 0) | (nodes[targets[edge] ?? 0] ?? 0);
    edges[edge] = (edges[edge] ?? 0) | (ends & bit);
  }
}

/** Masks that leave the visible nodes no edge but background geography touches, and the visible edges at those. */
export function findSilent({ sources, targets, bases }: FilterFacts, masks: Masks): Masks {
  const atlas = BASES.indexOf('gazetteer');
  const nodes = masks.nodes.slice();
  const edges = masks.edges.slice();
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (masks.edges[edge] !== 0 || bases[edge] === atlas) continue;
    nodes[sources[edge] ?? 0] = FAILS.time;
    nodes[targets[edge] ?? 0] = FAILS.time;
  }
  for (let edge = 0; edge < edges.length; edge += 1) {
    const isAtSilent = nodes[sources[edge] ?? 0] === 0 || nodes[targets[edge] ?? 0] === 0;
    if (!isAtSilent) edges[edge] = FAILS.time;
  }
  return { nodes, edges, counting: ALL_COUNT };
}
