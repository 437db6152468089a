/**
 * Tells the store, and with it the address, where the reader has put the camera, and goes where an address says. A
 * camera that stands where the app would put it for the same selection needs no telling.
 */
import type { CameraView } from '../../state/camera.ts';
import { isSameTarget, type Target } from '../../state/selection.ts';
import type { Stage } from '../stage.ts';

export interface CameraLink {
  /** The reader moves the camera; what follows is theirs. */
  readonly byReader: () => void;
  /** The app moves it: to everything, or to `target`. */
  readonly byApp: (target: Target | null) => void;
  /** From now on; first goes where the address says. */
  readonly start: (go: { readonly to: (view: CameraView) => void; readonly home: () => void }) => void;
  readonly stop: () => void;
}

/** Milliseconds without a movement after which the camera counts as put somewhere. */
const REST = 250;

export function linkCamera({ sigma, store }: Stage): CameraLink {
  const camera = sigma.getCamera();
  let isReaders = false;
  let shown: Target | null = null;
  let timer = 0;
  let unsubscribe = () => {};

  const report = () => {
    const { selected } = store.getState().selection;
    // Loading the address again would fly to what is selected: when it was clicked where it lies, that is elsewhere.
    const isElsewhere = selected !== null && !isSameTarget(selected, shown);
    const { x, y, ratio, angle } = camera.getState();
    store.actions.placeCamera(isReaders || isElsewhere ? { x, y, ratio, angle } : null);
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(report, REST);
  };

  return {
    byReader: () => {
      isReaders = true;
    },
    byApp: (target) => {
      isReaders = false;
      shown = target;
      wait();
    },
    start: (go) => {
      const arrive = () => {
        const { view } = store.getState().camera;
        if (view === null) return false;
        go.to(view);
        isReaders = true;
        return true;
      };
      arrive();
      camera.on('updated', wait);
      unsubscribe = store.subscribe((state, before) => {
        if (state.selection.flights !== before.selection.flights) {
          // A flight is about to start.
          isReaders = false;
          shown = state.selection.selected;
        }
        if (state.camera.arrivals !== before.camera.arrivals) {
          if (!arrive() && state.selection.selected === null) go.home();
        } else if (state.selection.selected !== before.selection.selected) wait();
      });
    },
    stop: () => {
      window.clearTimeout(timer);
      camera.off('updated', wait);
      unsubscribe();
    },
  };
}
