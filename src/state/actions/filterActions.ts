/** What a reader does to the filters. */
import type { StoreApi } from 'zustand/vanilla';
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import { findVisible } from '../../../graph/query/visible.ts';
import { deriveView, getData, isVisible } from '../derive.ts';
import * as filter from '../filters.ts';
import type { Target } from '../selection.ts';
import type { ClewState } from '../store.ts';

export interface FilterActions {
  readonly toggleEntityType: (type: EntityType) => void;
  readonly toggleRelationType: (type: RelationType) => void;
  readonly showOnlyEntityType: (type: EntityType) => void;
  readonly showOnlyRelationType: (type: RelationType) => void;
  /** Any other pure change, such as a chip's `remove` or `showAllEntityTypes`. */
  readonly changeFilters: (producer: filter.FilterProducer) => void;
  readonly setMode: (mode: filter.FilterMode) => void;
  readonly setHideUnconnected: (isOn: boolean) => void;
  readonly setHideBackground: (isOn: boolean) => void;
  readonly resetFilters: () => void;
  /** Loosens the filters just enough for this node or edge to be visible. */
  readonly reveal: (target: Target) => void;
}

export function createFilterActions(store: StoreApi<ClewState>): FilterActions {
  const changeFilters = (producer: filter.FilterProducer) =>
    store.setState((state) => {
      const filters = producer(state.filters);
      return filters === state.filters ? {} : { filters, view: deriveView(state.graph, filters) };
    });
  return {
    toggleEntityType: (type) => changeFilters(filter.toggleEntityType(type)),
    toggleRelationType: (type) => changeFilters(filter.toggleRelationType(type)),
    showOnlyEntityType: (type) => changeFilters(filter.showOnlyEntityType(type)),
    showOnlyRelationType: (type) => changeFilters(filter.showOnlyRelationType(type)),
    changeFilters,
    setMode: (mode) => changeFilters((filters) => ({ ...filters, mode })),
    setHideUnconnected: (isOn) => changeFilters((filters) => ({ ...filters, hideUnconnected: isOn })),
    setHideBackground: (isOn) => changeFilters((filters) => ({ ...filters, hideBackground: isOn })),
    resetFilters: () => changeFilters((filters) => ({ ...filter.createEmptyFilters(), mode: filters.mode })),
    reveal: (target) => changeFilters(revealTarget(store.getState(), target)),
  };
}

function revealTarget(state: ClewState, target: Target): filter.FilterProducer {
  const data = getData(state);
  if (!data || isVisible(state, target)) return (filters) => filters;
  const { graph } = data;
  const showNode = (key: string) => filter.revealEntityType(graph.getNodeAttribute(key, 'entityType'));
  if (target.kind === 'node') {
    const show = showNode(target.key);
    return (filters) => {
      const next = show(filters);
      const { nodes } = findVisible(data.file, next);
      return nodes.has(target.key) ? next : { ...next, hideUnconnected: false };
    };
  }
  const { relation, basis } = graph.getEdgeAttributes(target.key);
  const producers = [
    showNode(graph.source(target.key)),
    showNode(graph.target(target.key)),
    filter.revealRelationType(relation),
  ];
  return (filters) => {
    const next = producers.reduce((all, producer) => producer(all), filters);
    return basis === 'gazetteer' ? { ...next, hideBackground: false } : next;
  };
}
