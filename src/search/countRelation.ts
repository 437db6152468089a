import type { RelationType } from '../../graph/ontology.ts';
import type { GraphFile } from '../../graph/schema.ts';

const counts = new WeakMap<GraphFile, ReadonlyMap<RelationType, number>>();

/** How many edges of a relation a file has; counted once for each file, for it may have many. */
export function countRelation(file: GraphFile, relation: RelationType): number {
  const known = counts.get(file) ?? countAll(file);
  counts.set(file, known);
  return known.get(relation) ?? 0;
}

function countAll({ edges }: GraphFile): ReadonlyMap<RelationType, number> {
  const all = new Map<RelationType, number>();
  for (const { attributes } of edges) all.set(attributes.relation, (all.get(attributes.relation) ?? 0) + 1);
  return all;
}
