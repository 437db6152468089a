/** What the reader has chosen not to see. Every producer is pure; the store derives what is visible from it. */
import {
  ENTITIES,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  RELATIONS,
  type RelationType,
} from '../../graph/ontology.ts';
import type { GraphFilter } from '../../graph/query/visible.ts';

/** Filtered-out things vanish, or stay as pale context. */
export type FilterMode = 'hide' | 'dim';

export interface Filters extends GraphFilter {
  readonly mode: FilterMode;
}

export const createEmptyFilters = (): Filters => ({
  hiddenEntityTypes: new Set(),
  hiddenRelationTypes: new Set(),
  hideUnconnected: false,
  hideBackground: false,
  mode: 'hide',
});

export type FilterProducer = (filters: Filters) => Filters;

export const toggleEntityType =
  (type: EntityType): FilterProducer =>
  (filters) => ({ ...filters, hiddenEntityTypes: toggled(filters.hiddenEntityTypes, type) });

export const toggleRelationType =
  (type: RelationType): FilterProducer =>
  (filters) => ({ ...filters, hiddenRelationTypes: toggled(filters.hiddenRelationTypes, type) });

export const showOnlyEntityType =
  (type: EntityType): FilterProducer =>
  (filters) => ({ ...filters, hiddenEntityTypes: allBut(ENTITY_TYPES, type) });

export const showOnlyRelationType =
  (type: RelationType): FilterProducer =>
  (filters) => ({ ...filters, hiddenRelationTypes: allBut(RELATION_TYPES, type) });

export const showAllEntityTypes: FilterProducer = (filters) => ({ ...filters, hiddenEntityTypes: new Set() });
export const showAllRelationTypes: FilterProducer = (filters) => ({ ...filters, hiddenRelationTypes: new Set() });
export const hideAllEntityTypes: FilterProducer = (filters) => ({
  ...filters,
  hiddenEntityTypes: new Set(ENTITY_TYPES),
});
export const hideAllRelationTypes: FilterProducer = (filters) => ({
  ...filters,
  hiddenRelationTypes: new Set(RELATION_TYPES),
});

/** Switches on what is needed for a node of this type to show; an unconnected one needs the switch off as well. */
export const revealEntityType =
  (type: EntityType): FilterProducer =>
  (filters) => ({ ...filters, hiddenEntityTypes: without(filters.hiddenEntityTypes, type) });

export const revealRelationType =
  (type: RelationType): FilterProducer =>
  (filters) => ({ ...filters, hiddenRelationTypes: without(filters.hiddenRelationTypes, type) });

/** An active filter as something to read and to remove. */
export interface FilterChip {
  readonly id: string;
  readonly label: string;
  readonly remove: FilterProducer;
}

/** One chip for each hidden type; where at most two types are left, one "Only …" chip says it shorter. */
export function listChips(filters: Filters): FilterChip[] {
  return [
    ...listTypeChips('entity', ENTITY_TYPES, filters.hiddenEntityTypes, (type) => ENTITIES[type].plural, {
      all: showAllEntityTypes,
      none: 'No entities',
      reveal: revealEntityType,
    }),
    ...listTypeChips('relation', RELATION_TYPES, filters.hiddenRelationTypes, (type) => `“${RELATIONS[type].label}”`, {
      all: showAllRelationTypes,
      none: 'No relations',
      reveal: revealRelationType,
    }),
    ...(filters.hideBackground
      ? [
          {
            id: 'background',
            label: 'No background geography',
            remove: (f: Filters) => ({ ...f, hideBackground: false }),
          },
        ]
      : []),
    ...(filters.hideUnconnected
      ? [{ id: 'unconnected', label: 'Connected only', remove: (f: Filters) => ({ ...f, hideUnconnected: false }) }]
      : []),
  ];
}

function listTypeChips<Type extends string>(
  group: string,
  types: readonly Type[],
  hidden: ReadonlySet<Type>,
  nameOf: (type: Type) => string,
  how: { all: FilterProducer; none: string; reveal: (type: Type) => FilterProducer },
): FilterChip[] {
  if (hidden.size === 0) return [];
  const left = types.filter((type) => !hidden.has(type));
  if (left.length === 0) return [{ id: `${group}:none`, label: how.none, remove: how.all }];
  if (left.length <= 2) {
    return [{ id: `${group}:only`, label: `Only ${left.map(nameOf).join(' and ')}`, remove: how.all }];
  }
  return types
    .filter((type) => hidden.has(type))
    .map((type) => ({ id: `${group}:${type}`, label: `No ${nameOf(type)}`, remove: how.reveal(type) }));
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  if (!next.delete(value)) next.add(value);
  return next;
}

function without<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const next = new Set(set);
  next.delete(value);
  return next;
}

function allBut<Value>(values: readonly Value[], kept: Value): ReadonlySet<Value> {
  return new Set(values.filter((value) => value !== kept));
}
