/** What the reader sees and hears of a layout once the nodes have arrived. */
import { countOf } from '../../../graph/text/countOf.ts';
import type { Ground } from '../../state/layout.ts';
import type { Frame } from '../../workers/layouts/sheet.ts';
import type { Stage } from '../stage.ts';

/** Resolves after the next picture, in a task of its own. */
export function isDrawn({ sigma }: Stage): Promise<void> {
  return new Promise((resolve) => {
    sigma.once('afterRender', () => setTimeout(resolve));
    sigma.scheduleRender();
  });
}

/** Whether the reader has moved the view since it was last forgotten. */
export function watchReader({ sigma, store }: Stage) {
  let hasMoved = false;
  const note = () => {
    hasMoved = true;
  };
  const mouse = sigma.getMouseCaptor();
  const touch = sigma.getTouchCaptor();
  const noteDrag = () => {
    if (mouse.isMoving) note();
  };
  mouse.on('wheel', note);
  mouse.on('mousemovebody', noteDrag);
  touch.on('touchmove', note);
  const unsubscribe = store.subscribe((state, before) => {
    const isAsked = state.canvas.request !== before.canvas.request;
    if (isAsked || state.selection.flights !== before.selection.flights) note();
  });
  return {
    hasMoved: () => hasMoved,
    forget: () => {
      hasMoved = false;
    },
    stop: unsubscribe,
  };
}

/** Fits the view to what was arranged; a link that names a view or a selection is about that. */
export function showArranged({ store, data }: Stage, view: Frame | null, isOpening: boolean): void {
  const { selection, camera } = store.getState();
  if (isOpening && camera.view) return;
  if (isOpening && selection.selected) {
    store.actions.select(selection.selected, { fly: true });
    return;
  }
  if (!view) {
    store.actions.askCamera({ kind: 'showAll' });
    return;
  }
  const isInView = ({ x, y }: { x: number; y: number }) =>
    Math.abs(x - view.x) <= view.width / 2 && Math.abs(y - view.y) <= view.height / 2;
  const { nodes } = store.getState().view.visible;
  const shown = data.graph.filterNodes((node, attributes) => nodes.has(node) && isInView(attributes));
  store.actions.askCamera(shown.length > 0 ? { kind: 'show', nodes: shown } : { kind: 'showAll' });
}

/** Says what a map cannot show. */
export function announceGround({ store }: Stage, ground: Ground | null): void {
  if (ground?.kind !== 'map' || !ground.aside) return;
  const { count } = ground.aside;
  store.actions.notify(
    `${countOf(count, 'entity has', 'entities have')} no way to any place on earth and ${count === 1 ? 'stands' : 'stand'} beside the map.`,
  );
}
