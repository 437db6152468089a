/** Layouts by name. */
import { LAYOUT_INFO, LAYOUTS } from '../layout.ts';
import type { Command } from './command.ts';

export const LAYOUT_COMMANDS: readonly Command[] = [
  ...LAYOUTS.map(
    (name): Command => ({
      id: `layout-${name}`,
      label: `Arrange: ${LAYOUT_INFO[name].label.toLowerCase()}`,
      group: 'Layout',
      keywords: `layout ${LAYOUT_INFO[name].keywords}`,
      perform: ({ actions }) => actions.setLayout(name),
    }),
  ),
  {
    id: 'undo-layout',
    label: 'Undo the layout',
    group: 'Layout',
    keywords: 'back before positions restore',
    keys: ['u'],
    isOffered: ({ layout }) => layout.past.length > 0,
    perform: ({ actions }) => actions.undoLayout(),
  },
  {
    id: 'stop-layout',
    label: 'Stop the layout',
    group: 'Layout',
    keywords: 'halt pause simulation',
    keys: ['.'],
    isOffered: ({ layout }) => layout.isRunning,
    perform: ({ actions }) => actions.stopLayout(),
  },
];
