import { describe, expect, it } from 'vitest';
import { createEmptyFilters } from '../../../src/state/filters.ts';
import { createStoredLayout } from '../../../src/state/layout.ts';
import { createEmptyQuestion } from '../../../src/state/path.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { createTables } from '../../../src/state/table.ts';
import { connectAddress, formatView, parseView } from '../../../src/state/url.ts';
import { createBar } from './addressBar.ts';
import { SMALL } from './smallGraph.ts';

const FULL =
  '#node=company/alba&picked=company/alba,region/bern&article=a1&at=24-47&from=company/alba&to=region/bern&along=arrows&avoid=person/ann,policy/p&avoid-relations=produces&answer=3&layout=radial&around=company/alba&hide=person,region&without=produces&unconnected=hidden&background=hidden&mode=dim&table=relations';

describe('formatView(view)', () => {
  it('is empty for the untouched view', () => {
    expect(
      formatView({
        filters: createEmptyFilters(),
        selected: null,
        reader: null,
        question: createEmptyQuestion(),
        layout: createStoredLayout(),
        table: null,
        chosen: 0,
        chart: null,
      }),
    ).toBe('');
  });

  it('gives back the hash it was parsed from', () => {
    expect(formatView(parseView(FULL))).toBe(FULL);
  });

  it('holds after how many steps a simulation was stopped, and no other layout', () => {
    for (const hash of ['#layout=force&steps=37', '#layout=force&steps=0'])
      expect(formatView(parseView(hash))).toBe(hash);
    expect(formatView(parseView('#layout=force&steps=07'))).toBe('#layout=force');
    expect(formatView(parseView('#layout=map&steps=37'))).toBe('#layout=map');
    expect(formatView(parseView('#layout=force&steps=-3'))).toBe('#layout=force');
  });

  it('holds by which column of the open table is sorted, and nothing else of that name', () => {
    const kept = ['#table=entities&sort=connections', '#table=entities&sort=-name', '#table=relations&sort=target'];
    expect(kept.map((hash) => formatView(parseView(hash)))).toEqual(kept);
    for (const sort of ['-connections', '', '-', '--name', 'Name', 'confidence'])
      expect(formatView(parseView(`#table=entities&sort=${sort}`))).toBe('#table=entities');
    expect(formatView(parseView('#table=outline&sort=name'))).toBe('#table=outline');
    expect(formatView(parseView('#sort=name'))).toBe('');
  });

  it('holds that it is for a projector, and nothing of light and dark', () => {
    expect(formatView(parseView('#table=outline&look=projector'))).toBe('#table=outline&look=projector');
    expect(formatView(parseView('#look=dark'))).toBe('');
  });

  it('escapes what would break the hash, and keeps slashes', () => {
    const view = {
      filters: createEmptyFilters(),
      selected: { kind: 'node', key: 'company/a&b=c' } as const,
      reader: null,
      question: createEmptyQuestion(),
      layout: { name: 'stored', centre: null, steps: null } as const,
      table: null,
      chosen: 0,
      chart: null,
    };
    expect(formatView(view)).toBe('#node=company/a%26b%3Dc');
    expect(parseView(formatView(view)).selected).toEqual(view.selected);
  });
});

describe('parseView(hash)', () => {
  it('leaves out what it does not understand', () => {
    expect(parseView('#layout=spiral&hide=dragon,person&at=9-3&article=a1&%%%&edge=%E0')).toEqual({
      filters: { ...createEmptyFilters(), hiddenEntityTypes: new Set(['person']) },
      selected: { kind: 'edge', key: '%E0' },
      reader: { article: 'a1', span: null },
      layout: { name: 'stored', centre: null, steps: null },
      question: createEmptyQuestion(),
      table: null,
      chosen: 0,
      chart: null,
    });
  });
});

