import { describe, expect, it } from 'vitest';
import { isSameFilters } from '../../../src/state/filterHistory.ts';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/url.ts';

import { chipsOf, FILE, nodesOf } from './twoCities.ts';

const { createEmptyFilters } = filters;

describe('undoFilters() and redoFilters()', () => {
  it('walk back and forth through every change', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.setHideUnconnected(true);
    store.actions.undoFilters();
    expect(chipsOf(store)).toEqual(['No Companies']);
    store.actions.undoFilters();
    expect(nodesOf(store)).toHaveLength(5);
    store.actions.undoFilters();
    store.actions.redoFilters();
    store.actions.redoFilters();
    expect(chipsOf(store)).toEqual(['No Companies', 'Connected only']);
  });

  it('take back what was said of the change', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.notify('Filters loosened to show it.');
    store.actions.undoFilters();
    expect(store.getState().notice).toBe(null);
  });

  it('forget what was undone once something else changes', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.undoFilters();
    store.actions.setHideUnconnected(true);
    expect(store.getState().filterHistory.future).toEqual([]);
  });

  it('take a whole drag as one step', () => {
    const store = createClewStore(FILE);
    for (const to of ['2022-09', '2022-08', '2022-07']) {
      store.actions.changeFilters(filters.setFilter({ months: { from: '2022-06', to } }), 'drag 1');
    }
    store.actions.undoFilters();
    expect(store.getState().filters.months).toBe(null);
  });

  it('keep some hundred steps', () => {
    const store = createClewStore(FILE);
    for (let at = 0; at < 250; at += 1) store.actions.toggleEntityType('company');
    expect(store.getState().filterHistory.past).toHaveLength(100);
  });

  it('go back behind a link that was followed, not behind the one at the start', () => {
    const store = createClewStore(FILE);
    const link = parseView('');
    store.actions.restore({ ...link, filters: filters.toggleEntityType('company')(createEmptyFilters()) });
    store.actions.undoFilters();
    expect(isSameFilters(store.getState().filters, createEmptyFilters())).toBe(true);

    const waiting = createClewStore();
    waiting.actions.restore({ ...link, filters: filters.toggleEntityType('company')(createEmptyFilters()) });
    waiting.actions.openGraph(FILE);
    expect(waiting.getState().filterHistory.past).toEqual([]);
  });
});
