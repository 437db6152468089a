/** The focus is a filter: one node with what lies around it. */
import type { ClewState, ClewStore } from '../state/store.ts';

interface WithFocus {
  readonly focusOn: (node: string) => void;
}

/** Shows a node with what lies around it; false where the filters cannot do that. */
export function focusOn({ actions }: ClewStore, node: string): boolean {
  const { focusOn: start } = actions as Partial<WithFocus>;
  start?.(node);
  return start !== undefined;
}

/** What the focus is on, to be compared; null while there is none. */
export function readFocus({ filters }: ClewState): unknown {
  return (filters as { readonly ego?: unknown }).ego ?? null;
}
