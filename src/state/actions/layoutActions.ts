/** Arranging the nodes. */
import type { StoreApi } from 'zustand/vanilla';
import type { LayoutName } from '../layout.ts';
import type { ClewState } from '../store.ts';

export interface LayoutActions {
  readonly setLayout: (name: LayoutName) => void;
  readonly setLayoutRunning: (isRunning: boolean) => void;
  /** Keeps a node where it was put by hand. */
  readonly pin: (node: string) => void;
  /** Lets one node, or all, go back to where the layout has them. */
  readonly unpin: (node: string) => void;
  readonly unpinAll: () => void;
}

export function createLayoutActions(store: StoreApi<ClewState>): LayoutActions {
  const setPinned = (change: (pinned: Set<string>) => void) =>
    store.setState(({ layout }) => {
      const pinned = new Set(layout.pinned);
      change(pinned);
      return pinned.size === layout.pinned.size ? {} : { layout: { ...layout, pinned } };
    });
  return {
    setLayout: (name) => store.setState((state) => ({ layout: { ...state.layout, name, isRunning: false } })),
    setLayoutRunning: (isRunning) => store.setState((state) => ({ layout: { ...state.layout, isRunning } })),
    pin: (node) => setPinned((pinned) => pinned.add(node)),
    unpin: (node) => setPinned((pinned) => pinned.delete(node)),
    unpinAll: () => setPinned((pinned) => pinned.clear()),
  };
}
