/** Filters, the layout and the question of a path as fields of the address, and back. */
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../../graph/ontology.ts';
import { createEmptyFilters, type Filters } from './filters.ts';
import { LAYOUTS, type Layout } from './layout.ts';
import type { PathQuestion } from './path.ts';

export type Field = readonly [name: string, value: string];

export function writeFilters(filters: Filters): Field[] {
  const fields: Field[] = [];
  const entityTypes = ENTITY_TYPES.filter((type) => filters.hiddenEntityTypes.has(type));
  const relationTypes = RELATION_TYPES.filter((type) => filters.hiddenRelationTypes.has(type));
  if (entityTypes.length > 0) fields.push(['hide', entityTypes.join(',')]);
  if (relationTypes.length > 0) fields.push(['without', relationTypes.join(',')]);
  if (filters.hideUnconnected) fields.push(['unconnected', 'hidden']);
  if (filters.hideBackground) fields.push(['background', 'hidden']);
  if (filters.mode === 'dim') fields.push(['mode', 'dim']);
  return fields;
}

export function readFilters(fields: ReadonlyMap<string, string>): Filters {
  return {
    ...createEmptyFilters(),
    hiddenEntityTypes: new Set<EntityType>(pick(ENTITY_TYPES, fields.get('hide'))),
    hiddenRelationTypes: new Set<RelationType>(pick(RELATION_TYPES, fields.get('without'))),
    hideUnconnected: fields.get('unconnected') === 'hidden',
    hideBackground: fields.get('background') === 'hidden',
    mode: fields.get('mode') === 'dim' ? 'dim' : 'hide',
  };
}

export function writeQuestion(question: PathQuestion): Field[] {
  const { from, to, isDirected, withoutNodes, withoutRelations } = question;
  const fields: Field[] = [];
  if (from !== null) fields.push(['from', from]);
  if (to !== null) fields.push(['to', to]);
  if (isDirected) fields.push(['along', 'arrows']);
  if (withoutNodes.size > 0) fields.push(['avoid', [...withoutNodes].sort().join(',')]);
  if (withoutRelations.size > 0) fields.push(['avoid-relations', [...withoutRelations].sort().join(',')]);
  return fields;
}

export function readQuestion(fields: ReadonlyMap<string, string>): PathQuestion {
  return {
    from: fields.get('from') ?? null,
    to: fields.get('to') ?? null,
    isDirected: fields.get('along') === 'arrows',
    withoutNodes: new Set(fields.get('avoid')?.split(',').filter(Boolean)),
    withoutRelations: new Set<RelationType>(pick(RELATION_TYPES, fields.get('avoid-relations'))),
  };
}

/** The part of a layout that a link holds: its rule, not where each node ended up. */
export type LinkedLayout = Pick<Layout, 'name' | 'centre'>;

export const isSameLayout = (a: LinkedLayout, b: LinkedLayout): boolean => a.name === b.name && a.centre === b.centre;

export function writeLayout({ name, centre }: LinkedLayout): Field[] {
  if (name === 'stored') return [];
  const fields: Field[] = [['layout', name]];
  if (centre !== null) fields.push(['around', centre]);
  return fields;
}

export function readLayout(fields: ReadonlyMap<string, string>): LinkedLayout {
  const name = LAYOUTS.find((layout) => layout === fields.get('layout')) ?? 'stored';
  return { name, centre: name === 'radial' ? (fields.get('around') ?? null) : null };
}

function pick<Type extends string>(types: readonly Type[], list: string | undefined): Type[] {
  const wanted = new Set(list?.split(','));
  return types.filter((type) => wanted.has(type));
}
