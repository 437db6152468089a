/** What is shown along with what was picked. */
import type { CameraState } from 'sigma/types';
import { isVisible } from '../../state/derive.ts';
import type { Target } from '../../state/selection.ts';
import { roomPerNode, type Stage } from '../stage.ts';
import { fillRoom } from './fillRoom.ts';
import { frameNodes, NEAREST } from './framing.ts';
import { roomOnRing } from './nearness.ts';

/** A flight to one node comes at least this close. */
const NEAR = 0.7;
/** The share of the window in pixels, side by side, that each node keeps where a pick is shown with all it hangs on. */
const LEGIBLE = 12;
/** A click has the camera step back at most so many times as far, to show what hangs on what was clicked. */
const FARTHER = 2.5;

/** A node, or the two that a line joins, as far as they are drawn. */
export const endsOf = ({ sigma, data }: Stage, target: Target): string[] =>
  (target.kind === 'node' ? [target.key] : data.graph.extremities(target.key)).filter((node) =>
    sigma.getNodeDisplayData(node),
  );

/** All that is drawn, but for what a focus leaves as pale context; every node where that is nothing. */
export function listShown({ store, data, scene }: Stage): string[] {
  const isFocused = store.getState().filters.ego !== null;
  const shown = data.graph.filterNodes((node) => {
    const look = scene.nodeLook(node);
    return look !== 'absent' && !(isFocused && look === 'dimmed');
  });
  return shown.length > 0 ? shown : data.graph.nodes();
}

/** What was picked with what it hangs on. */
function findAround(stage: Stage, target: Target): string[] {
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
function isLegible(stage: Stage, ratio: number): boolean {
  if (ratio <= NEAR) return true;
  return isRing(stage) ? roomOnRing(stage) / ratio >= LEGIBLE / 3 : roomPerNode(stage) / ratio >= LEGIBLE;
}

/** The camera that shows what was picked with all it hangs on, or alone where that would be too small. */
export function frameAround(stage: Stage, target: Target, angle: number): CameraState {
  const around = findAround(stage, target);
  const whole = frameNodes(stage, around, NEAREST, angle);
  if (isLegible(stage, whole.ratio)) return fillRoom(stage, around, whole);
  return frameNodes(stage, endsOf(stage, target), NEAR, angle);
}

/** The camera that shows these, or all of a ring, whose lines lead all across it, where nodes are still told apart. */
export function framePart(stage: Stage, nodes: readonly string[], angle: number): CameraState {
  const whole = isRing(stage) ? frameNodes(stage, listShown(stage), NEAREST, angle) : null;
  return whole && isLegible(stage, whole.ratio) ? whole : frameNodes(stage, nodes, NEAREST, angle);
}

/** What was clicked with what it hangs on, or alone where that is too far off for who came near. */
export function findNear(stage: Stage, target: Target): string[] {
  const camera = stage.sigma.getCamera();
  const around = findAround(stage, target);
  const { ratio } = frameNodes(stage, around, camera.ratio, camera.angle);
  return isLegible(stage, ratio) && ratio <= camera.ratio * FARTHER ? around : endsOf(stage, target);
}

/** Whether a ring is seen whole, whose lines lead all across it. */
const isRing = ({ store }: Stage) => store.getState().layout.name === 'circular';

/**
 * Whether it is in plain sight where all that lies around one entity is, or all that stands on a ring: nothing would be
 * gained by coming nearer.
 */
export function isSeenWithAll(stage: Stage, target: Target): boolean {
  const state = stage.store.getState();
  const isWhole = state.filters.ego !== null || isRing(stage);
  return isWhole && isVisible(state, target) && isLegible(stage, stage.sigma.getCamera().ratio);
}

/** Whether what is selected is one of all there is to look at. */
export function isPartOfAll(stage: Stage): boolean {
  const { filters, selection } = stage.store.getState();
  return filters.ego !== null || (selection.selected !== null && isSeenWithAll(stage, selection.selected));
}

/** What the camera shows along with all there is, as the address has it: of a ring, what is selected there. */
export function nameAll(stage: Stage): 'all' | Target {
  const { filters, selection } = stage.store.getState();
  return (filters.ego === null && isPartOfAll(stage) && selection.selected) || 'all';
}
