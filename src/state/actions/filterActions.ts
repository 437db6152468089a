/** What a reader does to the filters. Each change is a step that can be undone. */
import type { StoreApi } from 'zustand/vanilla';
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import type { Ego } from '../../../graph/query/filter/graphFilter.ts';
import { deriveView, getData, isVisible } from '../derive.ts';
import { isSameFilters, recordStep, redoStep, type Step, undoStep } from '../filterHistory.ts';
import * as filter from '../filters.ts';
import { revealTargets } from '../reveal.ts';
import { selectTarget, type Target } from '../selection.ts';
import type { ClewState } from '../store.ts';

export interface FilterActions {
  readonly toggleEntityType: (type: EntityType) => void;
  readonly toggleRelationType: (type: RelationType) => void;
  readonly showOnlyEntityType: (type: EntityType) => void;
  readonly showOnlyRelationType: (type: RelationType) => void;
  /**
   * Any other pure change, such as a chip's `remove` or `showAllEntityTypes`. Changes in a row with the same `gesture`,
   * such as a name for one drag of a slider, are one step of the history.
   */
  readonly changeFilters: (producer: filter.FilterProducer, gesture?: string) => void;
  readonly setMode: (mode: filter.FilterMode) => void;
  readonly setHideUnconnected: (isOn: boolean) => void;
  readonly setHideBackground: (isOn: boolean) => void;
  readonly resetFilters: () => void;
  /** Loosens the filters just enough for these nodes and edges to be visible. */
  readonly reveal: (targets: readonly Target[]) => void;
  /** Reveals it, selects it and flies there, all in one step. */
  readonly show: (target: Target) => void;
  /**
   * Shows this node and what lies up to `depth` steps (1 to 3) around it, as deep as the focus before it, or one step.
   * Filters that hide the node itself are loosened.
   */
  readonly focusOn: (node: string, depth?: number) => void;
  /** Changes depth, direction or opened hubs of the focus; nothing where there is none. */
  readonly setFocus: (change: Partial<Ego>) => void;
  readonly endFocus: () => void;
  readonly undoFilters: () => void;
  readonly redoFilters: () => void;
}

export function createFilterActions(store: StoreApi<ClewState>): FilterActions {
  const change = (state: ClewState, producer: filter.FilterProducer, gesture?: string): Partial<ClewState> => {
    const filters = producer(state.filters);
    if (isSameFilters(filters, state.filters)) return state;
    const filterHistory = recordStep(state.filterHistory, state.filters, gesture);
    return { filters, filterHistory, view: deriveView(state.graph, filters) };
  };
  const changeFilters = (producer: filter.FilterProducer, gesture?: string) =>
    store.setState((state) => change(state, producer, gesture));
  const walk = (take: (history: ClewState['filterHistory'], now: filter.Filters) => Step | null) =>
    store.setState((state) => {
      const step = take(state.filterHistory, state.filters);
      if (!step) return {};
      const data = getData(state);
      const filters = data ? filter.keepKnown(step.filters, data) : step.filters;
      const view = deriveView(state.graph, filters);
      // What was loosened is so no more.
      const next = { ...state, filters, filterHistory: step.history, view, notice: null };
      const { selected } = state.selection;
      // A focus that a pick elsewhere had ended is about its own again.
      if (!filters.ego || filters.ego.node === state.filters.ego?.node || !selected || isVisible(next, selected))
        return next;
      return { ...next, selection: selectTarget({ kind: 'node', key: filters.ego.node })(state.selection) };
    });
  return {
    toggleEntityType: (type) => changeFilters(filter.toggleEntityType(type)),
    toggleRelationType: (type) => changeFilters(filter.toggleRelationType(type)),
    showOnlyEntityType: (type) => changeFilters(filter.showOnlyEntityType(type)),
    showOnlyRelationType: (type) => changeFilters(filter.showOnlyRelationType(type)),
    changeFilters,
    setMode: (mode) => changeFilters((filters) => (filters.mode === mode ? filters : { ...filters, mode })),
    setHideUnconnected: (isOn) => changeFilters(filter.setFilter({ hideUnconnected: isOn })),
    setHideBackground: (isOn) => changeFilters(filter.setBasis('gazetteer', !isOn)),
    resetFilters: () => changeFilters((filters) => ({ ...filter.createEmptyFilters(), mode: filters.mode })),
    reveal: (targets) => changeFilters(revealTargets(store.getState().graph, targets)),
    show: (target) =>
      store.setState((state) => ({
        ...change(state, revealTargets(state.graph, [target])),
        selection: selectTarget(target, { fly: true })(state.selection),
      })),
    focusOn: (node, depth) => {
      const { graph } = store.getState();
      if (graph.status !== 'ready' || !graph.data.graph.hasNode(node)) return;
      const show = revealTargets(graph, [{ kind: 'node', key: node }]);
      // The focus before hides the node as well; it gives its depth and direction, then it goes.
      changeFilters((filters) => filter.focusOn(node, depth)({ ...show(filter.endFocus(filters)), ego: filters.ego }));
    },
    setFocus: (change) => changeFilters(filter.setFocus(change)),
    endFocus: () => changeFilters(filter.endFocus),
    undoFilters: () => walk(undoStep),
    redoFilters: () => walk(redoStep),
  };
}
