/**
 * The one store of the app. How a panel uses it:
 *
 *     const store = useClewStore();                                   // src/ui/useStore.ts
 *     const selected = useStore((state) => state.selection.selected); // any slice; return the same object when nothing changed
 *     const data = useStore(getData);                                 // GraphData, or null until the graph is there
 *     store.actions.select({ kind: 'edge', key }, { fly: true });     // inspector unfolds, the camera flies there
 *     store.actions.openArticle(evidence.article, evidence);          // the reader opens at that sentence
 *
 * Slices are plain data (`graph.ts`, `filters.ts`, `selection.ts`, `theme.ts`) with pure producers. What follows from
 * graph and filters (`view`: visible nodes and edges, counts, chips) is worked out once per change and kept in the
 * store, so a selector never computes sets. `data.graph` is a graphology graph: neighbourhoods come from it.
 * Tests need no React: `const store = createClewStore(file)`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Visible } from '../../graph/query/visible.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { createFilterActions, type FilterActions } from './actions/filterActions.ts';
import { createGraphActions, type GraphActions } from './actions/graphActions.ts';
import { createLayoutActions, type LayoutActions } from './actions/layoutActions.ts';
import { createPathActions, type PathActions } from './actions/pathActions.ts';
import { createSelectionActions, type SelectionActions } from './actions/selectionActions.ts';
import { createTableActions, type TableActions } from './actions/tableActions.ts';
import { createThemeActions, type ThemeActions } from './actions/themeActions.ts';
import { deriveView } from './derive.ts';
import type { FilterChip } from './filterChips.ts';
import { createEmptyHistory, type FilterHistory } from './filterHistory.ts';
import * as filter from './filters.ts';
import { createEmptyGraph, type GraphState, indexGraph } from './graph.ts';
import { createStoredLayout, type Layout } from './layout.ts';
import { createEmptyPath, type PathState } from './path.ts';
import * as selection from './selection.ts';
import { createTables, type TableState } from './table.ts';
import { createEmptyTheme, type Theme } from './theme.ts';

export interface View {
  readonly visible: Visible;
  readonly chips: readonly FilterChip[];
}

export interface ClewState {
  readonly graph: GraphState;
  readonly filters: filter.Filters;
  /** What undo and redo of filters walk through. */
  readonly filterHistory: FilterHistory;
  readonly selection: selection.Selection;
  readonly path: PathState;
  readonly layout: Layout;
  readonly table: TableState;
  readonly theme: Theme;
  /** What graph and filters leave visible; everything is empty until the graph is there. */
  readonly view: View;
  /** A short message for everyone, also read aloud; a new object each time. */
  readonly notice: { readonly text: string } | null;
}

/** Each slice's actions stand in a file of their own in actions/. */
export type ClewActions = GraphActions &
  FilterActions &
  SelectionActions &
  PathActions &
  LayoutActions &
  TableActions &
  ThemeActions;

export interface ClewStore extends StoreApi<ClewState> {
  readonly actions: ClewActions;
}

/** A store holding this graph, or waiting for one. */
export function createClewStore(file?: GraphFile): ClewStore {
  const store = createStore<ClewState>(() => {
    const graph: GraphState = file ? { status: 'ready', data: indexGraph(file) } : createEmptyGraph();
    const filters = filter.createEmptyFilters();
    return {
      graph,
      filters,
      filterHistory: createEmptyHistory(),
      selection: selection.createEmptySelection(),
      path: createEmptyPath(),
      layout: createStoredLayout(),
      table: createTables(),
      theme: createEmptyTheme(),
      view: deriveView(graph, filters),
      notice: null,
    };
  });
  return {
    ...store,
    actions: {
      ...createGraphActions(store),
      ...createFilterActions(store),
      ...createSelectionActions(store),
      ...createPathActions(store),
      ...createLayoutActions(store),
      ...createTableActions(store),
      ...createThemeActions(store),
    },
  };
}
