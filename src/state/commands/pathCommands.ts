/** Paths by name. */
import type { Command } from './command.ts';

export const PATH_COMMANDS: readonly Command[] = [
  {
    id: 'path-from',
    label: 'Find a path from the selected entity',
    group: 'Paths',
    keywords: 'connection between route thread how connected',
    keys: ['p'],
    isOffered: ({ selection }) => selection.selected?.kind === 'node',
    perform: ({ getState, actions }) => {
      const { selected } = getState().selection;
      if (selected?.kind === 'node') actions.askPath({ from: selected.key, to: null });
    },
  },
];
