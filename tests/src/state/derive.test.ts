import { describe, expect, it } from 'vitest';
import { countStanding } from '../../../src/state/derive.ts';
import { setFilter } from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from './smallGraph.ts';

describe('countStanding(state, kind)', () => {
  it('leaves out what stands back while time is played, and counts it again once another time is shown', () => {
    const store = createClewStore(SMALL);
    const count = () => (['nodes', 'edges'] as const).map((kind) => countStanding(store.getState(), kind));
    const shown = { from: '2024-05', to: '2024-05' };
    expect(count()).toEqual([5, 3]);
    store.actions.toggleRelationType('produces');
    store.actions.setPlay({ shown, before: null });
    store.actions.changeFilters(setFilter({ months: shown }));
    expect(count()).toEqual([2, 1]);
    store.actions.changeFilters(setFilter({ months: null }));
    expect(count()).toEqual([5, 2]);
  });
});
