/** The cheapest way from one node to the end that keeps off what is already walked. */

import type { Sliced } from '../sliced.ts';
import { Heap } from './heap.ts';
import { at } from './network.ts';
import { type Bound, SLICE, type Walk } from './walk.ts';

/** A way as node numbers, and what it costs, the toll of its first node aside. */
export interface Way {
  readonly nodes: readonly number[];
  readonly cost: number;
}

/** Finds the way on from the last node of `root`, not over any other node of it nor straight to one of `barred`. */
export type FindSpur = (root: readonly number[], barred: ReadonlySet<number>) => Sliced<Way | null>;

/**
 * A* (Hart, Nilsson and Raphael 1968), led by what it costs at least to the end, which is exact near the cheapest
 * path: few nodes off the answer are ever looked at. The arrays are shared by all the searches of one question.
 */
export function createSpurSearch({ network, to, costOf, tollOf }: Walk, bound: Bound): FindSpur {
  const { starts, neighbours, bundles } = network;
  const count = starts.length - 1;
  const costs = new Float64Array(count);
  const origins = new Int32Array(count);
  // What the arrays say counts only where the stamp is that of the present search.
  const reached = new Int32Array(count);
  const closed = new Int32Array(count);
  let stamp = 0;

  return function* findSpur(root, barred) {
    stamp += 1;
    for (const node of root) closed[node] = stamp;
    const start = root[root.length - 1] as number;
    closed[start] = 0;
    reached[start] = stamp;
    costs[start] = 0;
    const heap = new Heap();
    heap.push(start, bound(start));
    for (let settled = 1; heap.size > 0; ) {
      const node = heap.pop();
      if (closed[node] === stamp) continue;
      closed[node] = stamp;
      const cost = at(costs, node);
      if (node === to) return { nodes: trace(origins, start, to), cost };
      for (let slot = at(starts, node); slot < at(starts, node + 1); slot += 1) {
        const next = at(neighbours, slot);
        if (closed[next] === stamp || (node === start && barred.has(next))) continue;
        const step = costOf(node, next, at(bundles, slot));
        if (step < 0) continue;
        const total = cost + step + tollOf(next);
        if (reached[next] === stamp && total >= at(costs, next)) continue;
        reached[next] = stamp;
        costs[next] = total;
        origins[next] = node;
        heap.push(next, total + bound(next));
      }
      if (settled++ % SLICE === 0) yield;
    }
    return null;
  };
}

function trace(origins: Int32Array, start: number, end: number): number[] {
  const nodes = [end];
  for (let node = end; node !== start; ) {
    node = at(origins, node);
    nodes.push(node);
  }
  return nodes.reverse();
}
