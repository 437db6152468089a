/** Other relations between the same two entities. */
import type { GraphEdge } from '../schema.ts';
import type { GraphIndex } from './graphIndex.ts';

/** Every other edge between the two ends of an edge, whichever way it points, in the file's order. */
export function listParallels(index: GraphIndex, edge: GraphEdge): readonly GraphEdge[] {
  const ends = new Set([edge.source, edge.target]);
  return (index.edgesOf.get(edge.source) ?? []).filter(
    ({ key, source, target }) => key !== edge.key && ends.has(source) && ends.has(target),
  );
}
