/** Whether this is somebody's first visit, and in which order surprises come while the tab is open. */
import type { ClewStore } from '../state/store.ts';
import { readKept, writeKept } from '../ui/keep.ts';

const WELCOMED = 'clew:welcomed';
const SEED = 'clew:seed';

/** Greets who has not been here before; whoever has found something to select, or has closed the hint, knows how. */
export function connectWelcome(store: ClewStore, window: Window): void {
  const { actions } = store;
  actions.setSeed(readSeed(window));
  if (readKept(window, WELCOMED) === null) actions.setWelcoming(true);
  store.subscribe((state, before) => {
    const isSelected = state.selection.selected !== null && state.selection.selected !== before.selection.selected;
    if (isSelected && state.shell.isWelcoming) actions.setWelcoming(false);
    if (before.shell.isWelcoming && !state.shell.isWelcoming) writeKept(window, WELCOMED, 'yes');
  });
}

function readSeed(window: Window): string {
  const fresh = String(Math.floor(Math.random() * 2 ** 31));
  try {
    const known = window.sessionStorage.getItem(SEED);
    if (known !== null) return known;
    window.sessionStorage.setItem(SEED, fresh);
  } catch {
    // Storage may be forbidden; then a reload shuffles anew.
  }
  return fresh;
}
