/** What changes the window but not the question. */

import { THEME_CHOICES } from '../theme.ts';
import type { Command } from './command.ts';

export const VIEW_COMMANDS: readonly Command[] = [
  {
    id: 'filters',
    label: 'Show or hide filters and legend',
    group: 'View',
    keys: ['f'],
    perform: ({ getState, actions }) => actions.setPanel('filters', !getState().selection.panels.filters),
  },
  {
    id: 'table',
    label: 'Show or hide the table',
    group: 'View',
    keywords: 'list rows spreadsheet',
    keys: ['t'],
    perform: ({ getState, actions }) =>
      getState().selection.panels.table ? actions.setPanel('table', false) : actions.openTable(),
  },
  {
    id: 'outline',
    label: 'Show the outline',
    group: 'View',
    keywords: 'list tree screen reader entities',
    keys: ['o'],
    perform: ({ actions }) => actions.openTable('outline'),
  },
  {
    id: 'figures',
    label: 'Show or hide the charts',
    group: 'View',
    keywords: 'figures numbers statistics plot time',
    keys: ['g'],
    perform: ({ getState, actions }) => actions.setPanel('figures', !getState().selection.panels.figures),
  },
  ...THEME_CHOICES.map(
    (choice): Command => ({
      id: `theme-${choice}`,
      label: choice === 'system' ? 'Theme as the system' : `Theme ${choice}`,
      group: 'View',
      keywords: 'dark light colours night day',
      isOffered: ({ theme }) => theme.choice !== choice,
      perform: ({ actions }) => actions.setTheme(choice),
    }),
  ),
  {
    id: 'help',
    label: 'Show the keyboard shortcuts',
    group: 'Help',
    keywords: 'help keys sheet',
    keys: ['?'],
    perform: ({ actions }) => actions.setPanel('help', true),
  },
];
