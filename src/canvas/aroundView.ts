/** When what lies around one entity has the window to itself. */
import { listChanges } from '../../graph/query/filter/keySet.ts';
import { findPlay } from '../state/canvas.ts';
import type { ClewState } from '../state/store.ts';

/** Of more nodes, or nodes times lines, names have no room and places take too long. */
const MOST = { nodes: 300, pairs: 150_000 };

/** Whether it has: where the rest stays as pale context, it lies amid that, and other layouts have rules of their own. */
export function hasWindow({ filters, layout, view }: ClewState): boolean {
  if (filters.ego === null || filters.mode !== 'hide' || layout.name !== 'stored') return false;
  const { nodes, edges } = view.visible;
  return nodes.size <= MOST.nodes && nodes.size * edges.size <= MOST.pairs;
}

/**
 * Whether it has so now, or had, and what it is has changed. While time plays all stays where it is: what comes and
 * goes is to be seen.
 */
export function isElsewhere(state: ClewState, before: ClewState): boolean {
  if (hasWindow(state) !== hasWindow(before)) return true;
  if (!hasWindow(state) || state.view === before.view || findPlay(state.canvas, state.filters)) return false;
  return (['nodes', 'edges'] as const).some((kind) => {
    const { gone, come } = listChanges(before.view.visible[kind], state.view.visible[kind]);
    return gone.length + come.length > 0;
  });
}
