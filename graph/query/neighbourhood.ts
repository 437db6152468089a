/** The part of a graph around one node. */
import type { GraphIndex } from './graphIndex.ts';

/** Keys of nodes and edges; every edge has both its ends among the nodes. */
export interface Part {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/**
 * Every node at most `depth` steps from the start, whichever way edges point, and every edge between them.
 * `within`, when given, is the only part that may be walked or returned. An unknown start gives nothing.
 */
export function findNeighbourhood(index: GraphIndex, start: string, depth: number, within?: Part): Part {
  const allowsNode = (key: string) => within === undefined || within.nodes.has(key);
  const allowsEdge = (key: string) => within === undefined || within.edges.has(key);
  const nodes = new Set<string>();
  if (!index.nodes.has(start) || !allowsNode(start)) return { nodes, edges: new Set() };
  nodes.add(start);
  let frontier = [start];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const key of frontier) {
      for (const edge of index.edgesOf.get(key) ?? []) {
        const other = edge.source === key ? edge.target : edge.source;
        if (nodes.has(other) || !allowsEdge(edge.key) || !allowsNode(other)) continue;
        nodes.add(other);
        next.push(other);
      }
    }
    frontier = next;
  }
  const edges = new Set<string>();
  for (const key of nodes) {
    for (const edge of index.edgesOf.get(key) ?? []) {
      if (nodes.has(edge.source) && nodes.has(edge.target) && allowsEdge(edge.key)) edges.add(edge.key);
    }
  }
  return { nodes, edges };
}
