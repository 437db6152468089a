import { describe, expect, it } from 'vitest';
import { isUnnamed, quoteFigure } from '../../../../graph/query/measures/quotes.ts';
import { sortFigures } from '../../../../graph/query/measures/sortFigures.ts';
import type { Figure, GraphArticle } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

const [figure] = example.attributes.figures as [Figure];
const [article] = example.attributes.articles as [GraphArticle];

const text =
  'They are rare. Despite accounting for only 3.5 percent of all small firms above designated size, they pay 13.7 percent of taxes. Guangdong promoted eight banks with 1.2 million clients.';
const articles = new Map([
  ['a', { ...article, text, blocks: [{ kind: 'body' as const, start: 0, end: text.length }] }],
]);
const cite = (words: string): Pick<Figure, 'evidence'> => {
  const start = text.indexOf(words);
  return { evidence: [{ article: 'a', start, end: start + words.length }] };
};

describe('quoteFigure(figure, articles)', () => {
  it.each([
    [3.5, 'Despite', 'Despite accounting for only 3.5 percent of all small firms above designated …'],
    [13.7, 'they pay', '… above designated size, they pay 13.7 percent of taxes.'],
    [8, 'eight', 'Guangdong promoted eight banks with 1.2 million clients.'],
    [1_200_000, 'clients', 'Guangdong promoted eight banks with 1.2 million clients.'],
    [99, 'They are', 'They are rare.'],
  ])('puts the words of the article around %d', (value, words, quote) => {
    expect(quoteFigure({ ...figure, value, ...cite(words) }, articles)).toBe(quote);
  });
});

describe('isUnnamed(figure)', () => {
  it.each([
    [{ ...figure, measure: 'share' }, true],
    [{ ...figure, measure: 'share', segment: 'exporters' }, false],
    [{ ...figure, measure: 'count', about: 'region/shenzhen' }, false],
    [figure, false],
  ] as const)('%#: tells whether anything says what is counted', (given, isOpen) => {
    expect(isUnnamed(given)).toBe(isOpen);
  });
});

describe('sortFigures(figures, articles)', () => {
  it('keeps measures together, the newest first, by the article where no time is given', () => {
    const make = (id: string, measure: Figure['measure'], time: string | null): Figure => ({
      ...figure,
      id,
      measure,
      time,
    });
    const figures = [
      make('old', 'revenue', '2020-06'),
      make('count', 'count', '2019'),
      make('untimed', 'revenue', null),
      make('new', 'revenue', '2022-01/2022-10'),
      make('day', 'revenue', 'XXXX-05-24'),
    ];
    const order = sortFigures(figures, new Map([['a', { ...article, published: '2021-01-02' }]]));
    expect(order.map(({ id }) => id)).toEqual(['count', 'new', 'untimed', 'day', 'old']);
  });
});
