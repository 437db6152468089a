import { describe, expect, it } from 'vitest';
import { hasWindow, isElsewhere, listAround } from '../../../src/canvas/aroundView.ts';
import { setFilter } from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

function focus() {
  const store = createClewStore(SMALL);
  store.actions.focusOn('company/alba', 1);
  return store;
}

describe('hasWindow(state)', () => {
  it('holds while one entity is focused on', () => {
    const store = focus();
    expect(hasWindow(store.getState())).toBe(true);
    store.actions.endFocus();
    expect(hasWindow(store.getState())).toBe(false);
  });

  it('does not where the rest stays as pale context, or another layout has its own rule', () => {
    const store = focus();
    store.actions.setMode('dim');
    expect(hasWindow(store.getState())).toBe(false);
    store.actions.setMode('hide');
    store.actions.setLayout('map');
    expect(hasWindow(store.getState())).toBe(false);
  });

  it('does not where there are more than names have room for', () => {
    const { view, ...state } = focus().getState();
    const nodes = new Set(Array.from({ length: 301 }, (_, at) => `${at}`));
    expect(hasWindow({ ...state, view: { ...view, visible: { ...view.visible, nodes } } })).toBe(false);
  });
});

describe('listAround(state)', () => {
  it('is what the focus shows, with the ends of a path that leaves it', () => {
    const store = focus();
    store.actions.startPath('company/alba', 'region/lindsey');
    const { view } = store.getState();
    expect(view.visible.nodes.has('region/lindsey')).toBe(false);
    expect([...listAround(store.getState())].sort()).toEqual([...view.visible.nodes, 'region/lindsey'].sort());
  });
});

describe('isElsewhere(state, before)', () => {
  it('tells when the end of a path comes from beyond the focus, and goes; not when it lies there', () => {
    const store = focus();
    const before = store.getState();
    store.actions.startPath('company/alba', 'region/brigg');
    const within = store.getState();
    store.actions.askPath({ to: 'region/lindsey' });
    const beyond = store.getState();
    expect(isElsewhere(within, before)).toBe(false);
    expect(isElsewhere(beyond, within)).toBe(true);
    expect(isElsewhere(before, beyond)).toBe(true);
  });

  it('tells when what has the window comes, changes and goes', () => {
    const store = focus();
    const one = store.getState();
    store.actions.setFocus({ depth: 2 });
    const two = store.getState();
    store.actions.select({ kind: 'node', key: 'region/brigg' });
    const selected = store.getState();
    store.actions.endFocus();
    const ended = store.getState();
    expect(isElsewhere(one, ended)).toBe(true);
    expect(isElsewhere(two, one)).toBe(true);
    expect(isElsewhere(selected, two)).toBe(false);
    expect(isElsewhere(ended, selected)).toBe(true);
  });

  it('leaves all where it is when a focus shows what the one before did', () => {
    const store = focus();
    const before = store.getState();
    store.actions.setFocus({ opened: new Set(['region/brigg']) });
    expect(isElsewhere(store.getState(), before)).toBe(false);
  });

  it('leaves all where it is while time plays, until it has played to the end', () => {
    const store = focus();
    const whole = store.getState();
    const shown = { from: '1990-01', to: '1990-02' };
    store.actions.setPlay({ shown, before: null });
    store.actions.changeFilters(setFilter({ months: shown }));
    const playing = store.getState();
    store.actions.changeFilters(setFilter({ months: null }));
    expect(playing.view.visible.nodes.size).toBeLessThan(whole.view.visible.nodes.size);
    expect(isElsewhere(playing, whole)).toBe(false);
    expect(isElsewhere(store.getState(), playing)).toBe(true);
  });
});
