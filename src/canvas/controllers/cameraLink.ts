/**
 * Tells the store, and with it the address, where the reader has put the camera, and goes where an address says. A
 * camera that stands where the app would put it for the same selection needs no telling.
 */
import type { CameraView } from '../../state/camera.ts';
import { listAnswered } from '../../state/path.ts';
import { isSameTarget, type Target } from '../../state/selection.ts';
import type { ClewState } from '../../state/store.ts';
import type { Stage } from '../stage.ts';
import { findStretch, scaleView } from '../stretch.ts';

/** What the app moved the camera to: everything, the path asked for or the ends that have none, some other part, or what is selected. */
type Shown = 'all' | 'path' | 'part' | Target;

/** What opening the address of this state would have the app show, unless it names a view. */
export function findShownByAddress(state: ShownOf): Shown {
  const { selection, path, filters } = state;
  // Where a focus hides what there is of a path, all that it shows is seen, and the ends with it.
  if (path.thread || (listAnswered(path).length > 0 && filters.ego === null)) return 'path';
  // A focus is about all that lies around it.
  return (filters.ego === null && selection.selected) || 'all';
}

type ShownOf = Pick<ClewState, 'selection' | 'path' | 'filters'>;

export interface CameraLink {
  /** The reader moves the camera; what follows is theirs. */
  readonly byReader: () => void;
  /** The app moves it. */
  readonly byApp: (to: Shown) => void;
  /** From now on; first goes where the address says. */
  readonly start: (go: { readonly to: (view: CameraView) => void; readonly home: () => void }) => void;
  readonly stop: () => void;
}

/** Milliseconds without a movement after which the camera counts as put somewhere. */
const REST = 250;

export function linkCamera(stage: Stage): CameraLink {
  const { sigma, store } = stage;
  const camera = sigma.getCamera();
  let isReaders = false;
  let shown: Shown = 'all';
  let timer = 0;
  let unsubscribe = () => {};

  const report = () => {
    // What was clicked where it lies, or shown and then let go of, is not what the address alone would bring.
    const isElsewhere = !isSameShown(findShownByAddress(store.getState()), shown);
    const { x, y, ratio, angle } = camera.getState();
    const stretch = findStretch(stage);
    const view = scaleView({ x, y, ratio, angle }, { x: 1 / stretch.x, y: 1 / stretch.y });
    store.actions.placeCamera(isReaders || isElsewhere ? view : null);
  };
  const wait = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(report, REST);
  };

  return {
    byReader: () => {
      isReaders = true;
    },
    byApp: (to) => {
      isReaders = false;
      shown = to;
      wait();
    },
    start: (go) => {
      const arrive = () => {
        const { view } = store.getState().camera;
        if (view === null) return false;
        go.to(scaleView(view, findStretch(stage)));
        isReaders = true;
        return true;
      };
      arrive();
      camera.on('updated', wait);
      unsubscribe = store.subscribe((state, before) => {
        if (state.selection.flights !== before.selection.flights) {
          // A flight is about to start.
          isReaders = false;
          shown = state.selection.selected ?? 'all';
        }
        if (state.camera.arrivals !== before.camera.arrivals) {
          if (!arrive() && state.selection.selected === null) go.home();
        } else if (state.layout.name !== before.layout.name) wait();
        else if (!isSameShown(findShownByAddress(state), findShownByAddress(before))) wait();
      });
    },
    stop: () => {
      window.clearTimeout(timer);
      camera.off('updated', wait);
      unsubscribe();
    },
  };
}

const isSameShown = (a: Shown, b: Shown): boolean =>
  typeof a === 'string' || typeof b === 'string' ? a === b : isSameTarget(a, b);
