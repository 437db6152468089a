/**
 * The browser's history as the app sees it. Each entry is numbered in `history.state`, so that the app knows whether
 * there is a way back and forward that stays inside it; the number of the last one outlives a reload of the page in
 * `sessionStorage`.
 */
import { type Entry, readEntry } from './history.ts';
import type { ClewStore } from './store.ts';
import type { AddressBar } from './url.ts';

export interface BrowserHistory extends AddressBar {
  readonly reach: () => { readonly canGoBack: boolean; readonly canGoForward: boolean };
  readonly trail: () => readonly string[];
  readonly go: (steps: number) => void;
  /** Keeps the trail with the present entry. */
  readonly note: (trail: readonly string[]) => void;
}

const LAST = 'clew:last-entry';
/** Milliseconds after which a page that opens has drawn what it has. */
const AT_LEISURE = 1_000;

export function createBrowserHistory(window: Window): BrowserHistory {
  const { history } = window;
  const here = () => window.location.pathname + window.location.search;
  const noted = readEntry(history.state);
  let entry: Entry = noted ?? { at: 0, trail: [], picked: [] };
  let last = noted ? Math.max(noted.at, readLast(window)) : 0;
  const write = (how: 'pushState' | 'replaceState', hash: string) => {
    history[how]({ clew: entry }, '', here() + hash);
  };
  const step = (picked: readonly string[]) => {
    entry = { ...entry, at: entry.at + 1, picked };
    last = entry.at;
    writeLast(window, last);
  };
  /** Tells whether the entry is one of the app's own. */
  const adopt = () => {
    const own = readEntry(history.state);
    if (own) {
      entry = own;
      return true;
    }
    // The reader wrote into the address: the browser has made an entry of it.
    step([]);
    write('replaceState', window.location.hash);
    return false;
  };
  write('replaceState', window.location.hash);
  // What an earlier visit left there counts no more; the page need not wait for the storage to say so.
  if (!noted) setTimeout(() => writeLast(window, last), AT_LEISURE);

  return {
    read: () => window.location.hash,
    readPicked: () => entry.picked,
    push: (hash, picked) => {
      step(picked);
      write('pushState', hash);
    },
    replace: (hash, picked) => {
      entry = { ...entry, picked };
      write('replaceState', hash);
    },
    listen: (callback) => {
      const onMove = () => callback(adopt());
      window.addEventListener('popstate', onMove);
      return () => window.removeEventListener('popstate', onMove);
    },
    reach: () => ({ canGoBack: entry.at > 0, canGoForward: entry.at < last }),
    trail: () => entry.trail,
    go: (steps) => history.go(steps),
    note: (trail) => {
      if (trail === entry.trail) return;
      entry = { ...entry, trail };
      write('replaceState', window.location.hash);
    },
  };
}

/** Whose changes may be steps, see url.ts. */
const STEPPED = ['selection', 'path', 'filters'] as const;

/**
 * Keeps what the store says of the history in step with the browser's; after `connectAddress`, which makes the steps.
 * Returns how to stop.
 */
export function connectHistory(store: ClewStore, bar: BrowserHistory): () => void {
  const { actions } = store;
  const report = () => actions.setReach(bar.reach());
  const visit = () => {
    const { graph, selection } = store.getState();
    const { selected } = selection;
    if (graph.status !== 'ready' || selected?.kind !== 'node') return;
    actions.visit(selected.key);
    bar.note(store.getState().history.trail);
  };
  actions.setTrail(bar.trail());
  visit();
  report();
  const stopListening = bar.listen(report);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.history.walk !== before.history.walk && state.history.walk) bar.go(state.history.walk.steps);
    if (state.graph !== before.graph || state.selection.selected !== before.selection.selected) visit();
    if (STEPPED.some((slice) => state[slice] !== before[slice])) report();
  });
  return () => {
    stopListening();
    unsubscribe();
  };
}

// Storage may be forbidden; then a reload forgets the way forward.
function readLast(window: Window): number {
  try {
    return Number(window.sessionStorage.getItem(LAST)) || 0;
  } catch {
    return 0;
  }
}

function writeLast(window: Window, last: number): void {
  try {
    window.sessionStorage.setItem(LAST, String(last));
  } catch {
    // See above.
  }
}
