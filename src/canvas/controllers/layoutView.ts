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

/**
 * What has nodes arranged: a link, another window, a reader's wish, a focus that begins, changes or ends, or one that
 * does so along with a flight to what was picked or a link that names a view.
 */
export type Occasion = 'link' | 'window' | 'layout' | 'focus' | 'flight' | 'arrival';

/** Fits the view to what was arranged; a link that names a view is about that. */
export function showArranged({ store }: Stage, occasion: Occasion): void {
  const { camera, filters } = store.getState();
  if (occasion === 'arrival' || (occasion === 'link' && camera.view)) return;
  if (occasion === 'layout' || (occasion === 'focus' && filters.ego !== null))
    store.actions.askCamera({ kind: 'showAll', isFirst: true });
  else if (occasion === 'focus') store.actions.askCamera({ kind: 'goBack' });
  else store.actions.askCamera({ kind: occasion === 'flight' ? 'showAgain' : 'goHome' });
}
