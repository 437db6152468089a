/** Filters and the question of a path as fields of the address, and back. */
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../../graph/ontology.ts';
import { createEmptyFilters, type Filters } from './filters.ts';
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

/** `chosen` counts answers from 0, the address from 1; the first goes without saying. */
export function writeQuestion(question: PathQuestion, chosen: number): Field[] {
  const { from, to, isDirected, withoutNodes, withoutRelations } = question;
  const fields: Field[] = [];
  if (from !== null) fields.push(['from', from]);
  if (to !== null) fields.push(['to', to]);
  if (isDirected) fields.push(['along', 'arrows']);
  if (withoutNodes.size > 0) fields.push(['avoid', [...withoutNodes].sort().join(',')]);
  if (withoutRelations.size > 0) fields.push(['avoid-relations', [...withoutRelations].sort().join(',')]);
  if (from !== null && to !== null && chosen > 0) fields.push(['answer', String(chosen + 1)]);
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

/** Which answer is asked for, counted from 0; how many there are is seen later. */
export function readChosen(fields: ReadonlyMap<string, string>): number {
  const answer = fields.get('answer') ?? '';
  return /^[1-9]\d?$/.test(answer) ? Number(answer) - 1 : 0;
}

function pick<Type extends string>(types: readonly Type[], list: string | undefined): Type[] {
  const wanted = new Set(list?.split(','));
  return types.filter((type) => wanted.has(type));
}
