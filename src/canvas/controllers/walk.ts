/** The arrow keys walk from node to node, and with Shift they move the view. */
import { DIRECTIONS, type Direction, findNearest, findNext, type Place } from '../drawing/walk.ts';
import type { Stage } from '../stage.ts';
import type { CameraControls } from './camera.ts';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
/** The share of the window that one press moves the view by. */
const STEP = 0.12;

/** Whether the keys belong to a dialog, or to the text of a panel that was clicked, which they scroll. */
function areKeysForText(): boolean {
  const clicked = document.getSelection()?.anchorNode?.parentElement;
  return document.querySelector('dialog[open]') !== null || (clicked?.closest('[data-panel]') ?? null) !== null;
}

/**
 * Listens while the canvas has the focus, or nothing has, and it gets it then; returns how to stop. Whoever came by Tab
 * or walks is marked, for the ring around the graph: who comes by mouse, or was left here by a search or a closed panel,
 * did not ask for it.
 */
export function controlWalk(stage: Stage, camera: CameraControls): () => void {
  const { container, store } = stage;
  let isTabbing = false;
  const onFocus = () => {
    if (isTabbing) container.dataset.walked = '';
    else delete container.dataset.walked;
  };
  const onBlur = () => {
    // Another window takes the focus from none of the page's elements, and gives it back as it was.
    isTabbing = document.activeElement === container && 'walked' in container.dataset;
    if (document.activeElement !== container) delete container.dataset.walked;
  };
  const onPointer = () => {
    isTabbing = false;
    delete container.dataset.walked;
  };
  const onKey = (event: KeyboardEvent) => {
    isTabbing = event.key === 'Tab';
    const direction = ARROWS[event.key];
    if (!direction || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target !== container && (event.target !== document.body || areKeysForText())) return;
    event.preventDefault();
    // What is come to is told while the graph has the focus.
    container.focus({ preventScroll: true });
    container.dataset.walked = '';
    if (event.shiftKey) {
      const [dx, dy] = DIRECTIONS[direction];
      camera.pan(dx * STEP, dy * STEP);
      return;
    }
    const next = findStep(stage, direction);
    if (next === null) return;
    store.actions.select({ kind: 'node', key: next });
  };
  window.addEventListener('keydown', onKey);
  window.addEventListener('pointerdown', onPointer, { capture: true });
  container.addEventListener('focus', onFocus);
  container.addEventListener('blur', onBlur);
  return () => {
    window.removeEventListener('keydown', onKey);
    window.removeEventListener('pointerdown', onPointer, { capture: true });
    container.removeEventListener('focus', onFocus);
    container.removeEventListener('blur', onBlur);
  };
}

/** The node an arrow leads to; from nothing, and from a line, the one nearest the middle of what is seen. */
function findStep(stage: Stage, direction: Direction): string | null {
  const { sigma, store, data, insets } = stage;
  const { selected } = store.getState().selection;
  const from = selected?.kind === 'node' ? findPlace(stage, selected.key) : null;
  const shown = data.graph.filterNodes((node) => isShown(stage, node));
  if (from === null) {
    const { width, height } = sigma.getDimensions();
    const middle = { x: (insets.left + width - insets.right) / 2, y: (insets.top + height - insets.bottom) / 2 };
    return findNearest(middle, findPlaces(stage, shown));
  }
  const neighbours = new Set<string>();
  data.graph.forEachEdge(from.key, (edge, _attributes, source, target) => {
    const other = source === from.key ? target : source;
    const look = stage.scene.edgeLook(edge);
    if (look !== 'absent' && look !== 'dimmed' && isShown(stage, other)) neighbours.add(other);
  });
  return findNext(from, direction, findPlaces(stage, [...neighbours]), findPlaces(stage, shown));
}

function isShown({ scene }: Stage, node: string): boolean {
  const look = scene.nodeLook(node);
  return look !== 'absent' && look !== 'dimmed';
}

const findPlaces = (stage: Stage, nodes: readonly string[]): Place[] =>
  nodes.flatMap((node) => findPlace(stage, node) ?? []);

function findPlace({ sigma }: Stage, node: string): Place | null {
  const display = sigma.getNodeDisplayData(node);
  return display ? { key: node, ...sigma.framedGraphToViewport(display) } : null;
}
