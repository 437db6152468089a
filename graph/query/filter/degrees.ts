/** How many visible edges each node has. */
import type { Masks } from './conditions.ts';
import type { FilterFacts } from './filterFacts.ts';

/** Edges at each node that fail nothing. */
export function countDegrees({ sources, targets, nodeKeys }: FilterFacts, { edges }: Masks): Int32Array {
  const degrees = new Int32Array(nodeKeys.length);
  for (let edge = 0; edge < edges.length; edge += 1) {
    if (edges[edge] !== 0) continue;
    degrees[sources[edge] ?? 0] = (degrees[sources[edge] ?? 0] ?? 0) + 1;
    degrees[targets[edge] ?? 0] = (degrees[targets[edge] ?? 0] ?? 0) + 1;
  }
  return degrees;
}
