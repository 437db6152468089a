import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { findWishedFigures } from '../../../../graph/query/questions/wishedFigures.ts';
import type { FigureWish } from '../../../../graph/query/search/hits.ts';
import type { Figure } from '../../../../graph/schema.ts';
import { figure, fileOf } from '../measures/figureExample.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { questions, withMore } from './questions.ts';

const wish: FigureWish = {
  kind: 'figure',
  measure: 'revenue',
  counted: null,
  keys: ['acme'],
  about: [],
  most: null,
  year: null,
  limit: null,
  isDenied: false,
  isBegun: false,
};

/** The label and the latest value of each hit, and what is missing. */
function find(parts: Partial<FigureWish>) {
  const { hits, unsaid } = findWishedFigures([{ ...wish, ...parts }], indexFile(questions));
  return { hits: hits.map(({ label, target }) => [label, target.kind === 'figure' && target.latest]), unsaid };
}

describe('findWishedFigures(wishes, index)', () => {
  it('gives one hit for each chart, with the latest value that is no plan', () => {
    expect(find({})).toEqual({ hits: [['Acme Works: Revenue', '3 million CNY, 2023']], unsaid: null });
  });

  it('opens the chart of all these figures', () => {
    const [hit] = findWishedFigures([wish], indexFile(questions)).hits;
    expect(hit?.target).toMatchObject({ chart: { topic: 'revenue:CNY:', series: ['acme'] } });
  });

  it('opens it with the whole alone, where slices of it are told as well', () => {
    const figures = questions.attributes.figures.flatMap((one) => [
      one,
      { ...one, id: `${one.id}-x`, segment: 'pumps' },
    ]);
    const file = { ...questions, attributes: { ...questions.attributes, figures } };
    const [hit] = findWishedFigures([wish], indexFile(file)).hits;
    expect(hit?.target).toMatchObject({ chart: { topic: 'revenue:CNY:', series: ['acme'] } });
  });

  it('gives the value of a year, or the latest and says that there is none of it', () => {
    expect(find({ year: '2022' })).toEqual({ hits: [['Acme Works: Revenue', '2 million CNY, 2022']], unsaid: null });
    expect(find({ year: '2019' })).toEqual({
      hits: [['Acme Works: Revenue', '3 million CNY, 2023']],
      unsaid: 'No figure here gives “Acme Works: Revenue” for 2019.',
    });
  });

  it('finds what is counted by its name', () => {
    expect(find({ measure: 'count', counted: ['employees', 'staff'] }).hits).toEqual([
      ['Acme Works: Number of employees', '640 people, 2023'],
    ]);
    expect(find({ measure: 'count', counted: ['factories'] })).toEqual({
      hits: [],
      unsaid: 'No figure here gives “Acme Works: Number of factories”.',
    });
  });

  it.each([
    ['trees', 'electric cars', false],
    ['trees', 'planted trees', true],
    ['fees', 'coffee shops', false],
    ['shops', 'workshops', false],
    ['factories', 'new factory', true],
  ])('finds "%s" in "%s": %s', (counted, segment, isFound) => {
    const figures = questions.attributes.figures.map((figure) => ({ ...figure, segment }));
    const file = { ...questions, attributes: { ...questions.attributes, figures } };
    const { hits } = findWishedFigures([{ ...wish, measure: 'count', counted: [counted] }], indexFile(file));
    expect(hits.length > 0).toBe(isFound);
  });

  it('goes to the sentence where only that says what is counted', () => {
    const [article] = questions.attributes.articles;
    const text = 'Acme employs 640 people.';
    const figures = questions.attributes.figures.map((figure) => ({ ...figure, segment: null }));
    const articles = [{ ...article, text, blocks: [{ kind: 'body', start: 0, end: text.length }], mentions: [] }];
    const file = { ...questions, attributes: { ...questions.attributes, articles, figures } } as typeof questions;
    expect(createSearchIndex(file).search('how many employees does Acme have').figures).toMatchObject([
      { label: 'Acme Works: Number of employees', target: { chart: null, place: { article: 'a', start: 0 } } },
    ]);
  });
});

