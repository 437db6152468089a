/**
 * Everything that can be done by name: the search offers these, keys start them, the shortcut sheet lists them. Each
 * feature keeps its own list in commands/; what is done goes through the store's actions.
 */
import type { ClewState, ClewStore } from '../store.ts';

export interface Command {
  readonly id: string;
  /** What it does, as an order, "Show the table", or what it is about, where `does` says the rest. */
  readonly label: string;
  /** "show only these 6": stands beside the label, instead of the group. */
  readonly does?: (state: ClewState) => string;
  readonly group: 'View' | 'Filters' | 'Selection' | 'Paths' | 'Layout' | 'Export' | 'Help';
  /** Other words people look for it by. */
  readonly keywords?: string;
  /** As in `KeyboardEvent.key`, with "Shift+" or "Ctrl+" before it where they must be held. */
  readonly keys?: readonly string[];
  /** Whether it makes sense now; always, where this is missing. */
  readonly isOffered?: (state: ClewState) => boolean;
  /** What its key says where it does not. */
  readonly lacks?: string;
  readonly perform: (store: ClewStore) => void;
}
