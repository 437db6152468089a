/** What is shown along with what was picked. */
import type { Target } from '../../state/selection.ts';
import { roomPerNode, type Stage } from '../stage.ts';
import { roomOnRing } from './nearness.ts';

/** A flight to one node comes at least this close. */
export const NEAR = 0.7;
/** The share of the window in pixels, side by side, that each node keeps where a pick is shown with all it hangs on. */
const LEGIBLE = 12;

/** A node, or the two that a line joins, as far as they are drawn. */
export const endsOf = ({ sigma, data }: Stage, target: Target): string[] =>
  (target.kind === 'node' ? [target.key] : data.graph.extremities(target.key)).filter((node) =>
    sigma.getNodeDisplayData(node),
  );

/** What was picked with what it hangs on. */
export function findAround(stage: Stage, target: Target): string[] {
  const ends = endsOf(stage, target);
  if (target.kind === 'edge' || ends.length === 0) return ends;
  const { data, store } = stage;
  const { edges } = store.getState().view.visible;
  return [
    ...ends,
    ...data.graph.edges(target.key).flatMap((edge) => (edges.has(edge) ? data.graph.extremities(edge) : [])),
  ];
}

/** Whether a view from so far off still tells nodes apart. */
export function isLegible(stage: Stage, ratio: number): boolean {
  const isRing = stage.store.getState().layout.name === 'circular';
  return ratio <= NEAR || (isRing ? roomOnRing(stage) : roomPerNode(stage)) / ratio >= LEGIBLE;
}