describe('createSearchIndex(file).search(query) for figures', () => {
  it('finds what is counted in a place by any name of it, the plainest first', () => {
    const file = fileOf(
      figure('a', { value: 275, about: 'policy/little-giant', segment: 'listed' }),
      figure('b', { value: 320, about: 'policy/little-giant' }),
      figure('c', { value: 7, about: null, segment: 'laboratories of little giants' }),
    );
    const search = (query: string) =>
      createSearchIndex(file)
        .search(query)
        .figures.map(({ label }) => label);
    const both = ['Shenzhen: Number of Little Giants', 'Shenzhen: Number of laboratories of little giants'];
    expect(search('how many little giants are there in Shenzhen?')).toEqual(both);
    expect(search('number of little giants in Shenzhen')).toEqual(both);
    expect(search('how many laboratories does Shenzhen have')).toEqual(both.slice(1));
  });

  it.each(['which city has the most little giants?', 'most little giants', 'number of little giants by city'])(
    'answers "%s" with all that have some, those with most first',
    (query) => {
      const { search } = createSearchIndex(
        fileOf(
          figure('a', { value: 104, subject: 'region/jiaxing' }),
          figure('b', { value: 100, subject: 'region/jiaxing', comparator: 'over' }),
          figure('c', { value: 275, segment: 'listed' }),
          figure('d', { value: 320 }),
          figure('e', { value: 600, status: 'target' }),
        ),
      );
      const { figures } = search(query);
      expect(figures.map(({ label, target }) => `${label} ${target.kind === 'figure' && target.latest}`)).toEqual([
        'Shenzhen: Number of Little Giants 320, 1 March 2022 (day of the article)',
        'Jiaxing: Number of Little Giants 104, 1 March 2022 (day of the article)',
      ]);
      const series = ['region/shenzhen', 'region/jiaxing'];
      for (const { target } of figures)
        expect(target).toMatchObject({ chart: { series: expect.arrayContaining(series) } });
    },
  );

  it('asks only those of the type that is asked for', () => {
    const { search } = createSearchIndex(fileOf(figure('a', { subject: 'region/china' }), figure('b')));
    expect(search('which firms have the most little giants').figures).toEqual([]);
    expect(search('number of little giants by company').figures).toEqual([]);
    expect(search('how many little giants by 2027').figures).toEqual([]);
    expect(search('number of little giants by Shenzhen').figures).toEqual([]);
  });

  it.each([
    'who has the most employees',
    'which company has the most employees',
    'most employees',
    'which company in Hull employs the most staff',
  ])('takes “most” in "%s" for nobody’s name', (query) => {
    const { figures, unsaid } = createSearchIndex(questions).search(query);
    expect([figures.map(({ label }) => label), unsaid]).toEqual([['Acme Works: Number of employees'], null]);
  });

  it('gives what a number has come to, and not from where', () => {
    const text = 'It rose from over 275 to 320.';
    const file = fileOf(figure('a', { value: 275, sentence: 0 }), figure('b', { value: 320, sentence: 0 }));
    const articles = file.attributes.articles.map((article) => {
      return { ...article, text, blocks: [{ kind: 'body' as const, start: 0, end: text.length }] };
    });
    const { search } = createSearchIndex({ ...file, attributes: { ...file.attributes, articles } });
    const [hit] = search('how many little giants in Shenzhen').figures;
    expect(hit?.target).toMatchObject({ latest: '320, 1 March 2022 (day of the article)' });
  });

  it.each([
    ['revenue of Acme', '3 million CNY, 2023'],
    ['Acme’s revenue', '3 million CNY, 2023'],
    ['Acme revenue 2022', '2 million CNY, 2022'],
    ['what was the turnover of Acme in 2022?', '2 million CNY, 2022'],
    ['how many employees does Acme have', '640 people, 2023'],
    ['how many staff are there at Acme', '640 people, 2023'],
    ['number of employees of Acme in 2023', '640 people, 2023'],
    ['Acme staff', '640 people, 2023'],
    ['how many people does Acme employ', '640 people, 2023'],
    ['how many workers does Acme employ?', '640 people, 2023'],
  ])('answers "%s" with %s', (query, latest) => {
    const { figures, order } = createSearchIndex(questions).search(query);
    expect(figures[0]?.target).toMatchObject({ kind: 'figure', latest });
    expect(order[0]).toBe('figure');
  });
});

