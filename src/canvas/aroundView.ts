/** When what lies around one entity has the window to itself. */
import { listChanges } from '../../graph/query/filter/keySet.ts';
import { findPlay } from '../state/canvas.ts';
import type { ClewState } from '../state/store.ts';

/** Of more nodes, or nodes times lines, names have no room and places take too long. */
const MOST = { nodes: 300, pairs: 150_000 };

/** Whether it has: where the rest stays as pale context, it lies amid that, and other layouts have rules of their own. */
export function hasWindow({ filters, layout, view }: Pick<ClewState, 'filters' | 'layout' | 'view'>): boolean {
  if (filters.ego === null || filters.mode !== 'hide' || layout.name !== 'stored') return false;
  const { nodes, edges } = view.visible;
  return nodes.size <= MOST.nodes && nodes.size * edges.size <= MOST.pairs;
}

/** Whether all is arranged anew as the sheets of a phone come and go: half of it has another shape. */
export const followsSheets = ({ layout }: Pick<ClewState, 'layout'>): boolean =>
  layout.around !== null || layout.name === 'circular';

/** The nodes that a layout holds: what the filters leave, and the ends of the path asked for, which are drawn all the same. */
export function listAround({ view, path }: ClewState): ReadonlySet<string> {
  const { from, to } = path.question;
  const ends = [from, to].filter((end) => end !== null && !view.visible.nodes.has(end)) as string[];
  return ends.length === 0 ? view.visible.nodes : new Set([...view.visible.nodes, ...ends]);
}

/**
 * Whether it has so now, or had, and what it is has changed. While time plays all stays where it is: what comes and
 * goes is to be seen.
 */
export function isElsewhere(state: ClewState, before: ClewState): boolean {
  if (hasWindow(state) !== hasWindow(before)) return true;
  const isSame = state.view === before.view && state.path.question === before.path.question;
  if (!hasWindow(state) || isSame || findPlay(state.canvas, state.filters)) return false;
  const pairs = [
    [listAround(before), listAround(state)],
    [before.view.visible.edges, state.view.visible.edges],
  ] as const;
  return pairs.some(([then, now]) => {
    const { gone, come } = listChanges(then, now);
    return gone.length + come.length > 0;
  });
}
