import { describe, expect, it } from 'vitest';
import { listPicks } from '../../../src/state/selection.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from './smallGraph.ts';

describe('openTable(tab)', () => {
  it('opens the tables at a tab, puts the charts away, and calls the focus once', () => {
    const store = createClewStore(SMALL);
    store.actions.setPanel('figures', true);
    store.actions.openTable('outline');
    expect(store.getState().selection.panels).toMatchObject({ table: true, figures: false });
    expect(store.getState().table).toMatchObject({ tab: 'outline', isCalled: true });
    store.actions.answerTableCall();
    expect(store.getState().table.isCalled).toBe(false);
  });

  it('comes back to the tab that was open last', () => {
    const store = createClewStore(SMALL);
    store.actions.openTable('relations');
    store.actions.setPanel('table', false);
    store.actions.openTable();
    expect(store.getState().table.tab).toBe('relations');
  });
});

describe('changeTableView(name, change)', () => {
  it('changes one table and leaves the other', () => {
    const store = createClewStore(SMALL);
    const before = store.getState().table.views;
    store.actions.changeTableView('relations', { hidden: new Set(['date']) });
    const { views } = store.getState().table;
    expect(views.relations).toEqual({ ...before.relations, hidden: new Set(['date']) });
    expect(views.entities).toBe(before.entities);
  });
});

describe('listPicks(selection)', () => {
  it('is what is picked together, or the one that is selected', () => {
    const store = createClewStore(SMALL);
    const picks = () => [...listPicks(store.getState().selection)];
    expect(picks()).toEqual([]);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    expect(picks()).toEqual(['company/alba']);
    store.actions.togglePick('region/brigg');
    expect(picks()).toEqual(['company/alba', 'region/brigg']);
    store.actions.select({ kind: 'edge', key: 'e1' });
    expect(picks()).toEqual([]);
  });
});
