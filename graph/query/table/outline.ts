/** The visible graph as a tree: types of entities, the entities, and the relations of each with the other end. */
import { ENTITIES, ENTITY_TYPES, type EntityType } from '../../ontology.ts';
import type { GraphEdge, GraphNode } from '../../schema.ts';
import { countOf } from '../../text/countOf.ts';
import { groupConnections } from '../connections.ts';
import type { GraphIndex } from '../graphIndex.ts';
import type { Part } from '../neighbourhood.ts';

interface Placed {
  /** Unlike that of any other item. */
  readonly id: string;
  /** Its place among its siblings, from 1, and how many those are. */
  readonly place: number;
  readonly siblings: number;
}

export interface TypeItem extends Placed {
  readonly kind: 'type';
  readonly type: EntityType;
  /** How many entities stand under it. */
  readonly size: number;
  readonly isOpen: boolean;
}

export interface EntityItem extends Placed {
  readonly kind: 'entity';
  readonly node: GraphNode;
  readonly isOpen: boolean;
}

export interface RelationItem extends Placed {
  readonly kind: 'relation';
  readonly node: GraphNode;
  /** The relation read from the entity. */
  readonly label: string;
  readonly edge: GraphEdge;
  readonly other: GraphNode;
}

export type OutlineItem = TypeItem | EntityItem | RelationItem;

export interface OutlineType {
  readonly type: EntityType;
  readonly nodes: readonly GraphNode[];
}

/** Entities by type, in the ontology's order; within a type as they come. */
export function groupByType(nodes: Iterable<GraphNode>): readonly OutlineType[] {
  const lists = new Map<EntityType, GraphNode[]>(ENTITY_TYPES.map((type) => [type, []]));
  for (const node of nodes) lists.get(node.attributes.entityType)?.push(node);
  return [...lists].flatMap(([type, list]) => (list.length > 0 ? [{ type, nodes: list }] : []));
}

/** What of the tree is unfolded, from top to bottom: types are open unless closed, entities closed unless opened. */
export function listOutline(
  index: GraphIndex,
  visible: Part,
  types: readonly OutlineType[],
  closed: ReadonlySet<EntityType>,
  opened: ReadonlySet<string>,
): readonly OutlineItem[] {
  const items: OutlineItem[] = [];
  for (const [at, { type, nodes }] of types.entries()) {
    const isOpen = !closed.has(type);
    items.push({
      kind: 'type',
      id: `type ${type}`,
      type,
      size: nodes.length,
      isOpen,
      place: at + 1,
      siblings: types.length,
    });
    if (!isOpen) continue;
    for (const [position, node] of nodes.entries()) {
      const isEntityOpen = opened.has(node.key);
      const [id, place, siblings] = [node.key, position + 1, nodes.length];
      items.push({ kind: 'entity', id, node, isOpen: isEntityOpen, place, siblings });
      if (isEntityOpen) items.push(...listRelations(index, visible, node));
    }
  }
  return items;
}

function listRelations(index: GraphIndex, visible: Part, node: GraphNode): RelationItem[] {
  const relations = visibleGroups(index, visible, node.key).flatMap(({ label, connections }) =>
    connections.map(({ edge, other }) => ({ label, edge, other })),
  );
  return relations.map((relation, at) => ({
    ...relation,
    kind: 'relation',
    id: `${node.key} ${relation.edge.key}`,
    node,
    place: at + 1,
    siblings: relations.length,
  }));
}

function visibleGroups(index: GraphIndex, visible: Part, key: string) {
  return groupConnections(index, key)
    .map((group) => ({ ...group, connections: group.connections.filter(({ edge }) => visible.edges.has(edge.key)) }))
    .filter(({ connections }) => connections.length > 0);
}

/** "company, 7 connections: 1 in, 1 listed on, 5 makes": what an entity is, and how it hangs in the visible graph. */
export function describeEntity(index: GraphIndex, visible: Part, { key, attributes }: GraphNode): string {
  const { entityType, kind } = attributes;
  const type = kind === null ? ENTITIES[entityType].label.toLowerCase() : kind.replaceAll('-', ' ');
  const groups = visibleGroups(index, visible, key);
  const count = groups.reduce((sum, { connections }) => sum + connections.length, 0);
  if (count === 0) return `${type}, no connections`;
  const parts = groups.map(({ label, connections }) => `${connections.length} ${label.replace(/^(is|was) /, '')}`);
  return `${type}, ${countOf(count, 'connection')}: ${parts.join(', ')}`;
}
