import { append } from '../multimap.ts';
import type { EntityType } from '../ontology.ts';
import type { GraphFile } from '../schema.ts';
import { foldName } from './nameKeys.ts';
import { compareText } from './order.ts';

/** One name that stands for things of several types. */
export interface TypeConflict {
  readonly name: string;
  readonly types: readonly EntityType[];
  readonly nodes: readonly string[];
}

/** Names that articles use for nodes of different types: both are kept, a person should know. Sorted by name. */
export function findTypeConflicts({ nodes }: GraphFile): TypeConflict[] {
  const byName = new Map<string, GraphFile['nodes']>();
  for (const node of nodes) {
    const name = foldName(node.attributes.name);
    append(byName, name, node);
  }
  return [...byName.values()]
    .map((list) => ({
      name: list[0]?.attributes.name ?? '',
      types: [...new Set(list.map((node) => node.attributes.entityType))],
      nodes: list.map((node) => node.key),
    }))
    .filter(({ types }) => types.length > 1)
    .sort((one, other) => compareText(one.name, other.name));
}
