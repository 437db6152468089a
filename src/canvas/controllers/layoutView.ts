/** What the reader sees of a layout once the nodes have arrived. */
import type { Stage } from '../stage.ts';
import { chooseAngle } from './framing.ts';

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
 * does so along with a flight elsewhere.
 */
export type Occasion = 'link' | 'window' | 'layout' | 'focus' | 'arrival';

/** All there is, as it is first seen; at the end of a focus as it was seen before. */
export function showOrGoBack({ store }: Stage, occasion: Occasion): void {
  const isEnd = occasion === 'focus' && store.getState().filters.ego === null;
  store.actions.askCamera(isEnd ? { kind: 'goBack' } : { kind: 'showAll', isFirst: true });
}

/** Fits the view to what was arranged; a link that names a view is about that, and it and a window about what is selected. */
export function showArranged(stage: Stage, occasion: Occasion): void {
  const { store, sigma } = stage;
  const { selection, camera, filters } = store.getState();
  if (occasion === 'arrival' || (occasion === 'link' && camera.view)) return;
  const isOfSelected = occasion !== 'layout' && occasion !== 'focus' && filters.ego === null;
  if (isOfSelected && selection.selected) {
    // It was turned as fits what lay there before.
    sigma.getCamera().setState({ angle: chooseAngle(stage) });
    store.actions.select(selection.selected, { fly: true });
  } else showOrGoBack(stage, occasion);
}
