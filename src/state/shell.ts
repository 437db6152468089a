/** What stands around the graph: the sheets of a phone, the first-visit hint, the keys, and what has been seen. */

import type { ClewState } from './store.ts';

/** How far a sheet is drawn up: to its title, over half of the phone, or nearly all of it. */
export const SHEET_STOPS = ['folded', 'half', 'tall'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

export interface Shell {
  readonly sheet: SheetStop;
  /** Whether the reader is told how to begin. */
  readonly isWelcoming: boolean;
  /** Whether a letter, number or sign pressed alone is a shortcut; who speaks to their computer may not want it. */
  readonly hasSingleKeys: boolean;
  /** Decides in which order surprises come; the same for as long as the tab is open. */
  readonly seed: string;
  /** Names of what was visited or surprised with, as in graph/query/surpriseName.ts. */
  readonly seen: ReadonlySet<string>;
}

export const createEmptyShell = (): Shell => ({
  sheet: 'half',
  isWelcoming: false,
  hasSingleKeys: true,
  seed: '',
  seen: new Set(),
});

/** Whether the first steps stand at the foot of the graph: there is one to see, and nothing else is open. */
export function isWelcome({ shell, selection, view }: ClewState): boolean {
  const { selected, reader, panels } = selection;
  const hasRoom = selected === null && reader === null && !panels.paths && !panels.table && !panels.figures;
  return shell.isWelcoming && hasRoom && view.visible.nodes.size > 0;
}
