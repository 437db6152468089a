/** What follows from a state: read by the slices' actions and by selectors alike. */
import { findVisible, listKinds } from '../../graph/query/filter/visible.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { findPlay } from './canvas.ts';
import { listChips } from './filterChips.ts';
import type { Filters } from './filters.ts';
import type { GraphData, GraphState } from './graph.ts';
import type { Target } from './selection.ts';
import type { ClewState, View } from './store.ts';

/** What there is before a graph is. */
const NOTHING: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: { format: 'clew/1', title: '', builtFrom: '', articles: [], figures: [] },
  nodes: [],
  edges: [],
};

/** The open graph's indexes, or null while there is none. */
export const getData = (state: ClewState): GraphData | null =>
  state.graph.status === 'ready' ? state.graph.data : null;

/** Whether a node or edge is visible under the present filters. */
export function isVisible(state: ClewState, target: Target): boolean {
  const { nodes, edges } = state.view.visible;
  return target.kind === 'node' ? nodes.has(target.key) : edges.has(target.key);
}

export function deriveView(graph: GraphState, filters: Filters): View {
  const data = graph.status === 'ready' ? graph.data : null;
  const file = data?.file ?? NOTHING;
  const context = {
    data,
    // Few chips name kinds.
    get kindsOf() {
      return listKinds(file);
    },
  };
  return { visible: findVisible(file, filters), chips: listChips(filters, context) };
}

/** How many entities or relations stand out: all that are visible, while time plays without those that stand back. */
export function countStanding({ view, canvas, filters }: ClewState, kind: 'nodes' | 'edges'): number {
  const { visible } = view;
  return visible[kind].size - (findPlay(canvas, filters) ? visible.silent[kind].size : 0);
}