describe('connectAddress(store, bar)', () => {
  it('restores the view of a link, whether the graph is there or comes later', () => {
    const store = createClewStore();
    connectAddress(store, createBar(FULL));
    store.actions.openGraph(SMALL);
    const { selection, filters } = store.getState();
    expect(selection.selected).toEqual({ kind: 'node', key: 'company/alba' });
    expect(selection.reader).toEqual({ article: 'a1', span: { start: 24, end: 47 }, isBack: true });
    expect([...filters.hiddenEntityTypes].sort()).toEqual(['person', 'region']);
    expect(filters.mode).toBe('dim');
  });

  it('leaves an open article as it is where the next view has the same passage', () => {
    const store = createClewStore(SMALL);
    store.actions.restore(parseView(FULL));
    const before = store.getState().selection.reader;
    store.actions.restore(parseView(FULL));
    expect(store.getState().selection.reader?.span).toBe(before?.span);
    store.actions.restore(parseView(FULL.replace('24-47', '24-40')));
    expect(store.getState().selection.reader?.span).toEqual({ start: 24, end: 40 });
  });

  it('makes a step of each selection, and none of a filter', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    store.actions.toggleEntityType('person');
    store.actions.select({ kind: 'edge', key: 'e1' });
    expect(bar.entries).toEqual(['', '#node=company/alba&hide=person', '#edge=e1&hide=person']);
  });

  it('walks back through selections', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    store.actions.select({ kind: 'node', key: 'region/brigg' });
    bar.back();
    expect(store.getState().selection.selected?.key).toBe('company/alba');
    expect(bar.entries).toHaveLength(3);
    bar.back();
    expect(store.getState().selection.selected).toBe(null);
  });

  it('keeps the filters on the way back, which have an undo of their own, and gives up the focus', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    store.actions.select({ kind: 'edge', key: 'e1' });
    store.actions.focusOn('company/alba');
    store.actions.toggleEntityType('person');
    bar.back();
    expect(store.getState().filters.ego).toBe(null);
    expect([...store.getState().filters.hiddenEntityTypes]).toEqual(['person']);
    bar.back();
    expect(store.getState().selection.selected).toBe(null);
    expect(bar.entries[0]).toBe('#hide=person');
    bar.visit('#node=company/alba');
    expect(store.getState().filters.hiddenEntityTypes.size).toBe(0);
  });

  it('opens in projector mode where the link says so, and leaves it as it is where it does not', () => {
    const store = createClewStore(SMALL);
    const bar = createBar('#node=company/alba&look=projector');
    connectAddress(store, bar);
    const { theme } = store.getState();
    expect([theme.isProjector, theme.isLent]).toEqual([true, true]);
    bar.visit('#node=region/brigg');
    expect(store.getState().theme.isProjector).toBe(true);
    store.actions.setProjector(false);
    expect(bar.read()).toBe('#node=region/brigg');
    bar.back();
    expect(store.getState().theme.isProjector).toBe(false);
    store.actions.setProjector(true);
    expect(bar.read()).toBe('#node=company/alba&look=projector');
    expect(store.getState().theme.isLent).toBe(false);
  });

  it('writes which table is open, and opens it again', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    store.actions.openTable('outline');
    store.actions.setTableTab('relations');
    expect(bar.entries).toEqual(['#table=relations']);
    const other = createClewStore(SMALL);
    other.actions.setPanel('figures', true);
    connectAddress(other, createBar('#table=relations'));
    expect(other.getState().selection.panels).toMatchObject({ table: true, figures: false });
    expect(other.getState().table.tab).toBe('relations');
    bar.visit('#hide=person');
    expect(store.getState().selection.panels.table).toBe(false);
    bar.visit('#table=nonsense');
    expect(store.getState().selection.panels.table).toBe(false);
  });

  it('writes by what the open table is sorted, and sorts it so again', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    const byConfidence = { column: 'confidence', isDescending: true };
    store.actions.changeTableView('relations', { sort: byConfidence });
    store.actions.openTable('entities');
    expect(bar.entries).toEqual(['#table=entities']);
    store.actions.setTableTab('relations');
    expect(bar.entries).toEqual(['#table=relations&sort=-confidence']);
    const other = createClewStore(SMALL);
    connectAddress(other, createBar('#table=relations&sort=-confidence'));
    const { views } = other.getState().table;
    expect(views).toEqual({ ...createTables().views, relations: { sort: byConfidence, hidden: null } });
    bar.visit('#hide=person');
    expect(store.getState().table.views.relations.sort).toEqual(byConfidence);
    bar.visit('#table=relations');
    expect(store.getState().table.views.relations.sort).toEqual(createTables().views.relations.sort);
  });

  it('does not write what only the pointer did', () => {
    const store = createClewStore(SMALL);
    const bar = createBar();
    connectAddress(store, bar);
    store.actions.hover({ kind: 'node', key: 'company/alba' });
    store.actions.setPanel('filters', false);
    expect(bar.entries).toEqual(['']);
  });

  it('says what a link names that the graph lacks, and keeps the way forward', () => {
    const store = createClewStore(SMALL);
    const bar = createBar('#node=company/gone');
    connectAddress(store, bar);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    bar.visit('#node=company/lost&hide=person');
    expect(store.getState().notice?.text).toBe('This link names “company/lost”, which is not in this graph.');
    expect(bar.entries).toEqual(['', '#node=company/alba', '#hide=person']);
    bar.back();
    expect(store.getState().selection.selected?.key).toBe('company/alba');
    expect(bar.entries).toHaveLength(3);
  });

  it('speaks of no link when a newer graph lacks what is selected', () => {
    const store = createClewStore(SMALL);
    const edge = SMALL.edges.find(({ source }) => source === 'company/alba');
    store.actions.select({ kind: 'edge', key: edge?.key ?? '' });
    store.actions.openGraph({ ...SMALL, edges: SMALL.edges.filter(({ key }) => key !== edge?.key) });
    expect(store.getState().notice?.text).toMatch(/^What was open, “Alba[^~]* – [^~]*”, is no longer in the graph\.$/);
    store.actions.select({ kind: 'node', key: 'company/alba' });
    const label = SMALL.nodes.find(({ key }) => key === 'company/alba')?.attributes.label;
    const nodes = SMALL.nodes.filter(({ key }) => key !== 'company/alba');
    const edges = SMALL.edges.filter(({ source, target }) => source !== 'company/alba' && target !== 'company/alba');
    store.actions.openGraph({ ...SMALL, nodes, edges });
    expect(store.getState().selection.selected).toBeNull();
    expect(store.getState().notice?.text).toBe(`What was open, “${label}”, is no longer in the graph.`);
  });

  it('rewrites the address when the graph that comes lacks what the link names', () => {
    const store = createClewStore();
    const bar = createBar('#node=company/gone');
    connectAddress(store, bar);
    store.actions.openGraph(SMALL);
    expect(bar.entries).toEqual(['']);
    expect(store.getState().notice?.text).toMatch(/company\/gone/);
  });
});
