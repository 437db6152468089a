/** Asking how two entities hang together. */
import type { StoreApi } from 'zustand/vanilla';
import { createEmptyPath, createEmptyQuestion, type PathQuestion, type Thread } from '../path.ts';
import type { ClewState } from '../store.ts';

export interface PathActions {
  /** Changes part of the question, and opens the panel that answers it. The chosen answer is the first again. */
  readonly askPath: (change: Partial<PathQuestion>) => void;
  /** Chooses one of the answers. */
  readonly choosePath: (at: number) => void;
  /** Draws this path on the canvas; null draws none. */
  readonly setThread: (thread: Thread | null) => void;
  /** Forgets question and answer, and closes the panel. */
  readonly endPath: () => void;
}

export function createPathActions(store: StoreApi<ClewState>): PathActions {
  const setOpen = ({ selection }: ClewState, isOpen: boolean) => ({
    ...selection,
    panels: { ...selection.panels, paths: isOpen },
  });
  return {
    askPath: (change) =>
      store.setState((state) => ({
        path: { question: { ...state.path.question, ...change }, chosen: 0, thread: null },
        selection: setOpen(state, true),
      })),
    choosePath: (chosen) => store.setState((state) => ({ path: { ...state.path, chosen } })),
    setThread: (thread) =>
      store.setState((state) => (state.path.thread === thread ? {} : { path: { ...state.path, thread } })),
    endPath: () =>
      store.setState((state) => ({
        path: { ...createEmptyPath(), question: createEmptyQuestion() },
        selection: setOpen(state, false),
      })),
  };
}
