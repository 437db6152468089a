import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/state/commands/listCommands.ts';
import { type ClewStore, createClewStore } from '../../../src/state/store.ts';
import { BLANK } from './blankPicture.ts';
import { SMALL } from './smallGraph.ts';

function perform(store: ClewStore, id: string): void {
  const command = COMMANDS.find((one) => one.id === id);
  if (!command) throw new Error(`no command ${id}`);
  expect(command.isOffered?.(store.getState()) ?? true).toBe(true);
  command.perform(store);
}

const isOffered = (store: ClewStore, id: string) =>
  COMMANDS.find((command) => command.id === id)?.isOffered?.(store.getState());

describe('the camera', () => {
  it('is asked anew each time, even for the same', () => {
    const store = createClewStore(SMALL);
    perform(store, 'zoom-in');
    const first = store.getState().canvas.request;
    perform(store, 'zoom-in');
    expect(store.getState().canvas.request).toEqual({ kind: 'zoomIn' });
    expect(store.getState().canvas.request).not.toBe(first);
  });

  it('shows all that is picked, or flies to what is selected', () => {
    const store = createClewStore(SMALL);
    store.actions.pickNodes(['company/alba', 'product/pump']);
    perform(store, 'show-selection');
    expect(store.getState().canvas.request).toEqual({ kind: 'show', nodes: ['company/alba', 'product/pump'] });
    store.actions.select({ kind: 'edge', key: 'e1' });
    const { flights } = store.getState().selection;
    perform(store, 'show-selection');
    expect(store.getState().selection.flights).toBe(flights + 1);
  });
});

describe('a picture', () => {
  it('is asked for by name, and there once the canvas has taken it', () => {
    const store = createClewStore(SMALL);
    perform(store, 'picture');
    expect(store.getState().selection.panels.picture).toBe(true);
    store.actions.askPicture('light');
    expect(store.getState().canvas.picture).toEqual({ colours: 'light', taken: null });
    store.actions.givePicture(BLANK);
    expect(store.getState().canvas.picture).toEqual({ colours: 'light', taken: BLANK });
    store.actions.askPicture(null);
    expect(store.getState().canvas.picture).toBeNull();
  });

  it('that nobody wants any longer is let go', () => {
    const store = createClewStore(SMALL);
    store.actions.givePicture(BLANK);
    expect(store.getState().canvas.picture).toBeNull();
  });
});

describe('pins', () => {
  it('stay through another layout and are released all at once', () => {
    const store = createClewStore(SMALL);
    expect(isOffered(store, 'unpin')).toBe(false);
    for (const node of ['company/alba', 'product/pump', 'region/brigg']) store.actions.pin(node);
    store.actions.setLayout('circular');
    expect([...store.getState().layout.pinned]).toEqual(['company/alba', 'product/pump', 'region/brigg']);
    perform(store, 'unpin');
    expect(store.getState().layout).toMatchObject({ name: 'circular', pinned: new Set() });
  });

  it('do not outlive the graph they were set in', () => {
    const store = createClewStore(SMALL);
    store.actions.pin('company/alba');
    store.actions.openGraph(SMALL);
    expect(store.getState().layout.pinned.size).toBe(0);
  });
});

describe('the commands on several entities', () => {
  it('ask for a path where just two are picked, in the order of picking', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'node', key: 'region/lindsey' });
    expect(isOffered(store, 'path-between')).toBe(false);
    store.actions.togglePick('company/alba');
    perform(store, 'path-between');
    expect(store.getState().path.question).toMatchObject({ from: 'region/lindsey', to: 'company/alba' });
  });

  it('pick all that is visible, and take up and lay down the lasso', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    perform(store, 'pick-visible');
    expect([...store.getState().selection.picked]).toEqual(['company/alba', 'product/pump', 'person/cato-dale']);
    perform(store, 'lasso');
    expect(store.getState().canvas.tool).toBe('lasso');
    perform(store, 'lasso');
    expect(store.getState().canvas.tool).toBe('hand');
  });
});
