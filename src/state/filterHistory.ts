/** Filters as they were, to go back to and forth again. */
import type { Filters } from './filters.ts';
import { writeFilters } from './urlFields.ts';

/** How many steps back are kept. */
const MOST = 100;

export interface FilterHistory {
  /** The latest last. */
  readonly past: readonly Filters[];
  /** What was undone, the next to redo last. */
  readonly future: readonly Filters[];
  /** What the last change belongs to, such as one drag of a slider: all changes of a gesture are one step. */
  readonly gesture: string | null;
}

export const createEmptyHistory = (): FilterHistory => ({ past: [], future: [], gesture: null });

/** Whether two filters ask for the same. */
export const isSameFilters = (a: Filters, b: Filters): boolean => a === b || spell(a) === spell(b);

/** The history after a change from `before`; what had been undone is forgotten. */
export function recordStep(history: FilterHistory, before: Filters, gesture: string | null = null): FilterHistory {
  const isGoingOn = gesture !== null && gesture === history.gesture;
  return { past: isGoingOn ? history.past : [...history.past, before].slice(-MOST), future: [], gesture };
}

export interface Step {
  readonly filters: Filters;
  readonly history: FilterHistory;
}

/** One step back from `now`; null where there is none. */
export function undoStep({ past, future }: FilterHistory, now: Filters): Step | null {
  const at = past.findLastIndex((filters) => !isSameFilters(filters, now));
  const filters = past[at];
  return filters ? { filters, history: { past: past.slice(0, at), future: [...future, now], gesture: null } } : null;
}

/** One step forth again from `now`; null where there is none. */
export function redoStep({ past, future }: FilterHistory, now: Filters): Step | null {
  const filters = future.at(-1);
  return filters ? { filters, history: { past: [...past, now], future: future.slice(0, -1), gesture: null } } : null;
}

const spell = (filters: Filters): string => JSON.stringify(writeFilters(filters));
