/** What the reader sees of a layout once the nodes have arrived. */
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
export function showArranged({ store }: Stage, isOpening: boolean): void {
  const { selection, camera } = store.getState();
  if (isOpening && camera.view) return;
  if (isOpening && selection.selected) store.actions.select(selection.selected, { fly: true });
  else store.actions.askCamera({ kind: 'showAll' });
}
