/** Going back and forward, and noting where the reader was. */
import type { StoreApi } from 'zustand/vanilla';
import { nameSurprise } from '../../../graph/query/surpriseName.ts';
import type { CameraView } from '../camera.ts';
import { isSameCamera } from '../camera.ts';
import { extendTrail } from '../history.ts';
import type { ClewState } from '../store.ts';

export interface HistoryActions {
  /** Goes along the browser's history: -1 is back, 1 is forward. */
  readonly walk: (steps: number) => void;
  readonly setReach: (reach: { readonly canGoBack: boolean; readonly canGoForward: boolean }) => void;
  readonly visit: (node: string) => void;
  /** Takes up a trail from before the page was loaded again. */
  readonly setTrail: (trail: readonly string[]) => void;
  /** The canvas says where the reader has put the camera; null where the app did. */
  readonly placeCamera: (view: CameraView | null) => void;
}

export function createHistoryActions(store: StoreApi<ClewState>): HistoryActions {
  const setTrail = (trail: readonly string[]) =>
    store.setState((state) => (trail === state.history.trail ? state : { history: { ...state.history, trail } }));
  return {
    walk: (steps) => store.setState(({ history }) => ({ history: { ...history, walk: { steps } } })),
    setReach: ({ canGoBack, canGoForward }) =>
      store.setState((state) =>
        state.history.canGoBack === canGoBack && state.history.canGoForward === canGoForward
          ? state
          : { history: { ...state.history, canGoBack, canGoForward } },
      ),
    visit: (node) => {
      const { history, shell } = store.getState();
      setTrail(extendTrail(history.trail, node));
      const name = nameSurprise({ kind: 'node', key: node });
      if (!shell.seen.has(name)) store.setState({ shell: { ...shell, seen: new Set([...shell.seen, name]) } });
    },
    setTrail,
    placeCamera: (view) =>
      store.setState((state) =>
        isSameCamera(view, state.camera.view) ? state : { camera: { ...state.camera, view } },
      ),
  };
}
