import { describe, expect, it } from 'vitest';
import { getData, isVisible } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from './smallGraph.ts';

describe('createClewStore(file)', () => {
  it('waits for a graph without a file', () => {
    const { graph, view } = createClewStore().getState();
    expect(graph).toEqual({ status: 'loading', progress: null });
    expect(view.visible.nodes.size).toBe(0);
  });

  it('has nodes, edges and articles of the file', () => {
    const data = getData(createClewStore(SMALL).getState());
    expect(data?.graph.degree('company/alba')).toBe(2);
    expect(data?.articles.get('a1')?.id).toBe('a1');
  });

  it('leaves the file as it was read when the canvas moves a node', () => {
    const data = getData(createClewStore(SMALL).getState());
    const before = structuredClone(SMALL.nodes[0]);
    data?.graph.mergeNodeAttributes('company/alba', { x: 77, y: -77 });
    expect(data?.file.nodes[0]).toEqual(before);
  });
});

describe('actions on filters', () => {
  it('bring visible sets, counts and chips up to date at once', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    const { view } = store.getState();
    expect(view.visible.nodes.size).toBe(3);
    expect(view.chips.map(({ label }) => label)).toEqual(['No Regions']);
  });

  it('work the view out once per change and not for anything else', () => {
    const store = createClewStore(SMALL);
    const { view } = store.getState();
    store.actions.select({ kind: 'node', key: 'company/alba' });
    store.actions.setTheme('dark');
    expect(store.getState().view).toBe(view);
  });

  it('are undone by their chips', () => {
    const store = createClewStore(SMALL);
    store.actions.showOnlyEntityType('company');
    store.actions.setHideUnconnected(true);
    expect(store.getState().view.chips.map(({ label }) => label)).toEqual(['Only Companies', 'Connected only']);
    for (const { remove } of store.getState().view.chips) store.actions.changeFilters(remove);
    expect(store.getState().view.chips).toEqual([]);
    expect(store.getState().view.visible.nodes.size).toBe(5);
  });

  it('keep the mode when everything else is reset', () => {
    const store = createClewStore(SMALL);
    store.actions.setMode('dim');
    store.actions.toggleRelationType('produces');
    store.actions.resetFilters();
    expect(store.getState().filters.mode).toBe('dim');
    expect(store.getState().filters.hiddenRelationTypes.size).toBe(0);
  });
});

describe('reveal(target)', () => {
  it('loosens only what hides a node', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    store.actions.toggleEntityType('product');
    store.actions.reveal([{ kind: 'node', key: 'region/brigg' }]);
    expect([...store.getState().filters.hiddenEntityTypes]).toEqual(['product']);
  });

  it('shows an unconnected node', () => {
    const store = createClewStore(SMALL);
    store.actions.setHideUnconnected(true);
    store.actions.reveal([{ kind: 'node', key: 'person/cato-dale' }]);
    expect(isVisible(store.getState(), { kind: 'node', key: 'person/cato-dale' })).toBe(true);
  });

  it('shows an edge with both its ends', () => {
    const store = createClewStore(SMALL);
    store.actions.toggleEntityType('region');
    store.actions.toggleRelationType('part_of');
    store.actions.setHideBackground(true);
    store.actions.reveal([{ kind: 'edge', key: 'e3' }]);
    expect(isVisible(store.getState(), { kind: 'edge', key: 'e3' })).toBe(true);
  });
});

describe('select(target)', () => {
  it('unfolds the inspector', () => {
    const store = createClewStore(SMALL);
    store.actions.setPanel('inspector', false);
    store.actions.select({ kind: 'edge', key: 'e1' });
    expect(store.getState().selection.panels.inspector).toBe(true);
  });

  it('keeps what is selected while the legend has the place of its sentences, which come back when that closes', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'edge', key: 'e1' });
    store.actions.setPanel('inspector', false);
    store.actions.setPanel('filters', false);
    expect(store.getState().selection).toMatchObject({ selected: { key: 'e1' }, panels: { inspector: true } });
  });

  it('asks for a flight only when told to', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    expect(store.getState().selection.flights).toBe(0);
    store.actions.select({ kind: 'node', key: 'region/brigg' }, { fly: true });
    expect(store.getState().selection.flights).toBe(1);
  });
});

describe('openGraph(file)', () => {
  it('keeps what is selected where the new graph still has it, and says so where not', () => {
    const store = createClewStore(SMALL);
    store.actions.select({ kind: 'node', key: 'person/cato-dale' });
    store.actions.openGraph(SMALL);
    expect(store.getState().selection.selected?.key).toBe('person/cato-dale');
    store.actions.openGraph({ ...SMALL, nodes: SMALL.nodes.slice(0, 4) });
    expect(store.getState().selection.selected).toBe(null);
    expect(store.getState().notice?.text).toMatch(/“Cato Dale”, is no longer in the graph/);
  });
});

describe('reportProgress(progress)', () => {
  it('leaves a graph that is open open', () => {
    const store = createClewStore(SMALL);
    store.actions.reportProgress(0.5);
    expect(store.getState().graph.status).toBe('ready');
  });
});

describe('reportProblem(problem)', () => {
  it('leaves a graph that is open open', () => {
    const store = createClewStore(SMALL);
    store.actions.reportProblem({ kind: 'notJson', url: 'graph.json', place: 'line 1, column 2', detail: 'Broken.' });
    expect(store.getState().graph.status).toBe('ready');
    expect(store.getState().notice?.text).toMatch(/stays open\. Broken\./);
  });
});
