/** How the app looks. */
import type { StoreApi } from 'zustand/vanilla';
import type { ClewState } from '../store.ts';
import type { ThemeChoice } from '../theme.ts';

export interface ThemeActions {
  readonly setTheme: (choice: ThemeChoice) => void;
  readonly setSystemIsDark: (isDark: boolean) => void;
}

export function createThemeActions(store: StoreApi<ClewState>): ThemeActions {
  return {
    setTheme: (choice) => store.setState((state) => ({ theme: { ...state.theme, choice } })),
    setSystemIsDark: (systemIsDark) => store.setState((state) => ({ theme: { ...state.theme, systemIsDark } })),
  };
}
