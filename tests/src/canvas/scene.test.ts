import { describe, expect, it } from 'vitest';
import { createScene } from '../../../src/canvas/drawing/scene.ts';
import { getData } from '../../../src/state/derive.ts';
import { focusOn, setFilter } from '../../../src/state/filters.ts';
import { type ClewStore, createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';
import { PALETTE } from './palette.ts';

function sceneOf(store: ClewStore) {
  const state = store.getState();
  const data = getData(state);
  if (!data) throw new Error('no graph');
  return createScene(state, data, PALETTE);
}

function looksIn(store: ClewStore) {
  const scene = sceneOf(store);
  return {
    nodes: Object.fromEntries(SMALL.nodes.map(({ key }) => [key.split('/')[1], scene.nodeLook(key)])),
    edges: Object.fromEntries(SMALL.edges.map(({ key }) => [key, scene.edgeLook(key)])),
  };
}

describe('createScene(state, data, palette)', () => {
  it('shows everything alike while nothing is pointed at', () => {
    const { nodes, edges } = looksIn(createClewStore(SMALL));
    expect(new Set([...Object.values(nodes), ...Object.values(edges)])).toEqual(new Set(['normal']));
  });

  it('lights a hovered node with its neighbours and lets the rest stand back', () => {
    const store = createClewStore(SMALL);
    store.actions.hover({ kind: 'node', key: 'product/pump' });
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'lit', brigg: 'pale', lindsey: 'pale', pump: 'lit', 'cato-dale': 'pale' },
      edges: { e1: 'pale', e2: 'lit', e3: 'pale' },
    });
  });

  it('lets nothing stand back for the centre of a focus, but for what is pointed at in it', () => {
    const store = createClewStore(SMALL);
    store.actions.changeFilters(setFilter({ mode: 'dim' }));
    store.actions.changeFilters(focusOn('company/alba', 2));
    store.actions.select({ kind: 'node', key: 'company/alba' });
    const { nodes } = looksIn(store);
    expect(nodes.alba).toBe('selected');
    expect(Object.values(nodes)).not.toContain('pale');
    store.actions.hover({ kind: 'node', key: 'product/pump' });
    expect(Object.values(looksIn(store).nodes)).toContain('pale');
  });

  it('keeps the selection lit while something else is hovered', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'edge', key: 'e3' });
    store.actions.hover({ kind: 'node', key: 'product/pump' });
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'lit', brigg: 'lit', lindsey: 'lit', pump: 'lit', 'cato-dale': 'pale' },
      edges: { e1: 'pale', e2: 'lit', e3: 'selected' },
    });
  });

  it('lights all of a kind that the legend points at', () => {
    const store = createClewStore(SMALL);
    store.actions.lightKind({ kind: 'relation', type: 'produces' });
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'lit', brigg: 'pale', lindsey: 'pale', pump: 'lit', 'cato-dale': 'pale' },
      edges: { e1: 'pale', e2: 'lit', e3: 'pale' },
    });
    store.actions.lightKind({ kind: 'entityType', type: 'region' });
    expect(looksIn(store).nodes).toMatchObject({ alba: 'pale', brigg: 'lit', lindsey: 'lit' });
  });

  it('shows everything alike when all of that kind is filtered out', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleRelationType('produces');
    store.actions.lightKind({ kind: 'relation', type: 'produces' });
    expect(looksIn(store).nodes).toMatchObject({ alba: 'normal', brigg: 'normal' });
  });

  it('hides or dims what is filtered out', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    expect(looksIn(store).nodes).toMatchObject({ alba: 'normal', brigg: 'absent' });
    store.actions.setMode('dim');
    expect(looksIn(store)).toMatchObject({ nodes: { brigg: 'dimmed' }, edges: { e1: 'dimmed', e2: 'normal' } });
  });

  it('lets what has no relation in the time being played stand back, until another time is shown', () => {
    const store = createClewStore(SMALL);
    const shown = { from: '2024-05', to: '2024-05' };
    store.actions.toggleRelationType('produces');
    store.actions.setPlay({ shown, before: null });
    store.actions.changeFilters(setFilter({ months: shown }));
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'normal', brigg: 'normal', lindsey: 'dimmed', pump: 'dimmed', 'cato-dale': 'dimmed' },
      edges: { e1: 'normal', e2: 'absent', e3: 'dimmed' },
    });
    store.actions.hover({ kind: 'node', key: 'region/lindsey' });
    expect(looksIn(store).nodes).toMatchObject({ brigg: 'lit', lindsey: 'lit', pump: 'dimmed' });
    store.actions.hover(null);
    store.actions.changeFilters(setFilter({ months: { from: '2024-04', to: '2024-05' } }));
    expect(looksIn(store).nodes).toMatchObject({ lindsey: 'normal', pump: 'normal' });
  });

  it('lights what the open sentence names and says, until something is selected', () => {
    const store = createClewStore(SMALL);
    store.actions.openArticle('a1', { start: 24, end: 47 });
    const quoted = {
      nodes: { alba: 'lit', brigg: 'pale', lindsey: 'pale', pump: 'lit', 'cato-dale': 'pale' },
      edges: { e1: 'pale', e2: 'lit', e3: 'pale' },
    };
    expect(looksIn(store)).toEqual(quoted);
    expect(store.getState().selection.selected).toBe(null);
    store.actions.hover({ kind: 'edge', key: 'e3' });
    expect(looksIn(store).edges).toEqual({ e1: 'pale', e2: 'pale', e3: 'lit' });
    store.actions.hover(null);
    expect(looksIn(store)).toEqual(quoted);
    store.actions.select({ kind: 'node', key: 'region/brigg' });
    expect(looksIn(store).edges).toEqual({ e1: 'lit', e2: 'pale', e3: 'lit' });
    store.actions.openArticle('a1', { start: 24, end: 47 });
    expect(looksIn(store)).toEqual({ ...quoted, nodes: { ...quoted.nodes, brigg: 'selected' } });
    store.actions.closeArticle();
    expect(looksIn(store).edges).toEqual({ e1: 'lit', e2: 'pale', e3: 'lit' });
  });

  it('lights nothing for a sentence of which nothing is visible', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('company');
    store.actions.toggleEntityType('product');
    store.actions.openArticle('a1', { start: 24, end: 47 });
    expect(looksIn(store).nodes).toMatchObject({ brigg: 'normal', lindsey: 'normal' });
  });

  it('draws what is selected even where filters hide it', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    store.actions.select({ kind: 'node', key: 'region/brigg' });
    expect(looksIn(store).nodes).toMatchObject({ brigg: 'selected', lindsey: 'absent' });
  });
});

