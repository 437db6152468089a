/** What several entities have in common: "all three are in Shenzhen". */
import { RELATION_TYPES, type RelationType } from '../ontology.ts';
import type { GraphEdge, GraphNode } from '../schema.ts';
import { groupConnections } from './connections.ts';
import type { GraphIndex } from './graphIndex.ts';

export interface SharedNeighbour {
  readonly relation: RelationType;
  /** The relation read from the entities. */
  readonly label: string;
  readonly other: GraphNode;
  /** Which of the entities, and the edge of each. */
  readonly sharers: readonly { readonly node: GraphNode; readonly edge: GraphEdge }[];
}

/**
 * Neighbours that at least two of these entities have by the same relation, those of most entities first, then in the
 * ontology's order and by label. An entity among those asked for is no neighbour they share.
 */
export function findSharedNeighbours(index: GraphIndex, keys: Iterable<string>): readonly SharedNeighbour[] {
  const nodes = [...new Set(keys)].flatMap((key) => index.nodes.get(key) ?? []);
  const shared = new Map<string, SharedNeighbour & { sharers: { node: GraphNode; edge: GraphEdge }[] }>();
  for (const node of nodes) {
    for (const { relation, direction, label, connections } of groupConnections(index, node.key)) {
      for (const { edge, other } of connections) {
        const key = `${relation} ${direction} ${other.key}`;
        const entry = shared.get(key) ?? { relation, label, other, sharers: [] };
        shared.set(key, entry);
        if (entry.sharers.at(-1)?.node !== node) entry.sharers.push({ node, edge });
      }
    }
  }
  const asked = new Set(nodes);
  return [...shared.values()]
    .filter(({ other, sharers }) => sharers.length > 1 && !asked.has(other))
    .toSorted(
      (a, b) =>
        b.sharers.length - a.sharers.length ||
        RELATION_TYPES.indexOf(a.relation) - RELATION_TYPES.indexOf(b.relation) ||
        (a.other.attributes.label < b.other.attributes.label ? -1 : 1),
    );
}

/** Edges with both their ends among these entities, in the file's order of each entity. */
export function listBetween(index: GraphIndex, keys: Iterable<string>): readonly GraphEdge[] {
  const among = new Set(keys);
  return [...among].flatMap((key) =>
    (index.edgesOf.get(key) ?? []).filter(({ source, target }) => source === key && among.has(target)),
  );
}
