import { describe, expect, it } from 'vitest';
import { UNDO_COMMANDS } from '../../../../src/state/commands/undoCommands.ts';
import { type Arrangement, begin, end } from '../../../../src/state/layout.ts';
import { createClewStore } from '../../../../src/state/store.ts';

import { FILE } from '../twoCities.ts';

type Store = ReturnType<typeof createClewStore>;

/** Chooses a layout, and does what the canvas does. */
function arrange(store: Store, name: 'map' | 'circular') {
  const before = leave(store);
  store.actions.setLayout(name);
  store.actions.changeLayout(begin(before, null));
  store.actions.changeLayout(end);
}

const leave = ({ getState }: Store): Arrangement => {
  const { name, centre, steps, ground } = getState().layout;
  return {
    name,
    centre,
    steps,
    ground,
    positions: { x: Float64Array.of(), y: Float64Array.of() },
    filters: getState().filters,
  };
};

/** Starts the command of a key, and has the canvas go where it leads; whether there was anything to do. */
function press(store: Store, id: 'undo' | 'redo') {
  const command = UNDO_COMMANDS.find((item) => item.id === id);
  const isOffered = command?.isOffered?.(store.getState()) ?? false;
  const left = leave(store);
  const { name } = store.getState().layout;
  if (isOffered) command?.perform(store);
  const { request } = store.getState().layout;
  if (request?.kind === 'restore' && request.leaves)
    store.actions.changeLayout(begin({ ...left, name }, null, request.leaves));
  return isOffered;
}

const seen = ({ getState }: Store) => {
  const { layout, filters } = getState();
  return [layout.name, ...filters.hiddenEntityTypes];
};

describe('undo and redo', () => {
  it('walk through filters and layouts in the order in which they were chosen', () => {
    const store = createClewStore(FILE);
    arrange(store, 'map');
    store.actions.toggleEntityType('region');
    store.actions.toggleEntityType('company');
    arrange(store, 'circular');
    const steps = [
      ['stored'],
      ['map'],
      ['map', 'region'],
      ['map', 'region', 'company'],
      ['circular', 'region', 'company'],
    ];
    for (const step of steps.toReversed()) {
      expect(seen(store)).toEqual(step);
      expect(press(store, 'undo')).toBe(step[0] !== 'stored');
    }
    for (const step of steps) {
      expect(seen(store)).toEqual(step);
      expect(press(store, 'redo')).toBe(step[0] !== 'circular');
    }
  });

  it('take back filters that were changed to and fro before the layout under them', () => {
    const store = createClewStore(FILE);
    arrange(store, 'map');
    store.actions.toggleEntityType('region');
    store.actions.toggleEntityType('region');
    press(store, 'undo');
    expect(seen(store)).toEqual(['map', 'region']);
  });

  it('take back a layout whatever an address has made of the filters since', () => {
    const store = createClewStore(FILE);
    arrange(store, 'map');
    store.setState(({ filters }) => ({ filters: { ...filters, hideUnconnected: true } }));
    expect(press(store, 'undo')).toBe(true);
    expect(seen(store)).toEqual(['stored']);
  });
});
