/** The store in React: a panel subscribes to exactly what it shows. */
import { createContext, useContext } from 'react';
import { useStore as useZustand } from 'zustand';
import type { ClewState, ClewStore } from '../state/store.ts';

const StoreContext = createContext<ClewStore | null>(null);

export const StoreProvider = StoreContext.Provider;

export function useClewStore(): ClewStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A component that reads the store must stand inside <StoreProvider>.');
  return store;
}

/** A selection of the state; the selector must return the same object while nothing changed. */
export function useStore<Value>(selector: (state: ClewState) => Value): Value {
  return useZustand(useClewStore(), selector);
}

export function useActions(): ClewStore['actions'] {
  return useClewStore().actions;
}
