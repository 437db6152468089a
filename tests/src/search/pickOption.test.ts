import { describe, expect, it } from 'vitest';
import { listOptions } from '../../../src/search/options.ts';
import { addOption, pickOption } from '../../../src/search/pickOption.ts';
import { setFilter, toggleSource } from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { example } from '../../graph/query/example.ts';
import { createSearchIndex } from '../../graph/query/search/createSearchIndex.ts';
import { findFirst, list } from './findOption.ts';

describe('pickOption(store, option)', () => {
  it('selects an entity and sends the camera there', () => {
    const store = createClewStore(example);
    pickOption(store, findFirst('guangdong', store));
    const { selected, flights } = store.getState().selection;
    expect(selected).toEqual({ kind: 'node', key: 'region/guangdong' });
    expect(flights).toBe(1);
  });

  it('picks together what more relations say than are listed, hidden ones too', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('organization');
    const results = createSearchIndex(example).search('what is in Shenzhen', 1);
    const [group] = listOptions(store.getState(), 'what is in Shenzhen', results);
    const last = group?.options.at(-1);
    expect(last).toMatchObject({ label: 'All 2 of these', context: 'pick them together' });
    if (last) pickOption(store, last);
    expect([...store.getState().selection.picked]).toEqual([
      'company/brightlathe',
      'organization/shenzhen-stock-exchange',
    ]);
    expect(store.getState().notice?.text).toBe('2 entities picked. Filters loosened to show them.');
  });

  it('shows a hidden entity again and says so', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    pickOption(store, findFirst('guangdong', store));
    expect(store.getState().view.visible.nodes).toContain('region/guangdong');
    expect(store.getState().notice?.text).toBe('Filters loosened to show Guangdong.');
  });

  it('shows one relation alone', () => {
    const store = createClewStore(example);
    pickOption(store, findFirst('listed on', store));
    expect([...store.getState().view.visible.edges]).toEqual([
      'company/brightlathe~listed_on~organization/shenzhen-stock-exchange',
    ]);
  });

  it('shows all relations again when one was alone', () => {
    const store = createClewStore(example);
    pickOption(store, findFirst('listed on', store));
    const again = findFirst('listed on', store);
    expect(again.context).toBe('show all relations again');
    pickOption(store, again);
    expect(store.getState().view.visible.edges.size).toBe(6);
  });

  it('opens a chart, and has whom it is of in sight and nobody else lit', () => {
    const store = createClewStore(example);
    store.actions.select({ kind: 'node', key: 'region/guangdong' });
    const chart = { topic: 'count:count:policy/little-giant', series: ['region/shenzhen~batch-4', 'region/guangdong'] };
    const place = { article: '', start: 0, end: 0 };
    const hit = { target: { kind: 'figure', chart, place }, label: 'Little Giants' };
    pickOption(store, { choice: { kind: 'hit', hit } } as never);
    expect(store.getState().chart.series).toEqual(chart.series);
    const nodes = ['region/shenzhen', 'region/guangdong'];
    expect(store.getState().canvas.request).toEqual({ kind: 'uncover', nodes });
    expect(store.getState().selection.selected).toEqual({ kind: 'node', key: 'region/guangdong' });
    store.actions.select({ kind: 'node', key: 'company/yuxin' });
    pickOption(store, { choice: { kind: 'hit', hit } } as never);
    expect(store.getState().selection.selected).toBe(null);
  });

  it('opens an article', () => {
    const store = createClewStore(example);
    pickOption(store, findFirst('who works', store));
    expect(store.getState().selection.reader).toEqual({ article: 'b', span: null });
  });

  it('opens an article at a sentence', () => {
    const store = createClewStore(example);
    const choice = { kind: 'passage', query: 'works', article: 'b', span: { start: 3, end: 9 } } as const;
    pickOption(store, { ...findFirst('who works', store), choice });
    expect(store.getState().selection.reader).toEqual({ article: 'b', span: { start: 3, end: 9 } });
  });

  it('lets an article through that filters hide, in one step', () => {
    const store = createClewStore(example);
    const option = findFirst('who works', store);
    store.actions.changeFilters((filters) => toggleSource('publishers', '')(toggleSource('articles', 'b')(filters)));
    pickOption(store, option);
    expect(store.getState().view.chips).toEqual([]);
    expect(store.getState().notice?.text).toBe('Filters loosened to show Who works with whom.');
    expect(store.getState().selection.reader).toEqual({ article: 'b', span: null });
    store.actions.undoFilters();
    expect(store.getState().view.chips).toHaveLength(2);
  });

  it('shows all times for an article or a relation of another one, in one step', () => {
    const store = createClewStore(example);
    const months = { from: '2023-01', to: '2023-12' };
    store.actions.changeFilters(setFilter({ months }));
    pickOption(store, findFirst('who works', store));
    expect(store.getState().filters.months).toEqual(months);
    const articles = list('brightlathe lists', store).find(({ title }) => title === 'Articles');
    const [article] = articles?.options ?? [];
    if (article) pickOption(store, article);
    expect(store.getState().filters.months).toBe(null);
    expect(store.getState().notice?.text).toBe('Filters loosened to show Brightlathe lists in Shenzhen.');
    store.actions.undoFilters();
    pickOption(store, findFirst('recognized by', store));
    expect(store.getState().view.visible.edges.size).toBe(1);
    expect(store.getState().notice?.text).toMatch(/Filters loosened to show it\.$/);
  });

  it('performs a command', () => {
    const store = createClewStore(example);
    pickOption(store, findFirst('theme dark', store));
    expect(store.getState().theme.choice).toBe('dark');
  });

  it('asks for the path between two entities', () => {
    const store = createClewStore(example);
    pickOption(store, findFirst('path from brightlathe to guangdong', store));
    const { path, selection } = store.getState();
    expect(path.question).toMatchObject({ from: 'company/brightlathe', to: 'region/guangdong' });
    expect(selection.panels.paths).toBe(true);
  });
});

describe('addOption(store, option)', () => {
  it('adds entities to those picked, and takes them out again', () => {
    const store = createClewStore(example);
    expect(addOption(store, findFirst('guangdong', store))).toBe(true);
    expect(store.getState().notice?.text).toBe('Guangdong added, 1 entity picked.');
    addOption(store, findFirst('brightlathe', store));
    expect([...store.getState().selection.picked]).toEqual(['region/guangdong', 'company/brightlathe']);
    expect(store.getState().notice?.text).toBe('Brightlathe added, 2 entities picked.');
    addOption(store, findFirst('guangdong', store));
    expect(store.getState().selection.selected).toEqual({ kind: 'node', key: 'company/brightlathe' });
    expect(store.getState().notice?.text).toBe('Guangdong taken out, 1 entity picked.');
  });

  it('shows a hidden entity that is added', () => {
    const store = createClewStore(example);
    store.actions.toggleEntityType('region');
    addOption(store, findFirst('guangdong', store));
    expect(store.getState().view.visible.nodes).toContain('region/guangdong');
    expect(store.getState().notice?.text).toContain('Filters loosened');
  });

  it('leaves what is no entity alone', () => {
    const store = createClewStore(example);
    expect(addOption(store, findFirst('listed on', store))).toBe(false);
    expect(store.getState().view.chips).toEqual([]);
  });
});
