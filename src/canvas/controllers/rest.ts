/** Notices when the pointer rests on a node or a line, for the card that then tells more. */
import { isSameTarget, type Target } from '../../state/selection.ts';
import { type Circle, findCircle } from '../drawing/circles.ts';
import type { Box } from '../drawing/occupancy.ts';
import type { Stage } from '../stage.ts';
import { findFree } from './framing.ts';

/** What the pointer rests on, and the part of the window that what is told of it must leave free. */
export interface Rest {
  readonly target: Target;
  readonly around: Box;
  /** The part of the window where there is room to tell of it. */
  readonly bounds: Box;
  /** Where it and the nodes that are lit with it lie, and their names: better seen than covered. */
  readonly lit: readonly Box[];
}

/** Milliseconds without a move that count as rest: long enough for a pointer on its way to somewhere. */
const PATIENCE = 380;
/** Half the side of what stays free around a pointer on a line, and what does around a node. */
const [ROOM, RIM] = [10, 4];
/** Between what is told and the rims of the window and of panels. */
const MARGIN = 8;

/**
 * Calls back with what the pointer rests on, and with null once that is over; returns how to stop. Without the card,
 * which may not come, nothing is a rest: Escape must not put away what is not there.
 */
export function controlRest(
  stage: Stage,
  onRest: (rest: Rest | null) => void,
  loadCard: () => Promise<void>,
): () => void {
  const { sigma, store, container } = stage;
  let timer = 0;
  let resting: Rest | null = null;
  let pointer: { x: number; y: number } | null = null;

  const wait = () => {
    if (!pointer || !store.getState().selection.hovered) return;
    const mine = window.setTimeout(() => {
      const beginNow = () => timer === mine && begin();
      loadCard().then(beginNow, () => undefined);
    }, PATIENCE);
    timer = mine;
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const end = () => {
    stopWaiting();
    if (resting === null) return;
    resting = null;
    onRest(null);
  };
  const begin = () => {
    const { hovered } = store.getState().selection;
    if (!hovered || !pointer || sigma.getMouseCaptor().isMouseDown) return;
    const circle = hovered.kind === 'node' ? findCircle(stage, hovered.key) : { ...pointer, radius: ROOM };
    if (!circle) return;
    const around = boxOf({ ...circle, radius: circle.radius + RIM });
    resting = { target: hovered, around, bounds: findFree(stage, MARGIN), lit: findLit(stage, hovered) };
    onRest(resting);
  };
  const onMove = ({ pointerType, clientX, clientY }: PointerEvent) => {
    if (pointerType === 'touch') return;
    const { left, top } = container.getBoundingClientRect();
    pointer = { x: clientX - left, y: clientY - top };
    if (resting) return;
    stopWaiting();
    wait();
  };
  const onLeave = () => {
    pointer = null;
    end();
  };
  const onKey = (event: KeyboardEvent) => {
    if (resting === null) return;
    // Escape puts away the card alone; any other key means something else.
    if (event.key === 'Escape') event.preventDefault();
    end();
  };
  const unsubscribe = store.subscribe(({ selection }, before) => {
    if (selection.hovered === before.selection.hovered || isSameTarget(selection.hovered, resting?.target ?? null))
      return;
    end();
    wait();
  });
  const camera = sigma.getCamera();
  camera.on('updated', end);
  container.addEventListener('pointermove', onMove);
  container.addEventListener('pointerleave', onLeave);
  container.addEventListener('pointerdown', end);
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    end();
    unsubscribe();
    camera.off('updated', end);
    container.removeEventListener('pointermove', onMove);
    container.removeEventListener('pointerleave', onLeave);
    container.removeEventListener('pointerdown', end);
    window.removeEventListener('keydown', onKey, { capture: true });
  };
}

function findLit(stage: Stage, hovered: Target): Box[] {
  const { data, scene, nameBoxes } = stage;
  const pointed = hovered.kind === 'node' ? [hovered.key] : [];
  const nodes = new Set([...pointed, ...scene.litEdges.flatMap((edge) => data.graph.extremities(edge))]);
  return [...nodes].flatMap((node) => {
    const circle = findCircle(stage, node);
    const name = nameBoxes.get(node);
    return [...(circle ? [boxOf(circle)] : []), ...(name ? [name] : [])];
  });
}

const boxOf = ({ x, y, radius }: Circle): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});
