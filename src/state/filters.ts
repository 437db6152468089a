/** What the reader has chosen not to see. Every producer is pure; the store derives what is visible from it. */
import {
  BASES,
  type Basis,
  ENTITY_TYPES,
  type EntityType,
  RELATION_TYPES,
  type RelationType,
} from '../../graph/ontology.ts';
import {
  allows,
  type Choice,
  type Ego,
  type GraphFilter,
  keyOfKind,
  LET_ALL,
  SHOW_ALL,
} from '../../graph/query/filter/graphFilter.ts';
import type { GraphData } from './graph.ts';

/** Filtered-out things vanish, or stay as pale context. */
export type FilterMode = 'hide' | 'dim';

export interface Filters extends GraphFilter {
  readonly mode: FilterMode;
}

export const createEmptyFilters = (): Filters => ({ ...SHOW_ALL, mode: 'hide' });

export type FilterProducer = (filters: Filters) => Filters;

/** Hides the type where all of it shows; shows all of it where it is hidden, whole or in part. */
export const toggleEntityType =
  (type: EntityType): FilterProducer =>
  (filters) =>
    filters.hiddenEntityTypes.has(type) || hasHiddenKind(filters, type)
      ? revealEntityType(type)(filters)
      : { ...filters, hiddenEntityTypes: toggled(filters.hiddenEntityTypes, type) };

export const toggleRelationType =
  (type: RelationType): FilterProducer =>
  (filters) => ({ ...filters, hiddenRelationTypes: toggled(filters.hiddenRelationTypes, type) });

export const showOnlyEntityType =
  (type: EntityType): FilterProducer =>
  (filters) => ({ ...filters, hiddenEntityTypes: allBut(ENTITY_TYPES, type), hiddenKinds: new Set() });

export const showOnlyRelationType =
  (type: RelationType): FilterProducer =>
  (filters) => ({ ...filters, hiddenRelationTypes: allBut(RELATION_TYPES, type) });

export const showAllEntityTypes: FilterProducer = (filters) => ({
  ...filters,
  hiddenEntityTypes: new Set(),
  hiddenKinds: new Set(),
});
export const showAllRelationTypes: FilterProducer = (filters) => ({ ...filters, hiddenRelationTypes: new Set() });
export const hideAllEntityTypes: FilterProducer = (filters) => ({
  ...filters,
  hiddenEntityTypes: new Set(ENTITY_TYPES),
  hiddenKinds: new Set(),
});
export const hideAllRelationTypes: FilterProducer = (filters) => ({
  ...filters,
  hiddenRelationTypes: new Set(RELATION_TYPES),
});

/** Hides the types that show and shows those that are hidden; of a type shown in part, the other kinds. */
export const invertEntityTypes =
  (kindsOf: ReadonlyMap<EntityType, readonly string[]>): FilterProducer =>
  (filters) => {
    const isPartly = (type: EntityType) => !filters.hiddenEntityTypes.has(type) && hasHiddenKind(filters, type);
    const kinds = ENTITY_TYPES.filter(isPartly).flatMap((type) => kindsOf.get(type) ?? []);
    return {
      ...filters,
      hiddenEntityTypes: new Set(
        ENTITY_TYPES.filter((type) => !filters.hiddenEntityTypes.has(type) && !isPartly(type)),
      ),
      hiddenKinds: new Set(kinds.filter((kind) => !filters.hiddenKinds.has(kind))),
    };
  };

export const invertRelationTypes: FilterProducer = (filters) => ({
  ...filters,
  hiddenRelationTypes: new Set(RELATION_TYPES.filter((type) => !filters.hiddenRelationTypes.has(type))),
});

/** Shows or hides one kind of a type; `siblings` are the keys of all the kinds that type has in the graph. */
export const toggleKind =
  (type: EntityType, key: string, siblings: readonly string[]): FilterProducer =>
  (filters) => {
    const before = filters.hiddenEntityTypes.has(type) ? new Set(siblings) : filters.hiddenKinds;
    return withHiddenKinds(filters, type, siblings, toggled(before, key));
  };

export const showOnlyKind =
  (type: EntityType, key: string, siblings: readonly string[]): FilterProducer =>
  (filters) => ({
    ...filters,
    hiddenEntityTypes: allBut(ENTITY_TYPES, type),
    hiddenKinds: allBut(siblings, key),
  });

/** All kinds of a type hidden is the type hidden: one state, one chip. */
function withHiddenKinds(
  filters: Filters,
  type: EntityType,
  siblings: readonly string[],
  hidden: ReadonlySet<string>,
): Filters {
  const isNone = siblings.every((kind) => hidden.has(kind));
  const others = [...filters.hiddenKinds].filter((kind) => !kind.startsWith(`${type}/`));
  const hiddenEntityTypes = new Set(filters.hiddenEntityTypes);
  if (isNone) hiddenEntityTypes.add(type);
  else hiddenEntityTypes.delete(type);
  return {
    ...filters,
    hiddenEntityTypes,
    hiddenKinds: new Set(isNone ? others : [...others, ...siblings.filter((kind) => hidden.has(kind))]),
  };
}

