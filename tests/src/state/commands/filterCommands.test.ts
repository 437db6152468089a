import { describe, expect, it } from 'vitest';
import { FILTER_COMMANDS } from '../../../../src/state/commands/filterCommands.ts';
import { createClewStore } from '../../../../src/state/store.ts';

import { chipsOf, FILE, nodesOf } from '../twoCities.ts';

describe('commands', () => {
  const run = (id: string, store: ReturnType<typeof createClewStore>) => {
    const command = FILTER_COMMANDS.find((item) => item.id === id);
    if (!command) throw new Error(`there is no command ${id}`);
    const isOffered = command.isOffered?.(store.getState()) ?? true;
    if (isOffered) command.perform(store);
    return isOffered;
  };

  it('focus on the selected entity, and are not offered for a relation', () => {
    const store = createClewStore(FILE);
    store.actions.select({ kind: 'edge', key: 'e0' });
    expect(run('focus-2', store)).toBe(false);
    store.actions.select({ kind: 'node', key: 'company/x' });
    expect(run('focus-2', store)).toBe(true);
    expect(store.getState().filters.ego).toMatchObject({ node: 'company/x', depth: 2 });
    expect(run('end-focus', store)).toBe(true);
    expect(run('end-focus', store)).toBe(false);
  });

  it('say what they lack where a key may ask for them in vain', () => {
    const lacking = FILTER_COMMANDS.filter(({ lacks }) => lacks).map(({ id }) => id);
    expect(lacking).toEqual(['focus-1', 'focus-2', 'focus-3']);
  });

  it('show one type of entity alone and all again, and offer none that is not there', () => {
    const store = createClewStore(FILE);
    expect(run('only-policy', store)).toBe(false);
    const all = nodesOf(store);
    run('only-company', store);
    expect(nodesOf(store).every((node) => node.startsWith('company/'))).toBe(true);
    expect(nodesOf(store)).not.toEqual([]);
    run('only-company', store);
    expect(nodesOf(store)).toEqual(all);
  });

  it('show one kind of entity alone and all again, and offer none that is not there', () => {
    const store = createClewStore(FILE);
    expect(run('only-region/zone', store)).toBe(false);
    run('only-region/city', store);
    expect(nodesOf(store)).toEqual(['region/city/a', 'region/city/b']);
    expect(chipsOf(store)).toEqual(['Only cities']);
    run('only-region/city', store);
    expect(chipsOf(store)).toEqual([]);
  });

  it('do what they say', () => {
    const store = createClewStore(FILE);
    run('two-sources', store);
    expect([...store.getState().view.visible.edges]).toEqual(['e0']);
    run('largest-component', store);
    expect(nodesOf(store)).toEqual(['region/city/a', 'company/x']);
    store.actions.undoFilters();
    store.actions.redoFilters();
    run('dim', store);
    expect(store.getState().filters.mode).toBe('dim');
    run('reset-filters', store);
    expect(chipsOf(store)).toEqual([]);
    store.actions.toggleEntityType('company');
    run('invert-entities', store);
    expect(chipsOf(store)).toEqual(['Only Companies']);
  });
});
