/** What changes the window but not the question. */

import { surprise } from '../surprise.ts';
import { THEME_CHOICES, type ThemeChoice } from '../theme.ts';
import type { Command } from './command.ts';

const THEME_ORDERS: Readonly<Record<ThemeChoice, string>> = {
  system: 'Theme as the system',
  light: 'Theme light',
  dark: 'Theme dark',
  contrast: 'Theme with high contrast',
};

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
  {
    id: 'back',
    label: 'Go back',
    group: 'View',
    keywords: 'history previous undo',
    keys: ['['],
    isOffered: ({ history }) => history.canGoBack,
    perform: ({ actions }) => actions.walk(-1),
  },
  {
    id: 'forward',
    label: 'Go forward',
    group: 'View',
    keywords: 'history next',
    keys: [']'],
    isOffered: ({ history }) => history.canGoForward,
    perform: ({ actions }) => actions.walk(1),
  },
  ...THEME_CHOICES.map(
    (choice): Command => ({
      id: `theme-${choice}`,
      label: THEME_ORDERS[choice],
      group: 'View',
      keywords: 'dark light colours night day contrast',
      isOffered: ({ theme }) => theme.choice !== choice,
      perform: ({ actions }) => actions.setTheme(choice),
    }),
  ),
  {
    id: 'projector',
    label: 'Large text and names for a projector, on or off',
    group: 'View',
    keywords: 'projector beamer presentation big labels room zoom',
    keys: ['b'],
    perform: ({ getState, actions }) => actions.setProjector(!getState().theme.isProjector),
  },
  {
    id: 'surprise',
    label: 'Surprise me',
    group: 'Help',
    keywords: 'random discover explore curious',
    keys: ['s'],
    perform: surprise,
  },
  {
    id: 'welcome',
    label: 'Show the first steps',
    group: 'Help',
    keywords: 'hint welcome introduction start tour',
    isOffered: ({ shell }) => !shell.isWelcoming,
    perform: ({ actions }) => {
      actions.select(null);
      actions.setWelcoming(true);
    },
  },
  {
    id: 'single-keys',
    label: 'Single-key shortcuts, on or off',
    group: 'Help',
    keywords: 'keyboard letters keys disable speech switch',
    perform: ({ getState, actions }) => {
      const { hasSingleKeys } = getState().shell;
      actions.setSingleKeys(!hasSingleKeys);
      actions.notify(
        hasSingleKeys ? 'Letters, digits and signs pressed alone do nothing now.' : 'Single keys start commands again.',
      );
    },
  },
  {
    id: 'help',
    label: 'Show the keyboard shortcuts',
    group: 'Help',
    keywords: 'help keys gestures fingers mouse sheet',
    keys: ['?'],
    perform: ({ actions }) => actions.setPanel('help', true),
  },
];
