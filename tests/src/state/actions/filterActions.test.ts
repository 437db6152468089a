import { describe, expect, it } from 'vitest';
import { createClewStore } from '../../../../src/state/store.ts';

import { chipsOf, FILE, nodesOf } from '../twoCities.ts';

describe('focusOn(node, depth)', () => {
  it('shows what lies around a node, and goes on as deep as before', () => {
    const store = createClewStore(FILE);
    store.actions.focusOn('company/x');
    expect(nodesOf(store)).toEqual(['region/city/a', 'company/x']);
    store.actions.setFocus({ depth: 2 });
    expect(nodesOf(store)).toEqual(['region/city/a', 'region/province/c', 'company/x']);
    store.actions.focusOn('region/city/b');
    expect(store.getState().filters.ego).toMatchObject({ node: 'region/city/b', depth: 2 });
    store.actions.endFocus();
    expect(nodesOf(store)).toHaveLength(5);
  });

  it('loosens what hides the node itself, and nothing else', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.toggleRelationType('part_of');
    store.actions.focusOn('company/x');
    expect(nodesOf(store)).toEqual(['region/city/a', 'company/x']);
    expect(chipsOf(store)).toEqual(['1 step around company/x', 'No “is part of”']);
  });

  it('leaves everything as it is for a node that the graph lacks', () => {
    const store = createClewStore(FILE);
    const before = store.getState();
    store.actions.focusOn('company/gone');
    expect(store.getState()).toBe(before);
  });

  it('comes back by undo with its own node, where what ended it is not in it', () => {
    const store = createClewStore(FILE);
    store.actions.select({ kind: 'node', key: 'company/x' });
    store.actions.focusOn('company/x');
    store.actions.show({ kind: 'node', key: 'company/y' });
    store.actions.undoFilters();
    expect(store.getState().selection.selected).toEqual({ kind: 'node', key: 'company/x' });

    store.actions.endFocus();
    store.actions.select({ kind: 'node', key: 'region/city/a' });
    store.actions.undoFilters();
    expect(store.getState().selection.selected).toEqual({ kind: 'node', key: 'region/city/a' });
  });

  it('ends when a graph is opened that lacks the node', () => {
    const store = createClewStore(FILE);
    store.actions.focusOn('company/y');
    store.actions.openGraph({ ...FILE, nodes: FILE.nodes.slice(0, 4), edges: FILE.edges.slice(0, 1) });
    expect(store.getState().filters.ego).toBe(null);
  });
});