describe('createSearchIndex(file).search(query) for whoever has most', () => {
  const more = withMore(
    [
      ['leeds', 'Leeds', 'region', 'city'],
      ['gold', 'Gold Maker', 'policy', 'designation'],
    ],
    [
      ['leeds', 'part_of', 'york'],
      ['cork', 'located_in', 'leeds'],
      ['dale', 'located_in', 'hull'],
    ],
  );
  const [plain] = more.attributes.figures as [Figure];
  const COUNT = { ...plain, measure: 'count', unit: 'count', about: 'gold', time: null } as const;
  const figures = [
    ...more.attributes.figures,
    { ...plain, id: 'g1', subject: 'cork', value: 8_000_000, time: '2021' },
    { ...plain, id: 'g2', subject: 'dale', value: 99_000_000, unit: 'JPY', time: '2021' },
    { ...plain, id: 'g3', subject: 'hull', value: 500_000_000, time: '2021' },
    { ...plain, id: 'g4', subject: 'hull', measure: 'reward' as const, about: 'gold', value: 50_000 },
    { ...COUNT, id: 'g6', subject: 'hull', value: 9, time: '2021' },
    { ...COUNT, id: 'g7', subject: 'leeds', value: 5 },
    { ...COUNT, id: 'g8', subject: 'leeds', value: 30, status: 'target' as const, time: '2030' },
    { ...plain, id: 'g5', subject: 'leeds', measure: 'reward' as const, about: 'gold', value: 70_000 },
  ];
  const { search } = createSearchIndex({ ...more, attributes: { ...more.attributes, figures } });
  const list = (query: string) => search(query).figures.map(({ label }) => label.replace(/: .*/, ''));

  it.each([
    ['which company has the largest revenue', ['Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['largest revenue', ['Hull', 'Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['which company has the lowest revenue', ['Acme Works', 'Cork Motors', 'Dale Bearings']],
    ['top companies by revenue', ['Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['largest companies in Leeds', ['Cork Motors']],
    ['what is the largest company in Leeds', ['Cork Motors']],
    ['largest companies by revenue', ['Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['largest company in Hull by revenue', ['Acme Works', 'Dale Bearings']],
    ['largest companies by employees', ['Acme Works']],
    ['English companies with the highest revenue', ['Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['company revenues', ['Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['revenue of companies in Hull', ['Acme Works', 'Dale Bearings']],
    ['which company in Yorkshire has the highest revenue', ['Cork Motors', 'Acme Works', 'Dale Bearings']],
    ['company with the largest revenue in Leeds', ['Cork Motors']],
    ['company revenue in 2021', ['Cork Motors', 'Dale Bearings']],
    ['reward of gold makers in Hull', ['Hull']],
    ['rewards for gold makers', ['Leeds', 'Hull']],
    ['gold makers by city', ['Hull', 'Leeds']],
    ['top 3 cities by gold makers', ['Hull', 'Leeds']],
    ['which cities have gold makers', ['Hull', 'Leeds']],
    ['how many gold makers were there in 2021', ['Hull']],
    ['how many gold makers will there be in 2030', ['Leeds']],
  ])('answers "%s" with %j, one currency behind the other', (query, found) => {
    expect(list(query)).toEqual(found);
  });

  it('gives a chart for each of several names', () => {
    expect(list('revenue of Cork and Dale')).toEqual(['Cork Motors', 'Dale Bearings']);
  });

  it('says so where none of them has such a figure', () => {
    expect(search('profit of universities in Hull').unsaid).toBe('No figure here gives “Profit” of any of them.');
    expect(search('highest profit').unsaid).toBe('No figure here gives “Profit”.');
  });

  it.each([
    ['profit of Acme', ['Acme Works: Revenue', 'Acme Works: Number of employees']],
    [
      'highest profit of companies',
      ['Cork Motors: Revenue', 'Acme Works: Number of employees', 'Dale Bearings: Revenue'],
    ],
  ])('offers for "%s" what else there is', (query, found) => {
    const { figures, unsaid } = search(query);
    expect(figures.map(({ label }) => label)).toEqual(found);
    expect(unsaid).toMatch(/^No figure here gives “.*Profit”.* These are what there is\.$/);
  });
});
