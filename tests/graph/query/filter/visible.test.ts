import { describe, expect, it } from 'vitest';
import type { EntityType, RelationType } from '../../../../graph/ontology.ts';
import { type GraphFilter, SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { readBar } from '../../../../graph/query/filter/histogram.ts';
import { formatMonth } from '../../../../graph/query/filter/months.ts';
import { findHidden, findVisible, listKinds, readPresent, spansTime } from '../../../../graph/query/filter/visible.ts';
import type { GraphFile } from '../../../../graph/schema.ts';
import { SMALL } from '../../../src/state/smallGraph.ts';
import { plan } from './filterGraph.ts';

const hideEntities = (...types: EntityType[]): GraphFilter => ({ ...SHOW_ALL, hiddenEntityTypes: new Set(types) });
const hideRelations = (...types: RelationType[]): GraphFilter => ({
  ...SHOW_ALL,
  hiddenRelationTypes: new Set(types),
});

const ask = (file: GraphFile, filter: Partial<GraphFilter>) => {
  const { nodes, edges } = findVisible(file, { ...SHOW_ALL, ...filter });
  return [[...nodes], [...edges]];
};

describe('findVisible(file, filter)', () => {
  it('shows everything without a filter, the unconnected too', () => {
    const { nodes, edges, unconnected } = findVisible(SMALL, SHOW_ALL);
    expect([nodes.size, edges.size, unconnected]).toEqual([5, 3, 1]);
  });

  it('gives the same set of nodes where only relations are hidden', () => {
    const { nodes } = findVisible(SMALL, hideRelations('located_in'));
    expect(nodes).toBe(findVisible(SMALL, SHOW_ALL).nodes);
    expect(nodes.size).toBe(5);
  });

  it('takes the edges of a hidden entity type away with it', () => {
    const { nodes, edges } = findVisible(SMALL, hideEntities('region'));
    expect([...nodes]).toEqual(['company/alba', 'product/pump', 'person/cato-dale']);
    expect([...edges]).toEqual(['e2']);
  });

  it('keeps the nodes of a hidden relation type', () => {
    const { nodes, edges } = findVisible(SMALL, hideRelations('produces'));
    expect(nodes.has('product/pump')).toBe(true);
    expect([...edges]).toEqual(['e1', 'e3']);
  });

  it('leaves out what nothing visible touches, when asked', () => {
    const { nodes } = findVisible(SMALL, { ...hideRelations('produces'), hideUnconnected: true });
    expect([...nodes]).toEqual(['company/alba', 'region/brigg', 'region/lindsey']);
  });

  it('leaves out background geography, when asked', () => {
    const { edges, bases } = findVisible(SMALL, { ...SHOW_ALL, hiddenBases: new Set(['gazetteer']) });
    expect([...edges]).toEqual(['e1', 'e2']);
    expect(bases.gazetteer).toEqual({ shown: 0, available: 1, total: 1 });
  });

  it('counts for a hidden type what switching it on would show', () => {
    const { entityTypes, relationTypes } = findVisible(SMALL, hideEntities('region'));
    expect(entityTypes.region).toEqual({ shown: 0, available: 2, total: 2 });
    expect(relationTypes.located_in).toEqual({ shown: 0, available: 0, total: 1 });
    expect(findVisible(SMALL, hideRelations('produces')).relationTypes.produces).toEqual({
      shown: 0,
      available: 1,
      total: 1,
    });
  });

  it('counts an entity of a hidden type as available where only its own type keeps it from being connected', () => {
    const { entityTypes } = findVisible(SMALL, { ...hideEntities('region'), hideUnconnected: true });
    expect(entityTypes.region).toEqual({ shown: 0, available: 2, total: 2 });
  });

  it('gives sets that know only what is visible in the file', () => {
    const { nodes } = findVisible(SMALL, hideEntities('region'));
    expect([nodes.has('company/alba'), nodes.has('region/brigg'), nodes.has('company/none')]).toEqual([
      true,
      false,
      false,
    ]);
    const seen: string[] = [];
    nodes.forEach((key) => {
      seen.push(key);
    });
    expect(seen).toEqual([...nodes.keys()]);
    expect([...nodes.entries()][0]).toEqual(['company/alba', 'company/alba']);
  });
});

describe('a filter on kinds', () => {
  const file = plan(['region/city/a', 'region/city/b', 'region/province/c', 'region/d'], [], []);

  it('hides one kind of a type, and those without a kind by the empty one', () => {
    expect(ask(file, { hiddenKinds: new Set(['region/city']) })[0]).toEqual(['region/province/c', 'region/d']);
    expect(ask(file, { hiddenKinds: new Set(['region/']) })[0]).toHaveLength(3);
  });

  it('counts hidden kinds as what switching them on would show', () => {
    const { kinds } = findVisible(file, { ...SHOW_ALL, hiddenKinds: new Set(['region/city']) });
    expect(kinds.get('region/city')).toEqual({ shown: 0, available: 2, total: 2 });
  });

  it('lists the kinds in the order of the ontology, the rest behind them', () => {
    expect(
      listKinds(plan(['region/d', 'region/x/e', 'region/city/a', 'region/province/c'], [], [])).get('region'),
    ).toEqual(['region/province', 'region/city', 'region/x', 'region/']);
  });
});

describe('a filter on articles and publishers', () => {
  const file = plan(
    ['company/both', 'company/early', 'company/late', 'region/none'],
    [
      { source: 'company/both', target: 'company/early', said: ['a'] },
      { source: 'company/both', target: 'company/late', said: ['b', 'b', 'c'] },
      { source: 'region/none', target: 'company/both', basis: 'gazetteer' },
    ],
    [
      { id: 'a', publisher: 'Post', mentions: ['company/both', 'company/early'] },
      { id: 'b', publisher: 'Daily', mentions: ['company/both', 'company/late'] },
      { id: 'c', publisher: null, mentions: [] },
    ],
  );
  const without = (...values: string[]) => ({ isOnly: false, values: new Set(values) });
  const only = (...values: string[]) => ({ isOnly: true, values: new Set(values) });

  it('hides an edge left in no shown article, and a node mentioned only in hidden ones', () => {
    expect(ask(file, { articles: without('a') })).toEqual([
      ['company/both', 'company/late', 'region/none'],
      ['e1', 'e2'],
    ]);
    expect(ask(file, { articles: only('c') })).toEqual([
      ['company/both', 'company/late', 'region/none'],
      ['e1', 'e2'],
    ]);
  });

  it('does the same by publisher, also by having none', () => {
    expect(ask(file, { publishers: only('Post') })[1]).toEqual(['e0', 'e2']);
    expect(ask(file, { publishers: without('Daily', '') })[1]).toEqual(['e0', 'e2']);
  });

  it('asks for one article that both choices let through', () => {
    expect(ask(file, { articles: only('c'), publishers: only('Daily') })[1]).toEqual([]);
  });

  it('counts relations: each once for an article, however often it says them', () => {
    const { articles, publishers } = findVisible(file, { ...SHOW_ALL, articles: without('b') });
    expect(articles.get('b')).toEqual({ shown: 1, available: 1, total: 1 });
    expect(findVisible(file, { ...SHOW_ALL, articles: only('a') }).articles.get('b')).toEqual({
      shown: 0,
      available: 1,
      total: 1,
    });
    expect(publishers.get('')).toEqual({ shown: 1, available: 1, total: 1 });
  });
});

describe('a filter on the number of sources', () => {
  it('counts different articles, and none for background geography', () => {
    const file = plan(
      ['company/a', 'company/b', 'region/c'],
      [
        { source: 'company/a', target: 'company/b', said: ['x', 'x'] },
        { source: 'company/b', target: 'company/a', said: ['x', 'y'] },
        { source: 'company/a', target: 'region/c', basis: 'gazetteer' },
      ],
      [{ id: 'x' }, { id: 'y' }],
    );
    expect(ask(file, { leastSources: 1 })[1]).toEqual(['e0', 'e1']);
    expect(ask(file, { leastSources: 2 })[1]).toEqual(['e1']);
    expect(findVisible(file, { ...SHOW_ALL, leastSources: 2 }).sources).toEqual([3, 2, 1, 0]);
  });
});

describe('a filter on time', () => {
  const file = plan(
    ['company/a', 'company/b', 'company/c'],
    [
      { source: 'company/a', target: 'company/b', date: '2022-03', said: ['late'] },
      { source: 'company/a', target: 'company/b', said: ['late'] },
      { source: 'company/a', target: 'company/c', date: 'XXXX-05-24', said: ['late', 'early'] },
      { source: 'company/b', target: 'company/c', said: ['undated'] },
      { source: 'company/c', target: 'company/a', basis: 'gazetteer' },
      { source: 'company/c', target: 'company/b', date: '2021-11/2022-02', said: ['late'] },
    ],
    [{ id: 'late', published: '2022-06-22' }, { id: 'early', published: '2022-01' }, { id: 'undated' }],
  );
  const months = (from: string, to: string) => ask(file, { months: { from, to } })[1];

  it('takes an edge’s own date before the dates of its articles', () => {
    expect(months('2022-03', '2022-03')).toEqual(['e0', 'e4']);
    expect(months('2022-06', '2022-06')).toEqual(['e1', 'e2', 'e4']);
  });

  it('takes any of several articles, and nothing between them', () => {
    expect(months('2022-01', '2022-01')).toEqual(['e2', 'e4', 'e5']);
    expect(months('2022-04', '2022-05')).toEqual(['e4']);
  });

  it('leaves out what has no date and keeps background geography', () => {
    expect(months('0001-01', '9999-12')).toEqual(['e0', 'e1', 'e2', 'e4', 'e5']);
  });

  it('draws bars of the edges in each month, whatever month is shown', () => {
    const { months: bars } = findVisible(file, { ...SHOW_ALL, months: { from: '2022-03', to: '2022-03' } });
    expect(bars && [formatMonth(bars.first), formatMonth(bars.last), bars.step]).toEqual(['2021-11', '2022-06', 1]);
    expect(bars?.counts).toEqual([1, 1, 2, 1, 1, 0, 0, 2]);
    expect(bars?.undated).toBe(1);
    expect(bars?.begins.map(formatMonth)).toEqual(['2021-11', '2022-01', '2022-03', '2022-06']);
  });

  it('takes longer bars for longer times', () => {
    const long = plan(
      ['company/a', 'company/b'],
      [
        { source: 'company/a', target: 'company/b', date: '2000' },
        { source: 'company/b', target: 'company/a', date: '2020-06' },
      ],
      [],
    );
    const bars = findVisible(long, SHOW_ALL).months;
    expect(spansTime(long)).toBe(true);
    expect([bars?.step, bars?.counts.length, bars?.counts[0], bars?.counts.at(-1)]).toEqual([12, 21, 1, 1]);
  });

  it('gathers what lies far off in one bar of its own', () => {
    const dates = ['1843', '1920-05', '2022-03', '2022-04', '2022-04', '2022-06', '2022-06', '2022-07', '2023-02'];
    const old = plan(
      ['company/a', 'company/b'],
      dates.map((date) => ({ source: 'company/a', target: 'company/b', date })),
      [],
    );
    const bars = findVisible(old, SHOW_ALL).months;
    expect(bars && [bars.first, bars.start, bars.end, bars.last].map(formatMonth)).toEqual([
      '1843-01',
      '2022-01',
      '2023-02',
      '2023-02',
    ]);
    expect(bars?.counts).toEqual([2, 0, 0, 1, 2, 0, 2, 1, 0, 0, 0, 0, 0, 0, 1]);
    expect(bars && readBar(bars, 0).map(formatMonth)).toEqual(['1843-01', '2021-12']);
    expect(bars && readBar(bars, 3).map(formatMonth)).toEqual(['2022-03', '2022-03']);
    expect(ask(old, { months: { from: '1843-01', to: '2021-12' } })[1]).toEqual(['e0', 'e1']);
  });

  it('has no bars where nothing is dated', () => {
    const undated = plan(['company/a'], [], []);
    expect(findVisible(undated, SHOW_ALL).months).toBe(null);
    expect(spansTime(undated)).toBe(false);
  });
});

describe('readPresent(file)', () => {
  it('lists the types and grounds of which there are any, in the order of the ontology', () => {
    const { entityTypes, relationTypes, bases } = readPresent(SMALL);
    expect(entityTypes).toEqual(['company', 'person', 'region', 'product']);
    expect(relationTypes).toEqual(['located_in', 'part_of', 'produces']);
    expect(bases).toEqual(['text', 'gazetteer']);
  });
});

describe('findHidden(file, filter).why(kind, key)', () => {
  it('names the conditions that hide a thing', () => {
    const filter = { ...hideEntities('region'), leastSources: 2, hideUnconnected: true };
    expect(findHidden(SMALL, filter).why('node', 'region/brigg')).toEqual(['entity']);
    expect(findHidden(SMALL, filter).why('edge', 'e1')).toEqual(['entity', 'corroboration']);
    expect(findHidden(SMALL, filter).why('node', 'company/alba')).toEqual(['unconnected']);
    expect(findHidden(SMALL, SHOW_ALL).why('node', 'company/alba')).toEqual([]);
  });
});
