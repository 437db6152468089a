/** Where to look from, by name. */
import type { Command } from './command.ts';

export const CAMERA_COMMANDS: readonly Command[] = [
  {
    id: 'zoom-in',
    label: 'Zoom in',
    group: 'View',
    keywords: 'closer larger magnify',
    keys: ['+', '='],
    perform: ({ actions }) => actions.askCamera({ kind: 'zoomIn' }),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    group: 'View',
    keywords: 'further smaller away',
    keys: ['-'],
    perform: ({ actions }) => actions.askCamera({ kind: 'zoomOut' }),
  },
  {
    id: 'fit',
    label: 'Fit the graph into the window',
    group: 'View',
    keywords: 'whole everything reset view camera overview',
    keys: ['0'],
    perform: ({ actions }) => actions.askCamera({ kind: 'showAll' }),
  },
];
