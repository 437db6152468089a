import { describe, expect, it } from 'vitest';
import type { Figure, GraphFile } from '../../../../graph/schema.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { makers } from './makers.ts';

const [plain] = makers.attributes.figures as [Figure];

/** The makers with so many gold makers, or other figures, in places. */
const withFigures = (parts: readonly Partial<Figure>[]): GraphFile => ({
  ...makers,
  attributes: {
    ...makers.attributes,
    figures: parts.map((part, at) => {
      return { ...plain, id: `s${at}`, measure: 'count', unit: 'count', about: 'gold', time: '2023', ...part };
    }),
  },
});
const sum = (query: string, parts: readonly Partial<Figure>[]) =>
  createSearchIndex(withFigures(parts)).search(query).unsaid;

const CITIES = [
  { subject: 'hull', value: 3 },
  { subject: 'leeds', value: 7 },
];
const WHOLES = [
  { subject: 'york', value: 20 },
  { subject: 'england', value: 900 },
];

describe('createSearchIndex(file).search(query) for an average', () => {
  it.each(['average number of gold makers', 'average gold makers', 'average number of gold makers per city'])(
    'puts together for "%s" places of one kind',
    (query) => {
      expect(sum(query, [...CITIES, ...WHOLES])).toBe('On average about 5: the latest figures of 2 cities.');
    },
  );

  it('leaves out places that lie in another of them', () => {
    const parts = [...CITIES, { subject: 'england', value: 900 }];
    const file = withFigures(parts);
    const nodes = file.nodes.map((node) =>
      node.key === 'england' ? { ...node, attributes: { ...node.attributes, kind: 'city' } } : node,
    );
    const { unsaid } = createSearchIndex({ ...file, nodes }).search('average number of gold makers');
    expect(unsaid).toBe('No average: no two figures here are of the same kind.');
  });

  it.each([
    ['average number of gold makers', [CITIES[0] ?? {}], 'No average: no two figures here are of the same kind.'],
    ['total number of gold makers', CITIES, 'No total: one place may lie in another.'],
    [
      'average rank',
      CITIES.map((city) => ({ ...city, measure: 'rank' as const, unit: 'rank' })),
      'No average: ranks cannot be put together.',
    ],
    ['average revenue of companies', CITIES, 'No figure here gives “Revenue” of any of them.'],
    ['average number of employees', CITIES, 'No figure here gives “Number of employees”.'],
    [
      'average age of companies',
      CITIES,
      'Nothing here is called “age”. “average” is not understood in a question: ask for what there is.',
    ],
  ])('says for "%s" what there is not', (query, parts, unsaid) => {
    expect(sum(query, parts)).toBe(unsaid);
  });
});

describe('createSearchIndex(file).search(query) for figures of places', () => {
  const list = (query: string, parts: readonly Partial<Figure>[]) =>
    createSearchIndex(withFigures(parts))
      .search(query)
      .figures.map(({ label }) => label.replace(/:.*/, ''));

  it.each(['which city has the highest rank', 'which city ranks first', 'city with the top rank'])(
    'takes for "%s" the lowest number for the highest rank',
    (query) => {
      const ranks = CITIES.map((city) => ({ ...city, measure: 'rank' as const, unit: 'rank' }));
      expect(list(query, ranks)).toEqual(['Hull', 'Leeds']);
    },
  );

  it.each(['gold makers with revenue over 1 million', 'which gold maker has the highest revenue'])(
    'gives for "%s" those of the firms that hold the title',
    (query) => {
      const revenue = { measure: 'revenue' as const, unit: 'CNY', about: null, value: 2e6 };
      const parts = ['acme', 'cork', 'dale'].map((subject) => ({ ...revenue, subject }));
      const ofTitle = { ...revenue, subject: 'leeds', about: 'gold', value: 9e9 };
      expect(list(query, [...parts, ofTitle])).toEqual(['Dale Bearings', 'Acme Works']);
    },
  );

  it.each([
    ['cities in Yorkshire that have gold makers', ['Leeds', 'Hull']],
    ['which cities in England have gold makers', ['Leeds', 'Hull']],
    ['gold makers in each city of Yorkshire', ['Leeds', 'Hull']],
    ['how many cities have gold makers', ['Leeds', 'Hull']],
    ['rank cities by gold makers', ['Leeds', 'Hull']],
    ['does Hull have more gold makers than Leeds', ['Hull', 'Leeds']],
    ['which city in Yorkshire has more gold makers than Hull', ['Leeds']],
  ])('gives for "%s" those of %j', (query, places) => {
    expect(list(query, CITIES)).toEqual(places);
  });
});
