/** The columns of the table of entities. */
import { ENTITIES } from '../../ontology.ts';
import type { GraphNode } from '../../schema.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { listOtherNames } from '../search/otherNames.ts';
import type { Column } from './column.ts';

/** `edges` are those that count as connections. */
export function listEntityColumns(index: GraphIndex, edges: ReadonlySet<string>): readonly Column<GraphNode>[] {
  const hasDescriptions = [...index.nodes.values()].some(({ attributes }) => attributes.description !== null);
  return [
    { id: 'name', title: 'Name', isNumber: false, valueOf: ({ attributes }) => attributes.label },
    { id: 'type', title: 'Type', isNumber: false, valueOf: ({ attributes }) => ENTITIES[attributes.entityType].label },
    {
      id: 'kind',
      title: 'Kind',
      isNumber: false,
      valueOf: ({ attributes }) => attributes.kind?.replaceAll('-', ' ') ?? null,
    },
    {
      id: 'connections',
      title: 'Connections',
      isNumber: true,
      isVolatile: true,
      valueOf: ({ key }) => countConnections(index, edges, key),
    },
    { id: 'articles', title: 'Articles', isNumber: true, valueOf: ({ key }) => index.mentionsOf.get(key)?.size ?? 0 },
    {
      id: 'figures',
      title: 'Figures',
      isNumber: true,
      valueOf: ({ key }) => (index.figuresOf.get(key)?.length ?? 0) + (index.figuresAbout.get(key)?.length ?? 0),
    },
    {
      id: 'fullName',
      title: 'Full name',
      isNumber: false,
      isExtra: true,
      valueOf: ({ attributes }) => attributes.name,
    },
    {
      id: 'aliases',
      title: 'Also called',
      isNumber: false,
      valueOf: (node) => listCalled(node).join('; ') || null,
    },
    {
      id: 'description',
      title: 'Description',
      isNumber: false,
      isExtra: !hasDescriptions,
      valueOf: ({ attributes }) => attributes.description,
    },
  ];
}

/** What else it is called: its full name and its other names. */
const listCalled = ({ attributes }: GraphNode): readonly string[] => {
  const { label, name } = attributes;
  return [...(name === label ? [] : [name]), ...listOtherNames(attributes)];
};

/** How many of these edges touch a node. */
export function countConnections({ edgesOf }: GraphIndex, edges: ReadonlySet<string>, node: string): number {
  let count = 0;
  for (const { key } of edgesOf.get(node) ?? []) if (edges.has(key)) count += 1;
  return count;
}

/** All of an entity that can be looked for in the table. */
export function textOfEntity({ attributes }: GraphNode): string {
  const { label, name, aliases, entityType, kind, description } = attributes;
  return [label, name, ...aliases, ENTITIES[entityType].label, kind, description].filter(Boolean).join(' ');
}
