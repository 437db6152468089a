import { describe, expect, it } from 'vitest';
import { findShownByAddress } from '../../../src/canvas/controllers/cameraLink.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

describe('findShownByAddress(state)', () => {
  it('is everything, then what is selected, then the path, and everything again once they are let go of', () => {
    const store = createClewStore(SMALL);
    const find = () => findShownByAddress(store.getState());
    expect(find()).toBe('all');
    store.actions.select({ kind: 'node', key: 'company/alba' });
    expect(find()).toEqual({ kind: 'node', key: 'company/alba' });
    store.actions.startPath('company/alba', 'region/brigg');
    store.actions.setAnswers([{ nodes: ['company/alba', 'region/brigg'], edges: ['e1'] }]);
    expect(find()).toBe('path');
    store.actions.setAnswers([]);
    expect(find()).toBe('path');
    store.actions.askPath({ to: null });
    store.actions.setAnswers([]);
    expect(find()).toEqual({ kind: 'node', key: 'company/alba' });
    store.actions.endPath();
    store.actions.select(null);
    expect(find()).toBe('all');
  });

  it('is everything around what is focused on, whatever is selected', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    store.actions.focusOn('company/alba', 1);
    expect(findShownByAddress(store.getState())).toBe('all');
  });

  it('is everything around what is focused on, with the ends of a path that leaves it, and the path that does not', () => {
    const store = createClewStore(SMALL);
    store.actions.focusOn('company/alba', 1);
    store.actions.startPath('company/alba', 'region/lindsey');
    store.actions.setAnswers([]);
    expect(findShownByAddress(store.getState())).toBe('all');
    store.actions.startPath('company/alba', 'region/brigg');
    store.actions.setAnswers([{ nodes: ['company/alba', 'region/brigg'], edges: ['e1'] }]);
    expect(findShownByAddress(store.getState())).toBe('path');
  });
});
