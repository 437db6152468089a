import { describe, expect, it } from 'vitest';
import { SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { readBar } from '../../../../graph/query/filter/histogram.ts';
import { formatMonth } from '../../../../graph/query/filter/months.ts';
import { findVisible, spansTime } from '../../../../graph/query/filter/visible.ts';
import { ask, plan } from './filterGraph.ts';

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

  it('tells what it leaves without a relation from what never has one', () => {
    const lone = plan(
      ['company/a', 'company/b', 'company/c'],
      [{ source: 'company/a', target: 'company/b', date: '2022-03' }],
      [],
    );
    const findAt = (month: string) => {
      const visible = findVisible(lone, { ...SHOW_ALL, months: { from: month, to: month } });
      return [visible.unconnected, visible.unconnectedEver];
    };
    expect(findAt('2022-03')).toEqual([1, 1]);
    expect(findAt('2022-04')).toEqual([3, 1]);
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
