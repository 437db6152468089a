import { describe, expect, it } from 'vitest';
import { createClewStore } from '../../../src/state/store.ts';
import { surprise } from '../../../src/state/surprise.ts';
import { SMALL } from './smallGraph.ts';

describe('surprise(store)', () => {
  it('selects something, flies there, and says why', () => {
    const store = createClewStore(SMALL);
    store.actions.setSeed('seed');
    surprise(store);
    const { selection, notice } = store.getState();
    expect(selection.selected).not.toBe(null);
    expect(selection.flights).toBe(1);
    expect(notice?.text).toMatch(/ [12] relations?\.$/);
  });

  it('shows everything connected before anything again', () => {
    const store = createClewStore(SMALL);
    const keys = Array.from({ length: 5 }, () => {
      surprise(store);
      return store.getState().selection.selected?.key;
    });
    expect(new Set(keys.slice(0, 4)).size).toBe(4);
    expect(keys[4]).toBe(keys[0]);
  });

  it('passes over what was visited', () => {
    const store = createClewStore(SMALL);
    for (const node of ['company/alba', 'region/brigg', 'product/pump']) store.actions.visit(node);
    surprise(store);
    expect(store.getState().selection.selected?.key).toBe('region/lindsey');
  });

  it('says so when nothing visible is connected', () => {
    const store = createClewStore(SMALL);
    store.actions.showOnlyEntityType('event');
    surprise(store);
    expect(store.getState().selection.selected).toBe(null);
    expect(store.getState().notice?.text).toMatch(/loosen the filters/);
  });
});
