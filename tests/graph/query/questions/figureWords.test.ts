import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { indexSeries } from '../../../../graph/query/measures/series.ts';
import { timeOfFigure } from '../../../../graph/query/measures/time.ts';
import {
  formatTick,
  nameUnit,
  saySource,
  sayTime,
  sayValue,
  titleSeries,
  titleTopic,
} from '../../../../graph/query/questions/figureWords.ts';
import { figure, fileOf } from '../measures/figureExample.ts';

describe('formatTick(value, unit)', () => {
  it.each([
    [118, 'count', '118'],
    [17_600, 'count', '17,600'],
    [1_200_000_000, 'CNY', '1.2 bn'],
    [500_000, 'CNY', '500,000'],
    [2_000_000, 'count', '2 m'],
    [20, '%', '20%'],
    [3, 'rank', 'No. 3'],
    [-1_500_000, 'USD', '−1.5 m'],
  ])('writes %d %s as "%s"', (value, unit, words) => {
    expect(formatTick(value, unit)).toBe(words);
  });
});

describe('nameUnit(unit)', () => {
  it('says currencies as people do, and nothing where the number says it', () => {
    expect(['CNY', 'USD', 'SEK', 'times', 'count', '%', 'rank'].map(nameUnit)).toEqual([
      'yuan',
      'US dollars',
      'SEK',
      'times',
      null,
      null,
      null,
    ]);
  });
});

describe('titleTopic(topic, index) and titleSeries(series, index)', () => {
  const file = fileOf(
    figure('f1', { value: 1, status: 'target', batch: 4 }),
    figure('f2', { measure: 'trade', unit: 'CNY', about: null }),
  );
  const [count, trade] = [...indexSeries(file).topics.values()];

  it('name what is counted in the plural, whatever the first figure was', () => {
    expect(count && titleTopic(count, indexFile(file))).toBe('Number of Little Giants');
    expect(trade && titleTopic(trade, indexFile(file))).toBe('Foreign trade');
  });

  it('name the subject with its slice', () => {
    const [series] = count?.series ?? [];
    expect(series && titleSeries(series, indexFile(file))).toBe('Shenzhen, batch 4');
  });
});

describe('sayValue, sayTime and saySource', () => {
  const range = [
    figure('f1', { comparator: 'over', value: 500, sentence: 1 }),
    figure('f2', { comparator: 'under', value: 600, sentence: 1 }),
  ] as const;
  const file = fileOf(...range);
  const { articles } = indexFile(file);
  const point = [...indexSeries(file).topics.values()][0]?.series[0]?.points[0];

  it('say a range, whose day it is, and who gives it', () => {
    expect(point && sayValue(point)).toBe('500 to 600');
    expect(sayTime(timeOfFigure(range[0], articles))).toBe('1 March 2022 (day of the article)');
    expect(sayTime(timeOfFigure(figure('f', { time: '2022-06' }), articles))).toBe('June 2022');
    expect(sayTime(null)).toBe('no date');
    expect(saySource(range[0], indexFile(file))).toBe('The A Times, 1 March 2022');
  });
});
