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
  {
    id: 'pick-visible',
    label: 'Select every visible entity',
    group: 'Selection',
    keywords: 'pick all everything',
    isOffered: ({ view }) => view.visible.nodes.size > 0,
    perform: ({ getState, actions }) => actions.pickNodes(getState().view.visible.nodes),
  },
  {
    id: 'lasso',
    label: 'Pick entities with the lasso',
    group: 'Selection',
    keywords: 'loop draw around several multiple area',
    keys: ['l'],
    perform: ({ getState, actions }) => actions.setTool(getState().canvas.tool === 'lasso' ? 'hand' : 'lasso'),
  },
  {
    id: 'show-selection',
    label: 'Look at the selection',
    group: 'Selection',
    keywords: 'fly zoom camera picked',
    keys: ['z'],
    isOffered: ({ selection }) => selection.selected !== null,
    lacks: 'Select something first to look at it.',
    perform: ({ getState, actions }) => {
      const { picked, selected } = getState().selection;
      if (picked.size > 1) actions.askCamera({ kind: 'show', nodes: [...picked] });
      else if (selected) actions.select(selected, { fly: true });
    },
  },
  {
    id: 'path-between',
    label: 'Find a path between the two selected entities',
    group: 'Selection',
    keywords: 'connection between thread how connected',
    isOffered: ({ selection }) => selection.picked.size === 2,
    perform: ({ getState, actions }) => {
      const [from, to] = getState().selection.picked;
      if (from !== undefined && to !== undefined) actions.startPath(from, to);
    },
  },
  {
    id: 'unpin',
    label: 'Release all pinned entities',
    group: 'Selection',
    keywords: 'unpin loose free dragged move back',
    isOffered: ({ layout }) => layout.pinned.size > 0,
    perform: ({ actions }) => actions.unpinAll(),
  },
];
