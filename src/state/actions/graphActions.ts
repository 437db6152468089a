/** Opening graphs, and setting a whole view at once. */
import type { StoreApi } from 'zustand/vanilla';
import type { GraphFile } from '../../../graph/schema.ts';
import { deriveView, getData } from '../derive.ts';
import { isSameFilters, recordStep } from '../filterHistory.ts';
import { keepKnown as keepKnownFilters } from '../filters.ts';
import { type GraphData, type GraphState, indexGraph, type LoadProblem } from '../graph.ts';
import { askLayout, renew } from '../layout.ts';
import { askPath, restorePath } from '../path.ts';
import * as selection from '../selection.ts';
import type { ClewState } from '../store.ts';
import { restoreTable } from '../table.ts';
import { lendProjector } from '../theme.ts';
import type { LinkedView } from '../url.ts';
import { isSameLayout } from '../urlFields.ts';

export interface GraphActions {
  readonly openGraph: (file: GraphFile) => void;
  readonly reportProgress: (progress: number | null) => void;
  readonly reportProblem: (problem: LoadProblem) => void;
  readonly notify: (text: string) => void;
  /** Sets a whole view at once, as a link or the Back button does; what the graph lacks is dropped. */
  readonly restore: (view: LinkedView) => void;
}

export function createGraphActions(store: StoreApi<ClewState>): GraphActions {
  return {
    openGraph: (file) =>
      store.setState((state) => {
        const data = indexGraph(file);
        const graph: GraphState = { status: 'ready', data };
        const filters = keepKnownFilters(state.filters, data);
        // The nodes of another graph lie where it has them.
        const layout = renew(state.layout, state.graph.status === 'ready');
        // Answers and narrowings are those of the graph before.
        const path = askPath(state.path.question, state.path.chosen);
        const table = { ...state.table, only: null };
        return {
          graph,
          filters,
          layout,
          path,
          table,
          view: deriveView(graph, filters),
          ...keepKnown(state.selection, data, getData(state)),
        };
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

    notify: (text) => store.setState({ notice: { text } }),
    restore: ({
      filters: asked,
      selected,
      picked = new Set(),
      reader,
      question,
      chosen,
      layout,
      table,
      sort = null,
      chart,
      camera: view = null,
      isProjector = false,
    }) =>
      store.setState((state) => {
        const panels = {
          ...state.selection.panels,
          table: table !== null && chart === null,
          figures: chart !== null,
          paths: question.from !== null || question.to !== null,
        };
        const wanted = {
          ...state.selection,
          selected,
          picked,
          // Whoever goes Back or Forward under an open article stays where they are: only a new one takes the focus.
          reader: selection.isSameArticle(reader, state.selection.reader)
            ? state.selection.reader
            : reader && { ...reader, isBack: true },
          isQuoting: reader !== null && selected === null,
          isArrived: true,
          hovered: null,
          panels: selected ? { ...panels, inspector: true } : panels,
          flights: state.selection.flights + (selected && !view ? 1 : 0),
        };
        const data = getData(state);
        const known = data ? keepKnownFilters(asked, data) : asked;
        const filters = isSameFilters(known, state.filters) ? state.filters : known;
        // What a link brought at the start is nothing to go back behind.
        const isStep = data !== null && filters !== state.filters;
        return {
          filters,
          filterHistory: isStep ? recordStep(state.filterHistory, state.filters) : state.filterHistory,
          layout: isSameLayout(layout, state.layout)
            ? state.layout
            : askLayout(layout.name, layout.centre, layout.steps)(state.layout),
          path: restorePath(state.path, question, chosen),
          table: restoreTable(state.table, table, sort),
          chart: { ...state.chart, ...chart },
          camera: { view, arrivals: state.camera.arrivals + 1 },
          view: deriveView(state.graph, filters),
          theme: isProjector ? lendProjector(state.theme) : state.theme,
          ...(data ? keepKnown(wanted, data) : { selection: wanted }),
        };
      }),
  };
}

/**
 * The selection without what the graph lacks, and a notice where that is something.
 * @param before the graph it was made in; without one a link asks for it
 */
function keepKnown(wanted: selection.Selection, data: GraphData, before: GraphData | null = null): Partial<ClewState> {
  const known = selection.keepKnown(wanted, data);
  const missing = known.selected ? null : wanted.selected?.key;
  const article = known.reader ? null : wanted.reader?.article;
  const name = missing ?? article;
  if (name == null) return { selection: known };
  const text = before
    ? `What was open, “${nameIn(before, name)}”, is no longer in the graph.`
    : `This link names “${name}”, which is not in this graph.`;
  return { selection: known, notice: { text } };
}

/** What a graph calls the thing of a key. */
function nameIn(data: GraphData, key: string): string {
  const { nodes, edges } = data.file;
  const edge = edges.find((item) => item.key === key);
  if (edge) return `${nameIn(data, edge.source)} – ${nameIn(data, edge.target)}`;
  return nodes.find((item) => item.key === key)?.attributes.label ?? data.articles.get(key)?.title ?? key;
}
