/** What can be done with the selection, by name. */
import type { Command } from './command.ts';

export const SELECTION_COMMANDS: readonly Command[] = [
  {
    id: 'deselect',
    label: 'Select nothing',
    group: 'Selection',
    keywords: 'clear deselect',
    isOffered: ({ selection }) => selection.selected !== null,
    perform: ({ actions }) => actions.select(null),
  },
];
