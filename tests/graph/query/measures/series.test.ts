import { describe, expect, it } from 'vitest';
import { indexSeries, placeFigure, type Series } from '../../../../graph/query/measures/series.ts';
import type { Figure } from '../../../../graph/schema.ts';
import { figure, fileOf } from './figureExample.ts';

const TOPIC = 'count:count:policy/little-giant';

function seriesOf(...figures: readonly Figure[]): readonly Series[] {
  return indexSeries(fileOf(...figures)).topics.get(TOPIC)?.series ?? [];
}

const idsOf = (series: readonly Series[]) => series.map(({ id }) => id);

describe('indexSeries(file)', () => {
  it('groups what is counted into a topic, and each subject into a series ordered by time', () => {
    const series = seriesOf(
      figure('f1', { value: 600, time: '2025', status: 'forecast' }),
      figure('f2', { value: 320, time: '2022' }),
      figure('f3', { subject: 'region/jiaxing', value: 104 }),
    );
    expect(idsOf(series)).toEqual(['region/shenzhen', 'region/jiaxing']);
    expect(series[0]?.points.map(({ value, status }) => [value, status])).toEqual([
      [320, 'actual'],
      [600, 'forecast'],
    ]);
  });

  it('keeps another measure, unit or thing counted apart', () => {
    const { topics } = indexSeries(
      fileOf(
        figure('f1'),
        figure('f2', { about: 'policy/key-little-giant' }),
        figure('f3', { measure: 'reward', unit: 'CNY' }),
        figure('f4', { measure: 'reward', unit: 'USD' }),
      ),
    );
    expect([...topics.keys()]).toEqual([
      TOPIC,
      'count:count:policy/key-little-giant',
      'reward:CNY:policy/little-giant',
      'reward:USD:policy/little-giant',
    ]);
  });

  it('makes a slice of a segment, level, batch or scope a series of its own, behind the wholes', () => {
    const series = seriesOf(
      figure('f1', { segment: 'Automobile industry' }),
      figure('f2', { segment: 'automobile-industry', time: '2020' }),
      figure('f3', { batch: 4 }),
      figure('f4', { level: 'provincial' }),
      figure('f5'),
    );
    expect(idsOf(series)).toEqual([
      'region/shenzhen',
      'region/shenzhen~automobile-industry',
      'region/shenzhen~batch-4',
      'region/shenzhen~provincial',
    ]);
    expect(series[1]?.points).toHaveLength(2);
  });

  it('counts a title without a level with the national ones', () => {
    expect(seriesOf(figure('f1'), figure('f2', { level: 'national', time: '2025' }))).toHaveLength(1);
  });

  it('draws the line through the most exact of several values for one time', () => {
    const [series] = seriesOf(
      figure('f1', { comparator: 'over', value: 100, time: '2022' }),
      figure('f2', { value: 104, time: '2022' }),
    );
    expect(series?.points.map(({ value, isOnLine }) => [value, isOnLine])).toEqual([
      [100, false],
      [104, true],
    ]);
  });

  it('joins "over 500" and "under 600" of one sentence to a range', () => {
    const [series] = seriesOf(
      figure('f1', { comparator: 'over', value: 500, sentence: 3 }),
      figure('f2', { comparator: 'under', value: 600, sentence: 3 }),
      figure('f3', { comparator: 'under', value: 900, sentence: 4 }),
    );
    expect(series?.points.map(({ low, value, high }) => [low, value, high])).toEqual([
      [500, 550, 600],
      [-Infinity, 900, 900],
    ]);
  });

  it('leaves a value a hundred times off its series out of the line', () => {
    const [series] = seriesOf(
      figure('f1', { value: 9_000, time: '2022' }),
      figure('f2', { value: 5, time: '2023' }),
      figure('f3', { value: 10_000, time: '2025' }),
    );
    expect(series?.points.map(({ isStray, isOnLine }) => [isStray, isOnLine])).toEqual([
      [false, true],
      [true, false],
      [false, true],
    ]);
  });

  it('leaves a target out of the line that is due on no day the text gives', () => {
    const [series] = seriesOf(
      figure('f1', { value: 104, time: '2022' }),
      figure('f2', { value: 150, status: 'target' }),
      figure('f3', { value: 200, status: 'target', time: '2027' }),
    );
    expect(series?.points.filter(({ isOnLine }) => isOnLine).map(({ value }) => value)).toEqual([104, 200]);
  });

  it('puts figures without any date last', () => {
    const [series] = seriesOf(figure('f1', { in: 'c' }), figure('f2', { time: '2022' }));
    expect(series?.points.map(({ time }) => time?.edtf ?? null)).toEqual(['2022', null]);
  });

  it('finds topics by subject and by what is counted', () => {
    const { topicsOf } = indexSeries(fileOf(figure('f1')));
    expect([...(topicsOf.get('region/shenzhen') ?? [])].map(({ id }) => id)).toEqual([TOPIC]);
    expect([...(topicsOf.get('policy/little-giant') ?? [])].map(({ id }) => id)).toEqual([TOPIC]);
    expect(topicsOf.get('region/china')).toBeUndefined();
  });

  it('compares nothing with figures that only their sentence names', () => {
    const index = indexSeries(fileOf(figure('f1', { about: null }), figure('f2', { about: null, measure: 'share' })));
    expect(index.topics.size).toBe(0);
    expect(index.unnamed.map(({ id }) => id)).toEqual(['f1', 'f2']);
  });
});

describe('placeFigure(figure)', () => {
  it('takes the segment for the topic where nothing else says what is counted', () => {
    expect(placeFigure(figure('f', { about: null, segment: 'Listed firms' }))).toEqual({
      topic: 'count:count:listed-firms',
      series: 'region/shenzhen',
    });
  });

  it('needs no segment where the measure says it all', () => {
    const revenue = { about: null, measure: 'revenue', unit: 'CNY' } as const;
    expect(placeFigure(figure('f', { ...revenue, segment: 'abroad' }))).toEqual({
      topic: 'revenue:CNY:',
      series: 'region/shenzhen~abroad',
    });
  });
});