export const hasHiddenKind = ({ hiddenKinds }: Filters, type: EntityType): boolean =>
  [...hiddenKinds].some((kind) => kind.startsWith(`${type}/`));

/** Switches on what is needed for nodes of this type to show; unconnected ones need the switch off as well. */
export const revealEntityType =
  (type: EntityType): FilterProducer =>
  (filters) => ({
    ...filters,
    hiddenEntityTypes: without(filters.hiddenEntityTypes, type),
    hiddenKinds: new Set([...filters.hiddenKinds].filter((kind) => !kind.startsWith(`${type}/`))),
  });

/** The same for one kind alone. */
export const revealKind =
  (type: EntityType, kind: string | null): FilterProducer =>
  (filters) => ({
    ...filters,
    hiddenEntityTypes: without(filters.hiddenEntityTypes, type),
    hiddenKinds: without(filters.hiddenKinds, keyOfKind(type, kind)),
  });

export const revealRelationType =
  (type: RelationType): FilterProducer =>
  (filters) => ({ ...filters, hiddenRelationTypes: without(filters.hiddenRelationTypes, type) });

export const toggleBasis =
  (basis: Basis): FilterProducer =>
  (filters) => ({ ...filters, hiddenBases: toggled(filters.hiddenBases, basis) });

export const showOnlyBasis =
  (basis: Basis): FilterProducer =>
  (filters) => ({ ...filters, hiddenBases: allBut(BASES, basis) });

export const setBasis =
  (basis: Basis, isOn: boolean): FilterProducer =>
  (filters) =>
    filters.hiddenBases.has(basis) === isOn ? toggleBasis(basis)(filters) : filters;

/** What articles or publishers a view draws on. */
export type SourceFacet = 'articles' | 'publishers';

export const toggleSource =
  (facet: SourceFacet, value: string): FilterProducer =>
  (filters) => ({ ...filters, [facet]: tidy({ ...filters[facet], values: toggled(filters[facet].values, value) }) });

export const showOnlySource =
  (facet: SourceFacet, value: string): FilterProducer =>
  (filters) => ({ ...filters, [facet]: { isOnly: true, values: new Set([value]) } });

export const showAllSources =
  (facet: SourceFacet): FilterProducer =>
  (filters) => ({ ...filters, [facet]: LET_ALL });

export const hideAllSources =
  (facet: SourceFacet): FilterProducer =>
  (filters) => ({ ...filters, [facet]: { isOnly: true, values: new Set() } });

export const invertSources =
  (facet: SourceFacet): FilterProducer =>
  (filters) => ({ ...filters, [facet]: tidy({ ...filters[facet], isOnly: !filters[facet].isOnly }) });

export const revealSource =
  (facet: SourceFacet, value: string): FilterProducer =>
  (filters) =>
    allows(filters[facet], value) ? filters : toggleSource(facet, value)(filters);

const tidy = (choice: Choice): Choice => (!choice.isOnly && choice.values.size === 0 ? LET_ALL : choice);

/** Any part of the filters that is set as one. */
export const setFilter =
  (change: Partial<Omit<Filters, 'ego'>>): FilterProducer =>
  (filters) => ({ ...filters, ...change });

export const DEPTHS = [1, 2, 3] as const;

/** Shows this node with what lies around it; depth and direction stay as they were unless told. */
export const focusOn =
  (node: string, depth?: number): FilterProducer =>
  (filters) => {
    const { ego } = filters;
    return {
      ...filters,
      ego: {
        node,
        depth: depth ?? ego?.depth ?? 1,
        direction: ego?.direction ?? 'both',
        opened: ego?.node === node ? ego.opened : new Set(),
      },
    };
  };

export const setFocus =
  (change: Partial<Ego>): FilterProducer =>
  (filters) =>
    filters.ego === null ? filters : { ...filters, ego: { ...filters.ego, ...change } };

/** Shows all neighbours of a node whose list was cut. */
export const openHub =
  (node: string): FilterProducer =>
  (filters) =>
    setFocus({ opened: new Set([...(filters.ego?.opened ?? []), node]) })(filters);

export const endFocus: FilterProducer = (filters) => (filters.ego === null ? filters : { ...filters, ego: null });

/** Drops a focus or component around a node that the graph no longer holds, as after a rebuild or an old link. */
export function keepKnown(filters: Filters, { graph }: GraphData): Filters {
  const { ego, component } = filters;
  const knowsEgo = ego === null || graph.hasNode(ego.node);
  const knowsComponent = component?.kind !== 'of' || graph.hasNode(component.node);
  if (knowsEgo && knowsComponent) return filters;
  return { ...filters, ego: knowsEgo ? ego : null, component: knowsComponent ? component : null };
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
