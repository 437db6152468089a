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
import type { EntityType, RelationType } from '../../graph/ontology.ts';
import { findVisible, type Visible } from '../../graph/query/visible.ts';
import type { GraphFile } from '../../graph/schema.ts';
import * as filter from './filters.ts';
import { createEmptyGraph, type GraphData, type GraphState, indexGraph, type LoadProblem } from './graph.ts';
import * as selection from './selection.ts';
import { createEmptyTheme, type Theme, type ThemeChoice } from './theme.ts';

export interface View {
  readonly visible: Visible;
  readonly chips: readonly filter.FilterChip[];
}

export interface ClewState {
  readonly graph: GraphState;
  readonly filters: filter.Filters;
  readonly selection: selection.Selection;
  readonly theme: Theme;
  /** What graph and filters leave visible; everything is empty until the graph is there. */
  readonly view: View;
  /** A short message for everyone, also read aloud; a new object each time. */
  readonly notice: { readonly text: string } | null;
}

export interface ClewActions {
  readonly openGraph: (file: GraphFile) => void;
  readonly reportProgress: (progress: number | null) => void;
  readonly reportProblem: (problem: LoadProblem) => void;

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
  readonly reveal: (target: selection.Target) => void;

  /** `fly` moves the camera there too: use it for every pick that is not a click on the canvas itself. */
  readonly select: (target: selection.Target | null, options?: { readonly fly?: boolean }) => void;
  readonly hover: (target: selection.Target | null) => void;
  /** Lights every visible node or edge of a kind; null puts the light out. */
  readonly lightKind: (kind: selection.Kind | null) => void;
  readonly openArticle: (article: string, span?: selection.OpenArticle['span']) => void;
  readonly closeArticle: () => void;
  readonly setPanel: (panel: selection.PanelName, isOpen: boolean) => void;

  readonly setTheme: (choice: ThemeChoice) => void;
  readonly setSystemIsDark: (isDark: boolean) => void;
  readonly notify: (text: string) => void;
  /** Sets selection and filters at once, as a link or the Back button does; what the graph lacks is dropped. */
  readonly restore: (view: {
    filters: filter.Filters;
    selected: selection.Target | null;
    reader: selection.OpenArticle | null;
  }) => void;
}

export interface ClewStore extends StoreApi<ClewState> {
  readonly actions: ClewActions;
}

const NOTHING: Pick<GraphFile, 'nodes' | 'edges'> = { nodes: [], edges: [] };

/** A store holding this graph, or waiting for one. */
export function createClewStore(file?: GraphFile): ClewStore {
  const store = createStore<ClewState>(() => {
    const graph: GraphState = file ? { status: 'ready', data: indexGraph(file) } : createEmptyGraph();
    const filters = filter.createEmptyFilters();
    return {
      graph,
      filters,
      selection: selection.createEmptySelection(),
      theme: createEmptyTheme(),
      view: deriveView(graph, filters),
      notice: null,
    };
  });
  return { ...store, actions: createActions(store) };
}

/** The open graph's indexes, or null while there is none. */
export const getData = (state: ClewState): GraphData | null =>
  state.graph.status === 'ready' ? state.graph.data : null;

/** Whether a node or edge is visible under the present filters. */
export function isVisible(state: ClewState, target: selection.Target): boolean {
  const { nodes, edges } = state.view.visible;
  return target.kind === 'node' ? nodes.has(target.key) : edges.has(target.key);
}

function deriveView(graph: GraphState, filters: filter.Filters): View {
  return {
    visible: findVisible(graph.status === 'ready' ? graph.data.file : NOTHING, filters),
    chips: filter.listChips(filters),
  };
}

function createActions(store: StoreApi<ClewState>): ClewActions {
  const changeFilters = (producer: filter.FilterProducer) =>
    store.setState((state) => {
      const filters = producer(state.filters);
      return filters === state.filters ? {} : { filters, view: deriveView(state.graph, filters) };
    });
  const changeSelection = (producer: selection.SelectionProducer) =>
    store.setState((state) => ({ selection: producer(state.selection) }));

  return {
    openGraph: (file) =>
      store.setState((state) => {
        const data = indexGraph(file);
        const graph: GraphState = { status: 'ready', data };
        return { graph, view: deriveView(graph, state.filters), ...keepKnown(state.selection, data) };
      }),
    // A graph that is open stays open while a newer one comes, and when that turns out to be faulty.
    reportProgress: (progress) =>
      store.setState((state) => (state.graph.status === 'ready' ? {} : { graph: { status: 'loading', progress } })),
    reportProblem: (problem) =>
      store.setState((state) =>
        state.graph.status === 'ready'
          ? { notice: { text: `The new graph could not be read and the one before stays open. ${problem.detail}` } }
          : { graph: { status: 'error', problem } },
      ),

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

    select: (target, options) => changeSelection(selection.selectTarget(target, options)),
    hover: (target) => {
      if (!selection.isSameTarget(target, store.getState().selection.hovered))
        changeSelection(selection.hoverTarget(target));
    },
    lightKind: (kind) => changeSelection(selection.lightKind(kind)),
    openArticle: (article, span) => changeSelection(selection.openArticle(article, span)),
    closeArticle: () => changeSelection(selection.closeArticle),
    setPanel: (panel, isOpen) => changeSelection(selection.setPanel(panel, isOpen)),

    setTheme: (choice) => store.setState((state) => ({ theme: { ...state.theme, choice } })),
    setSystemIsDark: (systemIsDark) => store.setState((state) => ({ theme: { ...state.theme, systemIsDark } })),
    notify: (text) => store.setState({ notice: { text } }),
    restore: ({ filters, selected, reader }) =>
      store.setState((state) => {
        const { panels } = state.selection;
        const wanted = {
          ...state.selection,
          selected,
          reader,
          hovered: null,
          panels: selected ? { ...panels, inspector: true } : panels,
          flights: state.selection.flights + (selected ? 1 : 0),
        };
        const data = getData(state);
        return {
          filters,
          view: deriveView(state.graph, filters),
          ...(data ? keepKnown(wanted, data) : { selection: wanted }),
        };
      }),
  };
}

/** The selection without what the graph lacks, and a notice where that is something. */
function keepKnown(wanted: selection.Selection, data: GraphData): Partial<ClewState> {
  const known = selection.keepKnown(wanted, data);
  const missing = known.selected ? null : wanted.selected?.key;
  const article = known.reader ? null : wanted.reader?.article;
  const name = missing ?? article;
  if (name == null) return { selection: known };
  return { selection: known, notice: { text: `This link names “${name}”, which is not in this graph.` } };
}

function revealTarget(state: ClewState, target: selection.Target): filter.FilterProducer {
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
