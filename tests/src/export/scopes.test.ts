import { describe, expect, it } from 'vitest';
import { findPart, nameScope } from '../../../src/export/scopes.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { example } from '../../graph/query/example.ts';

describe('findPart(state, scope)', () => {
  it('of what is visible follows the filters', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    const { nodes, edges } = findPart(store.getState(), { kind: 'visible' });
    expect([nodes.size, edges.size]).toEqual([4, 3]);
  });

  it('of a neighbourhood does so when asked', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    const scope = { kind: 'neighbourhood', node: 'company/brightlathe', depth: 1, isFiltered: true } as const;
    const { nodes, edges } = findPart(store.getState(), scope);
    expect([nodes.size, edges.size]).toEqual([4, 3]);
    expect(findPart(store.getState(), { ...scope, node: 'region/shenzhen' }).nodes.size).toBe(0);
  });

  it('of a neighbourhood does not otherwise', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    const scope = { kind: 'neighbourhood', node: 'region/guangdong', depth: 1, isFiltered: false } as const;
    expect(findPart(store.getState(), scope).nodes.size).toBe(2);
  });

  it('is empty before there is a graph', () => {
    expect(findPart(createClewStore().getState(), { kind: 'visible' }).nodes.size).toBe(0);
  });
});

describe('nameScope(state, scope)', () => {
  it('names the graph, or the node and how far', () => {
    const state = createClewStore(example).getState();
    expect(nameScope(state, { kind: 'visible' })).toBe('Example');
    expect(nameScope(state, { kind: 'neighbourhood', node: 'region/guangdong', depth: 2, isFiltered: false })).toBe(
      'Guangdong 2 steps',
    );
  });
});
