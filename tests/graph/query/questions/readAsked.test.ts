import { describe, expect, it } from 'vitest';
import { listReadings } from '../../../../graph/query/questions/readAsked.ts';
import { NO_NAMES } from '../../../../graph/query/search/hits.ts';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { makers } from './makers.ts';
import { nodeOf } from './questions.ts';

const NO_ARTICLES = new Map();

describe('listReadings(query, typed, articles)', () => {
  it.each([
    ['Acme', []],
    ['investors of Acme', []],
    ['Can you show me the investors of Acme, please?', ['investors of acme']],
    ['companies with over 100 employees', ['companies with most employees']],
    ['what happened in May 2022', ['events in 2022-05']],
    ['“companies without investors”', []],
  ])('has for "%s" %j read', (query, plain) => {
    expect(listReadings(query, NO_NAMES, NO_ARTICLES).slice(0, 1)).toEqual(plain);
  });

  it('has nothing more read where something is called so', () => {
    expect(listReadings('Doctors Without Borders', { ...NO_NAMES, isCalled: true }, NO_ARTICLES)).toEqual([]);
    expect(listReadings('Doctors Without Borders', NO_NAMES, NO_ARTICLES)).not.toEqual([]);
  });

  it('has slips read as they were probably meant', () => {
    const mended = 'companies without investors';
    const readings = listReadings('companies withuot investors', { ...NO_NAMES, mended }, NO_ARTICLES);
    expect(readings).toContain('companies with investors');
  });
});

const { search } = createSearchIndex(makers);

describe('createSearchIndex(file).search(query) of what is read in other words', () => {
  it('finds no names by words that nobody typed', () => {
    const nodes = [...makers.nodes, nodeOf(['size', 'Medium Size Works', 'organization'])];
    const index = createSearchIndex({ ...makers, nodes });
    expect(index.search('biggest company').entities).toEqual([]);
    expect(index.search('size').entities).toHaveLength(1);
  });
});

const found = (query: string) => search(query).edges.map(({ label }) => label);
const figures = (query: string) => search(query).figures.map(({ label }) => label);

describe('createSearchIndex(file).search(query) of what is said of a group', () => {
  it.each([
    ['companies that are gold makers and make valves', ['Acme Works makes valve']],
    ['firms which are both gold makers and in Leeds', ['Dale Bearings is in Leeds']],
    ['gold makers in Yorkshire with revenue over 1 million', []],
  ])('answers "%s" with what is so of both', (query, edges) => {
    expect(found(query)).toEqual(edges);
    expect(search(query).unsaid).toBeNull();
  });

  it('finds figures of a group', () => {
    expect(figures('gold makers in Yorkshire with revenue over 1 million')).toEqual(['Acme Works: Revenue']);
  });

  it.each([
    ['companies outside Leeds that make pumps', ['Acme Works']],
    ['companies in Leeds without employees', ['Dale Bearings']],
  ])('lists for "%s" those that are left of it', (query, entities) => {
    expect(search(query).entities.map(({ label }) => label)).toEqual(entities);
  });

  it.each([
    ['companies in Hull or Leeds', ['Acme Works is in Hull', 'Cork Motors is in Leeds', 'Dale Bearings is in Leeds']],
    ['companies in Hull or Leeds that make pumps', ['Acme Works makes pump', 'Dale Bearings makes pump']],
    ['pump companies', ['Acme Works makes pump', 'Dale Bearings makes pump']],
    ['pump firms in Leeds', ['Dale Bearings makes pump']],
    ['products made by Acme and Dale', ['Acme Works makes pump', 'Acme Works makes valve', 'Dale Bearings makes pump']],
  ])('answers "%s" with both', (query, edges) => {
    expect(found(query)).toEqual(edges);
  });
});

describe('createSearchIndex(file).search(query) of two things, and of what happened to one', () => {
  it.each(['Acme vs Cork', 'compare Acme and Cork', 'difference between Acme and Cork'])(
    'gives for "%s" what is measured of both, and offers the path',
    (query) => {
      expect(figures(query)).toEqual([
        'Acme Works: Revenue',
        'Cork Motors: Revenue',
        'Acme Works: Number of employees',
        'Cork Motors: Number of employees',
      ]);
      expect(search(query).ends?.to.label).toBe('Cork Motors');
    },
  );

  it('says so where nothing is', () => {
    expect(search('Acme vs Dale')).toMatchObject({ figures: [], unsaid: 'No figure here is given of both.' });
  });

  it.each(['what happened to Acme?', 'latest news about Acme', 'history of Acme'])(
    'gives for "%s" what has a date',
    (query) => {
      expect(found(query)).toEqual(['Acme Works is designated Gold Maker']);
    },
  );
});

describe('createSearchIndex(file).search(query) of more than another has', () => {
  it.each([
    ['companies with more revenue than Acme', ['Cork Motors: Revenue'], 'Acme Works has 3 million CNY.'],
    ['who has fewer employees than Acme?', ['Cork Motors: Number of employees'], 'Acme Works has 640 people.'],
    [
      'which companies have higher revenue than Cork',
      ['Cork Motors: Revenue', 'Acme Works: Revenue'],
      'No figure here gives “Revenue” above that of Cork Motors of any of them. Cork Motors has 8 million CNY.',
    ],
    ['companies with more revenue than Dale', [], 'No figure here gives “Dale Bearings: Revenue”.'],
  ])('answers "%s", and says what that has', (query, found, unsaid) => {
    expect([figures(query), search(query).unsaid]).toEqual([found, unsaid]);
  });
});

describe('createSearchIndex(file).search(query) of times told from now', () => {
  it('counts from the newest article, and says so', () => {
    expect(search('what happened in the last three years')).toMatchObject({
      edges: [{ label: 'Dale Bearings is designated Gold Maker' }],
      readAs: 'what happened between 2021 and 2023',
      unsaid: 'Counted from the newest article, of 2023.',
    });
    expect(search('companies founded last year').unsaid).toBe(
      'No relation here says “Companies were founded in 2022”. Counted from the newest article, of 2023.',
    );
  });
});

describe('createSearchIndex(file).search(query) of several kinds at once', () => {
  it.each([
    ['companies and people in Hull', ['Acme Works is in Hull', 'Ann Lee holds a post at Acme Works, in Hull']],
    ['firms in neither Hull nor Leeds', []],
  ])('answers "%s"', (query, edges) => {
    expect(found(query).slice(0, 2)).toEqual(edges);
  });

  it('lists what is in neither', () => {
    expect(search('firms in neither Hull nor Leeds').entities.map(({ label }) => label)).toEqual(['Bolt Capital']);
  });
});

describe('createSearchIndex(file).search(query) of what nothing answers', () => {
  it.each([
    ['who founded Acme and where is it', 'and where'],
    ['what does Acme make and who supplies it', 'and who'],
  ])('asks for "%s" one thing at a time', (query, words) => {
    expect(search(query)).toMatchObject({
      edges: [],
      unsaid: `“${words}” is not understood in a question: ask one thing at a time.`,
    });
  });

  it.each([
    ['companies founded last month', 'last month'],
    ['companies with not exactly two products', 'not exactly two'],
    ['is Acme bigger than Cork', 'bigger than'],
    ['what percentage of companies are gold makers', 'what percentage'],
  ])('says of "%s" which words are not understood', (query, words) => {
    expect(search(query)).toMatchObject({
      edges: [],
      figures: [],
      unsaid: `“${words}” is not understood in a question: ask for what there is.`,
    });
  });
});
