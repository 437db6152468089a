/** What to begin with, before anything is looked for. */
import type { GraphFile, GraphNode } from '../../schema.ts';
import type { Hit } from './hits.ts';

/** The best connected entity of each type, those with most connections first; of equals the shorter name. */
export function suggestEntities(
  { nodes }: Pick<GraphFile, 'nodes'>,
  degreeOf: (key: string) => number,
  limit: number,
): readonly Hit[] {
  const first = (a: GraphNode, b: GraphNode) =>
    degreeOf(b.key) - degreeOf(a.key) || a.attributes.label.length - b.attributes.label.length;
  const best = new Map<string, GraphNode>();
  for (const node of nodes) {
    const known = best.get(node.attributes.entityType);
    if (!known || first(node, known) < 0) best.set(node.attributes.entityType, node);
  }
  return [...best.values()]
    .toSorted(first)
    .slice(0, limit)
    .map(({ key, attributes: { label } }) => {
      return { target: { kind: 'entity', key }, label, matched: label, ranges: [], reason: 'label' };
    });
}
