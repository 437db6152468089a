import { describe, expect, it } from 'vitest';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';

import { CITY, chipsOf, FILE, KINDS, nodesOf } from './twoCities.ts';

const { createEmptyFilters } = filters;

describe('chips', () => {
  it('say every filter in words, and take it away', () => {
    const store = createClewStore(FILE);
    store.actions.focusOn('company/x', 2);
    store.actions.setFocus({ direction: 'out' });
    store.actions.changeFilters(filters.toggleKind('region', CITY, KINDS));
    store.actions.changeFilters(filters.showOnlySource('articles', 'early'));
    store.actions.changeFilters(filters.toggleSource('publishers', 'Daily'));
    store.actions.changeFilters(
      filters.setFilter({
        months: { from: '2022-01', to: '2022-06' },
        leastSources: 2,
        leastDegree: 1,
        component: { kind: 'of', node: 'company/x' },
      }),
    );
    store.actions.setHideBackground(true);
    expect(chipsOf(store)).toEqual([
      '2 steps outward around company/x',
      'Component of company/x',
      'No cities',
      'No background geography',
      'Only “early”',
      'Without Daily',
      'January to June 2022',
      'Said in at least 2 articles',
      'At least 1 connection',
    ]);
    for (const { remove } of store.getState().view.chips) store.actions.changeFilters(remove);
    expect(store.getState().filters).toEqual(createEmptyFilters());
  });

  it('count articles where naming them would fill the panel', () => {
    const store = createClewStore(FILE);
    for (const id of ['a', 'b', 'c']) store.actions.changeFilters(filters.toggleSource('articles', id));
    expect(chipsOf(store)).toEqual(['Without “a”', 'Without “b”', 'Without “c”']);
    store.actions.changeFilters(filters.toggleSource('articles', 'early'));
    expect(chipsOf(store)).toEqual(['Without 4 articles']);
    store.actions.changeFilters(filters.invertSources('articles'));
    expect(chipsOf(store)).toEqual(['Only 4 articles']);
  });

  it('name a kind that is alone', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.showOnlyKind('region', CITY, KINDS));
    expect(chipsOf(store)).toEqual(['Only cities']);
    expect(nodesOf(store)).toEqual(['region/city/a', 'region/city/b']);
  });
});
