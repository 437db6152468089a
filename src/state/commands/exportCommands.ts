/** Exports by name. */
import type { Command } from './command.ts';

export const EXPORT_COMMANDS: readonly Command[] = [
  {
    id: 'export',
    label: 'Export …',
    group: 'Export',
    keywords: 'gexf graphml csv json download save',
    keys: ['e'],
    perform: ({ actions }) => actions.setPanel('export', true),
  },
  {
    id: 'picture',
    label: 'Save a picture',
    group: 'Export',
    keywords: 'image png svg slide screenshot vector figure paper export',
    keys: ['E'],
    perform: ({ actions }) => actions.setPanel('picture', true),
  },
];
