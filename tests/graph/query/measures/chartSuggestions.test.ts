import { describe, expect, it } from 'vitest';
import {
  MOST_SERIES,
  rankTopics,
  suggestFor,
  suggestSeries,
} from '../../../../graph/query/measures/chartSuggestions.ts';
import { indexSeries, type Topic } from '../../../../graph/query/measures/series.ts';
import type { Figure } from '../../../../graph/schema.ts';
import { figure, fileOf } from './figureExample.ts';

const TOPIC = 'count:count:policy/little-giant';
const revenue = { measure: 'revenue', unit: 'CNY', about: null } as const;

function topicOf(...figures: readonly Figure[]): Topic {
  const topic = indexSeries(fileOf(...figures)).topics.get(TOPIC);
  if (!topic) throw new Error('There is such a topic.');
  return topic;
}

describe('rankTopics(file)', () => {
  it('puts what has most subjects and times first', () => {
    const file = fileOf(
      figure('f1', { ...revenue, time: '2020' }),
      figure('f2', { ...revenue, time: '2021' }),
      figure('f3', { ...revenue, time: '2022' }),
      figure('f4', { time: '2021' }),
      figure('f5', { time: '2022', subject: 'region/china' }),
    );
    expect(rankTopics(file).map(({ topic, subjects, times }) => [topic.id, subjects, times])).toEqual([
      [TOPIC, 2, 2],
      ['revenue:CNY:', 1, 3],
    ]);
  });
});

describe('suggestSeries(topic)', () => {
  it('takes the whole of each subject, those with most times first, then with most', () => {
    const topic = topicOf(
      figure('f1', { subject: 'region/jiaxing', value: 104 }),
      figure('f2', { subject: 'region/china', value: 9_000 }),
      figure('f3', { time: '2020' }),
      figure('f4', { time: '2021' }),
      figure('f5', { batch: 4 }),
    );
    expect(suggestSeries(topic)).toEqual(['region/shenzhen', 'region/china', 'region/jiaxing']);
  });

  it('takes the slice that most subjects have where there is no whole', () => {
    const topic = topicOf(
      figure('f1', { scope: 'Guangdong' }),
      figure('f2', { scope: 'China' }),
      figure('f3', { scope: 'China', subject: 'region/jiaxing' }),
    );
    expect(suggestSeries(topic)).toEqual(['region/shenzhen~in-china', 'region/jiaxing~in-china']);
  });

  it('suggests no more than can be told apart', () => {
    const cities = Array.from({ length: 20 }, (_, at) => figure(`f${at}`, { subject: `region/city-${at}` }));
    expect(suggestSeries(topicOf(...cities))).toHaveLength(MOST_SERIES);
  });
});

describe('suggestFor(file, node)', () => {
  const file = fileOf(
    figure('f1', { time: '2020' }),
    figure('f2', { time: '2021' }),
    figure('f3', { ...revenue }),
    figure('f4', { subject: 'region/jiaxing' }),
    figure('f5', { subject: 'region/china', about: null }),
  );

  it('charts what an entity has most times of, alone', () => {
    expect(suggestFor(file, 'region/shenzhen')).toEqual({ topic: TOPIC, series: ['region/shenzhen'] });
  });

  it('compares an entity that has one time only with others', () => {
    expect(suggestFor(file, 'region/jiaxing')).toEqual({ topic: TOPIC, series: ['region/jiaxing', 'region/shenzhen'] });
  });

  it('charts what is counted by those who have it', () => {
    expect(suggestFor(file, 'policy/little-giant')).toEqual({
      topic: TOPIC,
      series: ['region/shenzhen', 'region/jiaxing'],
    });
  });

  it('is null where nothing can be charted', () => {
    expect(suggestFor(file, 'region/china')).toBeNull();
    expect(suggestFor(file, 'region/nowhere')).toBeNull();
  });
});