describe('createScene with several picked, or with a path', () => {
  it('marks those picked together, and lights what runs between them but not what hangs on one of them', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    store.actions.togglePick('region/brigg');
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'selected', brigg: 'picked', lindsey: 'pale', pump: 'pale', 'cato-dale': 'pale' },
      edges: { e1: 'lit', e2: 'pale', e3: 'pale' },
    });
  });

  it('draws a path with its ends marked and all else pale, although an end is selected', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    store.actions.setAnswers([{ nodes: ['company/alba', 'region/brigg', 'region/lindsey'], edges: ['e1', 'e3'] }]);
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'end', brigg: 'thread', lindsey: 'end', pump: 'pale', 'cato-dale': 'pale' },
      edges: { e1: 'thread', e2: 'pale', e3: 'thread' },
    });
  });

  it('draws the whole path where filters hide part of it', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    store.actions.setAnswers([{ nodes: ['company/alba', 'region/brigg', 'region/lindsey'], edges: ['e1', 'e3'] }]);
    expect(looksIn(store)).toMatchObject({
      nodes: { brigg: 'thread', lindsey: 'end', pump: 'pale' },
      edges: { e1: 'thread', e3: 'thread' },
    });
  });

  it('marks the ends of a path there is none of, also where filters hide them, and leaves the rest as it is', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    store.actions.askPath({ from: 'company/alba', to: 'region/lindsey' });
    expect(looksIn(store)).toEqual({
      nodes: { alba: 'end', brigg: 'absent', lindsey: 'end', pump: 'normal', 'cato-dale': 'normal' },
      edges: { e1: 'absent', e2: 'normal', e3: 'absent' },
    });
    expect([...sceneOf(store).special.nodes]).toEqual(['company/alba', 'region/lindsey']);
    store.actions.askPath({ to: 'company/gone' });
    expect([...sceneOf(store).ends]).toEqual(['company/alba']);
    store.actions.endPath();
    expect(looksIn(store).nodes).toMatchObject({ alba: 'normal', lindsey: 'absent' });
  });

  it('names as special all that another hover may change, and the rest as the same until filters dim', () => {
    const store = createClewStore(SMALL);
    const scene = () => sceneOf(store);
    store.actions.hover({ kind: 'node', key: 'product/pump' });
    const before = scene();
    store.actions.hover({ kind: 'node', key: 'region/lindsey' });
    const after = scene();
    expect(after.rest).toEqual(before.rest);
    const special = new Set([...before.special.nodes, ...after.special.nodes]);
    const changed = SMALL.nodes.map(({ key }) => key).filter((key) => before.nodeLook(key) !== after.nodeLook(key));
    expect(changed).toEqual(['company/alba', 'region/brigg', 'region/lindsey', 'product/pump']);
    for (const key of changed) expect(special).toContain(key);
    store.actions.toggleEntityType('region');
    expect(scene().rest).toEqual(after.rest);
    expect(scene().visible).not.toBe(after.visible);
    store.actions.setMode('dim');
    expect(scene().rest).not.toEqual(after.rest);
  });
});
