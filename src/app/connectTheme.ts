/** Keeps the page's theme in step with the store, the system, and what was chosen last time. */
import type { ClewStore } from '../state/store.ts';
import { hasHighContrast, isThemeChoice, type Theme } from '../state/theme.ts';
import { readKept, writeKept } from '../ui/keep.ts';

const CHOICE = 'clew:theme';
const PROJECTOR = 'clew:projector';

export function connectTheme(store: ClewStore, window: Window): void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const forced = window.matchMedia('(forced-colors: active)');
  const readSystem = () =>
    store.actions.setSystemTheme({
      systemIsDark: dark.matches,
      systemWantsContrast: contrast.matches || forced.matches,
    });
  for (const query of [dark, contrast, forced]) query.addEventListener('change', readSystem);
  readSystem();

  const choice = readKept(window, CHOICE);
  if (isThemeChoice(choice)) store.actions.setTheme(choice);
  if (readKept(window, PROJECTOR) === 'on') store.actions.setProjector(true);

  const apply = (theme: Theme) => {
    const { dataset } = window.document.documentElement;
    const { choice, isProjector } = theme;
    setOrDelete(dataset, 'theme', choice === 'light' || choice === 'dark' ? choice : null);
    setOrDelete(dataset, 'contrast', hasHighContrast(theme) ? 'more' : null);
    setOrDelete(dataset, 'projector', isProjector ? 'on' : null);
  };
  apply(store.getState().theme);
  store.subscribe(({ theme }, { theme: before }) => {
    if (theme === before) return;
    apply(theme);
    if (theme.choice !== before.choice) writeKept(window, CHOICE, theme.choice);
    if (theme.isProjector !== before.isProjector && !theme.isLent)
      writeKept(window, PROJECTOR, theme.isProjector ? 'on' : 'off');
  });
}

function setOrDelete(dataset: DOMStringMap, name: string, value: string | null): void {
  if (value === null) delete dataset[name];
  else dataset[name] = value;
}
