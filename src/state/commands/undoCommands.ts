/** Taking back what came last, a change of filters or a layout, and doing it again. */
import type { ClewState } from '../store.ts';
import type { Command } from './command.ts';

/** A layout chosen since the filters became what they are was the later step. */
const wasArrangedLast = ({ layout, filters, filterHistory }: ClewState): boolean => {
  const last = layout.past.at(-1);
  return last !== undefined && (last.filters === filters || filterHistory.past.length === 0);
};

/** The same of what was taken back: with other filters than then it comes after them. */
const isLayoutNext = ({ layout, filters }: ClewState): boolean => layout.future.at(-1)?.filters === filters;

export const UNDO_COMMANDS: readonly Command[] = [
  {
    id: 'undo',
    label: 'Undo the last change of filters or layout',
    group: 'View',
    keywords: 'undo back revert arrange',
    keys: ['Ctrl+z'],
    isOffered: ({ filterHistory, layout }) => filterHistory.past.length + layout.past.length > 0,
    lacks: 'No change of filters or layout to take back.',
    perform: ({ getState, actions }) => {
      if (wasArrangedLast(getState())) actions.undoLayout();
      else actions.undoFilters();
    },
  },
  {
    id: 'redo',
    label: 'Redo the change of filters or layout',
    group: 'View',
    keywords: 'redo again forward arrange',
    // With Shift held the letter is a capital.
    keys: ['Ctrl+Z', 'Ctrl+y'],
    isOffered: (state) => isLayoutNext(state) || state.filterHistory.future.length > 0,
    lacks: 'No change of filters or layout was taken back.',
    perform: ({ getState, actions }) => {
      if (isLayoutNext(getState())) actions.redoLayout();
      else actions.redoFilters();
    },
  },
];
