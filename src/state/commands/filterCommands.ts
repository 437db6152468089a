/** Filters by name. */
import type { Command } from './command.ts';

export const FILTER_COMMANDS: readonly Command[] = [
  {
    id: 'reset-filters',
    label: 'Show everything again',
    group: 'Filters',
    keywords: 'reset clear remove filters',
    isOffered: ({ view }) => view.chips.length > 0,
    perform: ({ actions }) => actions.resetFilters(),
  },
];
