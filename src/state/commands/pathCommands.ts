/** Paths by name. */
import type { Command } from './command.ts';

export const PATH_COMMANDS: readonly Command[] = [
  {
    id: 'path',
    label: 'Find a path between two entities',
    group: 'Paths',
    keywords: 'connection route thread how connected from selected',
    keys: ['p'],
    perform: ({ getState, actions }) => {
      const { selected, picked } = getState().selection;
      const from = selected?.kind === 'node' ? selected.key : null;
      // Two picked together are both ends.
      const other = picked.size === 2 ? [...picked].find((key) => key !== from) : undefined;
      actions.startPath(from, other);
    },
  },
  {
    id: 'path-next',
    label: 'Show the next path',
    group: 'Paths',
    keywords: 'another other way answer',
    keys: ['n'],
    isOffered: ({ path }) => path.answers.length > 1,
    perform: ({ getState, actions }) => actions.choosePath(getState().path.chosen + 1),
  },
  {
    id: 'path-before',
    label: 'Show the path before',
    group: 'Paths',
    keywords: 'another other way answer previous',
    keys: ['N'],
    isOffered: ({ path }) => path.answers.length > 1,
    perform: ({ getState, actions }) => actions.choosePath(getState().path.chosen - 1),
  },
  {
    id: 'path-swap',
    label: 'Turn the path round',
    group: 'Paths',
    keywords: 'swap ends reverse direction',
    isOffered: ({ path }) => path.question.from !== null && path.question.to !== null,
    perform: ({ getState, actions }) => {
      const { from, to } = getState().path.question;
      actions.askPath({ from: to, to: from });
    },
  },
  {
    id: 'path-end',
    label: 'End the path',
    group: 'Paths',
    keywords: 'close clear thread',
    isOffered: ({ selection }) => selection.panels.paths,
    perform: ({ actions }) => actions.endPath(),
  },
];
