/**
 * The one store of the app. How a panel uses it:
 *
 *     const store = useClewStore();                                   // src/ui/useStore.ts
 *     const selected = useStore((state) => state.selection.selected); // any slice; return the same object when nothing changed
 *     const data = useStore(getData);                                 // GraphData, or null until the graph is there
 *     store.actions.select({ kind: 'edge', key }, { fly: true });     // inspector unfolds, the camera flies there
 *     store.actions.openArticle(evidence.article, evidence);          // the reader opens at that sentence
 *
 * Slices are plain data, each in a file of its name with pure producers; what a reader does to them is in `actions/`. What follows from
 * graph and filters (`view`: visible nodes and edges, counts, chips) is worked out once per change and kept in the
 * store, so a selector never computes sets. `data.graph` is a graphology graph: neighbourhoods come from it.
 * Tests need no React: `const store = createClewStore(file)`.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Visible } from '../../graph/query/filter/visible.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { type CanvasActions, createCanvasActions } from './actions/canvasActions.ts';
import { type ChartActions, createChartActions } from './actions/chartActions.ts';
import { createFilterActions, type FilterActions } from './actions/filterActions.ts';
import { createGraphActions, type GraphActions } from './actions/graphActions.ts';
import { createHistoryActions, type HistoryActions } from './actions/historyActions.ts';
import { createLayoutActions, type LayoutActions } from './actions/layoutActions.ts';
import { createPathActions, type PathActions } from './actions/pathActions.ts';
import { createSelectionActions, type SelectionActions } from './actions/selectionActions.ts';
import { createShellActions, type ShellActions } from './actions/shellActions.ts';
import { createTableActions, type TableActions } from './actions/tableActions.ts';
import { createThemeActions, type ThemeActions } from './actions/themeActions.ts';
import { type Camera, createEmptyCamera } from './camera.ts';
import { type CanvasState, createEmptyCanvas } from './canvas.ts';
import { type ChartState, createEmptyChart } from './chart.ts';
import { deriveView } from './derive.ts';
import type { FilterChip } from './filterChips.ts';
import { createEmptyHistory as createFilterHistory, type FilterHistory } from './filterHistory.ts';
import * as filter from './filters.ts';
import { createEmptyGraph, type GraphState, indexGraph } from './graph.ts';
import { createEmptyHistory, type History } from './history.ts';
import { createStoredLayout, type Layout } from './layout.ts';
import { createEmptyPath, type PathState } from './path.ts';
import * as selection from './selection.ts';
import { createEmptyShell, type Shell } from './shell.ts';
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
  readonly chart: ChartState;
  readonly layout: Layout;
  readonly canvas: CanvasState;
  readonly table: TableState;
  readonly camera: Camera;
  readonly history: History;
  readonly shell: Shell;
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
  CanvasActions &
  TableActions &
  ChartActions &
  HistoryActions &
  ShellActions &
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
      filterHistory: createFilterHistory(),
      selection: selection.createEmptySelection(),
      path: createEmptyPath(),
      chart: createEmptyChart(),
      layout: createStoredLayout(),
      canvas: createEmptyCanvas(),
      table: createTables(),
      camera: createEmptyCamera(),
      history: createEmptyHistory(),
      shell: createEmptyShell(),
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
      ...createChartActions(store),
      ...createLayoutActions(store),
      ...createCanvasActions(store),
      ...createTableActions(store),
      ...createHistoryActions(store),
      ...createShellActions(store),
      ...createThemeActions(store),
    },
  };
}
