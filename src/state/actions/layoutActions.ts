/** Arranging the nodes. */
import type { StoreApi } from 'zustand/vanilla';
import type { LayoutName } from '../layout.ts';
import type { ClewState } from '../store.ts';

export interface LayoutActions {
  readonly setLayout: (name: LayoutName) => void;
  readonly setLayoutRunning: (isRunning: boolean) => void;
}

export function createLayoutActions(store: StoreApi<ClewState>): LayoutActions {
  return {
    setLayout: (name) => store.setState({ layout: { name, isRunning: false } }),
    setLayoutRunning: (isRunning) => store.setState((state) => ({ layout: { ...state.layout, isRunning } })),
  };
}
