/** Keeps the page's theme in step with the store, the system, and what was chosen last time. */
import type { ClewStore } from '../state/store.ts';
import { isThemeChoice, type Theme } from '../state/theme.ts';

const STORED = 'clew:theme';

export function connectTheme(store: ClewStore, window: Window): void {
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', () => store.actions.setSystemIsDark(system.matches));
  store.actions.setSystemIsDark(system.matches);

  const stored = readStored(window);
  if (isThemeChoice(stored)) store.actions.setTheme(stored);

  const apply = ({ choice }: Theme) => {
    const { dataset } = window.document.documentElement;
    if (choice === 'system') delete dataset.theme;
    else dataset.theme = choice;
  };
  apply(store.getState().theme);
  store.subscribe(({ theme }, before) => {
    if (theme.choice === before.theme.choice) return;
    apply(theme);
    writeStored(window, theme.choice);
  });
}

// Storage may be forbidden, and then even naming it throws; the theme lasts as long as the page.
function readStored(window: Window): string | null {
  try {
    return window.localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

function writeStored(window: Window, choice: string): void {
  try {
    window.localStorage.setItem(STORED, choice);
  } catch {
    // See above.
  }
}
