/** How the app looks. */
import type { StoreApi } from 'zustand/vanilla';
import type { ClewState } from '../store.ts';
import type { Theme, ThemeChoice } from '../theme.ts';

export interface ThemeActions {
  readonly setTheme: (choice: ThemeChoice) => void;
  readonly setProjector: (isOn: boolean) => void;
  /** What the system says of itself. */
  readonly setSystemTheme: (system: Pick<Theme, 'systemIsDark' | 'systemWantsContrast'>) => void;
}

export function createThemeActions(store: StoreApi<ClewState>): ThemeActions {
  const change = (part: Partial<Theme>) => store.setState((state) => ({ theme: { ...state.theme, ...part } }));
  return {
    setTheme: (choice) => change({ choice }),
    setProjector: (isProjector) => change({ isProjector, isLent: false }),
    setSystemTheme: change,
  };
}
