/** The reader's way through the graph: whether the browser can go back and forward, and what was visited. */

export interface History {
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** Keys of the nodes visited last, the one met first in front; coming back to one does not move it. */
  readonly trail: readonly string[];
  /** The latest wish to go along the browser's history, a new object each time; the address bar grants it once. */
  readonly walk: { readonly steps: number } | null;
}

export const createEmptyHistory = (): History => ({ canGoBack: false, canGoForward: false, trail: [], walk: null });

/** How many visited nodes are kept in sight. */
const TRAIL = 5;

/** The trail once this node has been visited. */
export function extendTrail(trail: readonly string[], node: string): readonly string[] {
  return trail.includes(node) ? trail : [...trail, node].slice(-TRAIL);
}

/**
 * What the app notes with each entry of the browser's history: the entry's number, the trail that led there, and those
 * picked together where they are more than an address holds.
 */
export interface Entry {
  readonly at: number;
  readonly trail: readonly string[];
  readonly picked: readonly string[];
}

/** An entry as the app wrote it; null for one of somebody else's. */
export function readEntry(state: unknown): Entry | null {
  if (typeof state !== 'object' || state === null || !('clew' in state)) return null;
  const { clew } = state;
  if (typeof clew !== 'object' || clew === null || !('at' in clew) || !('trail' in clew)) return null;
  const { at, trail } = clew;
  if (typeof at !== 'number' || !Number.isInteger(at) || at < 0 || !Array.isArray(trail)) return null;
  const picked = 'picked' in clew && Array.isArray(clew.picked) ? clew.picked : [];
  return { at, trail: keysOf(trail).slice(-TRAIL), picked: keysOf(picked) };
}

const keysOf = (list: readonly unknown[]) => list.filter((key) => typeof key === 'string');
