import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { findConflicts } from '../../../graph/query/measures/conflicts.ts';
import type { Figure, GraphFile } from '../../../graph/schema.ts';
import {
  allowsLog,
  isLog,
  isTimeline,
  leaveOutStrays,
  listLogTicks,
  listPoints,
} from '../../../src/figures/chartData.ts';
import { chooseSeries } from '../../../src/figures/chooseSeries.ts';
import { findTimeDomain, findValueDomain, isCalendarYear, listValueTicks } from '../../../src/figures/domains.ts';
import { figure, fileOf } from '../../graph/query/measures/figureExample.ts';

const visibleIn = (file: GraphFile) => new Set(indexFile(file).nodes.keys());

function chartOf(...figures: readonly Figure[]) {
  const file = fileOf(...figures);
  const chosen = chooseSeries(file, { topic: null, series: null }, visibleIn(file));
  const drawn = chosen?.drawn ?? [];
  return { drawn, points: listPoints(drawn, findConflicts(file)) };
}

describe('isTimeline(chosen)', () => {
  it('needs one series with two times', () => {
    const china = figure('f1', { subject: 'region/china', time: '2020' });
    expect(isTimeline(chartOf(china, figure('f2', { time: '2021' })).drawn)).toBe(false);
    expect(isTimeline(chartOf(china, figure('f2', { subject: 'region/china', time: '2021' })).drawn)).toBe(true);
    expect(isTimeline([])).toBe(false);
  });
});

describe('leaveOutStrays(points)', () => {
  const yearly = (values: readonly number[]) =>
    values.map((value, at) => figure(`f${at}`, { value, time: String(2018 + at) }));
  const valuesOf = (...figures: readonly Figure[]) =>
    leaveOutStrays(chartOf(...figures).points).map(({ point }) => point.value);

  it('draws nothing that would press all others flat', () => {
    expect(valuesOf(...yearly([10, 12, 14, 12_000_000]))).toEqual([10, 12, 14]);
  });

  it('draws what is far off its own series where others reach as far', () => {
    const china = figure('china', { subject: 'region/china', value: 9_000 });
    expect(valuesOf(...yearly([10, 12, 14, 5_000]), china)).toContain(5_000);
  });

  it('leaves out nothing of two values, neither of which is usual', () => {
    expect(valuesOf(...yearly([10, 12_000_000]))).toEqual([10, 12_000_000]);
  });
});

describe('isLog(choice, unit, points)', () => {
  const far = chartOf(figure('f1', { value: 10 }), figure('f2', { value: 17_600, subject: 'region/china' })).points;
  const near = chartOf(figure('f1', { value: 10 }), figure('f2', { value: 20, subject: 'region/china' })).points;
  const loss = chartOf(figure('f1', { value: -10 })).points;

  it('spreads by powers of ten what lies a hundred times apart, unless told otherwise', () => {
    expect(isLog('auto', 'count', far)).toBe(true);
    expect(isLog('linear', 'count', far)).toBe(false);
    expect(isLog('auto', 'count', near)).toBe(false);
    expect(isLog('log', 'count', near)).toBe(true);
  });

  it('never does so with ranks, shares, or what is not above zero', () => {
    expect([isLog('log', 'rank', far), isLog('log', '%', far), allowsLog('count', loss)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('listLogTicks(low, high)', () => {
  it('takes powers of ten, and steps between where they alone would be few', () => {
    expect(listLogTicks(4, 20_000)).toEqual([10, 100, 1_000, 10_000]);
    expect(listLogTicks(80, 700)).toEqual([100, 200, 500]);
  });
});

describe('findValueDomain(points, unit, isLog)', () => {
  it('begins at zero for counts, below it for losses, at the first place for ranks', () => {
    const { points } = chartOf(figure('f1', { value: 100 }), figure('f2', { value: 50, subject: 'region/china' }));
    expect(findValueDomain(points, 'count', false)).toEqual([0, 108]);
    expect(findValueDomain(chartOf(figure('f1', { value: -100 })).points, 'CNY', false)).toEqual([-108, 0]);
    expect(findValueDomain(chartOf(figure('f1', { value: 5 })).points, 'rank', false)).toEqual([1, 5]);
  });

  it('has room for the ends of a range, not for an open one', () => {
    const about = chartOf(figure('f1', { value: 1_000, comparator: 'about' })).points;
    const over = chartOf(figure('f1', { value: 1_000, comparator: 'over' })).points;
    expect(findValueDomain(about, 'count', false)[1]).toBeCloseTo(1_188);
    expect(findValueDomain(over, 'count', false)).toEqual([0, 1_080]);
  });
});

describe('listValueTicks(domain, how, wanted)', () => {
  it.each([
    [[0, 479], 'count', 3, [0, 200, 400]],
    [[0, 2], 'count', 8, [0, 1, 2]],
    [[0, 1], '%', 5, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [[1, 5], 'rank', 4, [1, 2, 3, 4, 5]],
    [[-108, 0], 'CNY', 2, [-100, -50, 0]],
  ] as const)('of %j %s, about %d, are %j', (domain, unit, wanted, ticks) => {
    const found = listValueTicks(domain, { unit, isLog: false }, wanted);
    expect(found).toHaveLength(ticks.length);
    for (const [at, tick] of ticks.entries()) expect(found[at]).toBeCloseTo(tick);
  });
});

describe('findTimeDomain(dated) and isCalendarYear(time)', () => {
  it('give a lone time room on either side', () => {
    const at = new Date('2022-01-01');
    const [from, to] = findTimeDomain([{ from: at, to: at }]);
    expect(from < at && at < to).toBe(true);
  });

  it('know a year from a month and from the day of an article', () => {
    const time = { from: 0, to: 1, at: 0 };
    expect(isCalendarYear({ ...time, edtf: '2022', isArticleDate: false })).toBe(true);
    expect(isCalendarYear({ ...time, edtf: '2022-06', isArticleDate: false })).toBe(false);
    expect(isCalendarYear({ ...time, edtf: '2022', isArticleDate: true })).toBe(false);
  });
});

describe('chooseSeries(file, chart, visible)', () => {
  const TOPIC = 'count:count:policy/little-giant';
  const file = fileOf(figure('f1'), figure('f2', { subject: 'region/china', value: 9_000 }));

  it('draws the best topic with the series it suggests', () => {
    const chosen = chooseSeries(file, { topic: null, series: null }, visibleIn(file));
    expect(chosen?.drawn.map(({ title }) => title)).toEqual(['China', 'Shenzhen']);
  });

  it('follows the filters, names whose figures they hide, and keeps the colours of the others', () => {
    const all = chooseSeries(file, { topic: TOPIC, series: null }, visibleIn(file));
    const chosen = chooseSeries(file, { topic: TOPIC, series: null }, new Set(['region/shenzhen']));
    expect(chosen?.hidden).toEqual(['region/china']);
    expect(chosen?.drawn).toEqual(all?.drawn.slice(1));
  });

  it('counts what a link names and the graph lacks', () => {
    const chosen = chooseSeries(file, { topic: TOPIC, series: ['region/atlantis', 'region/china'] }, visibleIn(file));
    expect(chosen).toMatchObject({ ids: ['region/china'], missing: 1 });
  });

  it('is null for an unknown topic and for a graph without figures', () => {
    expect(chooseSeries(file, { topic: 'nope', series: null }, visibleIn(file))).toBeNull();
    expect(chooseSeries(fileOf(), { topic: null, series: null }, new Set())).toBeNull();
  });
});
