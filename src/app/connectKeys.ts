/** Keeps in this browser whether single keys are shortcuts. */
import type { ClewStore } from '../state/store.ts';
import { readKept, writeKept } from '../ui/keep.ts';

const KEYS = 'clew:keys';

export function connectKeys(store: ClewStore, window: Window): void {
  if (readKept(window, KEYS) === 'off') store.actions.setSingleKeys(false);
  store.subscribe(({ shell }, { shell: before }) => {
    if (shell.hasSingleKeys !== before.hasSingleKeys) writeKept(window, KEYS, shell.hasSingleKeys ? 'on' : 'off');
  });
}
