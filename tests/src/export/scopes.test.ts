import { describe, expect, it } from 'vitest';
import { findPart, listScopes, nameScope, suggestKind, titleScope } from '../../../src/export/scopes.ts';
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

describe('picked entities and the path as scopes', () => {
  const pick = () => {
    const store = createClewStore(example);
    store.actions.pickNodes(['company/brightlathe', 'region/shenzhen', 'region/guangdong']);
    return store;
  };

  it('hold what is picked and what connects it, as filtered when asked', () => {
    const store = pick();
    const nodes = store.getState().selection.picked;
    const all = findPart(store.getState(), { kind: 'picked', nodes, isFiltered: false });
    expect(all.nodes).toEqual(nodes);
    expect(all.edges.size).toBeGreaterThan(0);
    store.actions.toggleEntityType('region');
    expect(findPart(store.getState(), { kind: 'picked', nodes, isFiltered: true })).toEqual({
      nodes: new Set(['company/brightlathe']),
      edges: new Set(),
    });
  });

  it('are offered and suggested once they are there', () => {
    const store = pick();
    expect(listScopes(store.getState(), 1, false).map(({ kind }) => kind)).toEqual([
      'visible',
      'neighbourhood',
      'picked',
    ]);
    expect(suggestKind(store.getState())).toBe('picked');
    expect(
      nameScope(store.getState(), { kind: 'picked', nodes: store.getState().selection.picked, isFiltered: false }),
    ).toMatch(/ and 2 others$/);
  });

  it('hold the path as it is drawn', () => {
    const thread = { nodes: ['region/shenzhen', 'region/guangdong'], edges: ['e'] };
    const state = createClewStore(example).getState();
    expect(findPart(state, { kind: 'path', thread })).toEqual({ nodes: new Set(thread.nodes), edges: new Set(['e']) });
    expect(nameScope(state, { kind: 'path', thread })).toBe('Shenzhen to Guangdong');
  });
});

describe('a selected relation as a scope', () => {
  it('is suggested, and holds the relation with both ends, whatever filters hide', () => {
    const store = createClewStore(example);
    const [edge] = example.edges;
    if (!edge) throw new Error('The example has relations.');
    store.actions.select({ kind: 'edge', key: edge.key });
    store.actions.toggleRelationType(edge.attributes.relation);
    const state = store.getState();
    const scope = listScopes(state, 1, false).find(({ kind }) => kind === suggestKind(state));
    if (!scope) throw new Error('What is suggested is offered.');
    expect(findPart(state, scope)).toEqual({ nodes: new Set([edge.source, edge.target]), edges: new Set([edge.key]) });
    expect(nameScope(state, scope)).toBe('Brightlathe is listed on Shenzhen Stock Exchange');
    expect(titleScope(state, scope)).toBe('The relation “Brightlathe is listed on Shenzhen Stock Exchange”');
  });
});
