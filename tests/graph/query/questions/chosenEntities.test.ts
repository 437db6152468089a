import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { makers } from './makers.ts';
import { nodeOf } from './questions.ts';

const { search } = createSearchIndex({
  ...makers,
  nodes: [...makers.nodes, nodeOf(['kent', 'Kent', 'region', 'province'])],
});

const entities = (query: string) => {
  const { edges, entities, order, unsaid } = search(query);
  return { edges, found: entities.map(({ label }) => label), order, unsaid };
};

describe('createSearchIndex(file).search(query) for what is not so', () => {
  it.each([
    [
      'companies without gold maker',
      ['Bolt Capital', 'Cork Motors'],
      'No relation here says “… is designated Gold Maker” of these 2 of 4 companies; it may be so all the same.',
    ],
    [
      'which firms are not gold makers?',
      ['Bolt Capital', 'Cork Motors'],
      'No relation here says “… is designated Gold Maker” of these 2 of 4 companies; it may be so all the same.',
    ],
    [
      'which companies in Leeds do not make pumps',
      ['Cork Motors'],
      'No relation here says “… makes pump” of these 1 of 2 companies that are in Leeds; it may be so all the same.',
    ],
    [
      'companies without products or investors',
      ['Bolt Capital', 'Cork Motors'],
      'No relation here says “… makes …” or “… invests in …” of these 2 of 4 companies; it may be so all the same.',
    ],
    [
      'which products does Dale not make',
      ['valve'],
      'No relation here says “Dale Bearings makes …” of these 1 of 2 products; it may be so all the same.',
    ],
    [
      'companies not in Leeds',
      ['Acme Works', 'Bolt Capital'],
      'No relation here says “… is in Leeds” of these 2 of 4 companies; it may be so all the same.',
    ],
    [
      'companies outside Yorkshire',
      ['Bolt Capital'],
      'No relation here says “… is in Yorkshire” of these 1 of 4 companies; it may be so all the same.',
    ],
    [
      'companies without investors',
      ['Bolt Capital', 'Cork Motors', 'Dale Bearings'],
      'No relation here says “… invests in …” of these 3 of 4 companies; it may be so all the same.',
    ],
    [
      'unlisted companies',
      ['Acme Works', 'Bolt Capital', 'Cork Motors', 'Dale Bearings'],
      'No relation here says “… is listed on …” of these 4 companies; it may be so all the same.',
    ],
    [
      'companies in Yorkshire but not in Leeds',
      ['Acme Works'],
      'No relation here says “… is in Leeds” of these 1 of 3 companies that are in Yorkshire; it may be so all the same.',
    ],
    [
      'who isn’t a gold maker?',
      ['Bolt Capital', 'Cork Motors'],
      'No relation here says “… is designated Gold Maker” of these 2 of 4 companies; it may be so all the same.',
    ],
    [
      'which companies dont make pumps',
      ['Bolt Capital', 'Cork Motors'],
      'No relation here says “… makes pump” of these 2 of 4 companies; it may be so all the same.',
    ],
    [
      'which provinces have no companies',
      ['Kent'],
      'No relation here says “Companies are in …” of these 1 of 2 provinces; it may be so all the same.',
    ],
    [
      'companies withuot investors',
      ['Bolt Capital', 'Cork Motors', 'Dale Bearings'],
      'No relation here says “… invests in …” of these 3 of 4 companies; it may be so all the same.',
    ],
    [
      'companies that don’t supply Cork',
      ['Bolt Capital', 'Dale Bearings'],
      'No relation here says “… supplies Cork Motors” of these 2 of 4 companies; it may be so all the same.',
    ],
  ])('lists for "%s" those of which nothing says it, and that this proves nothing', (query, found, unsaid) => {
    expect(entities(query)).toEqual({ edges: [], found, order: ['entity'], unsaid });
  });

  it.each([
    [
      'companies without revenue',
      ['Bolt Capital', 'Dale Bearings'],
      'No figure here gives “Revenue” of these 2 of 4 companies.',
    ],
    [
      'compnies in Leeds without revenue',
      ['Dale Bearings'],
      'No figure here gives “Revenue” of these 1 of 2 companies that are in Leeds.',
    ],
    ['cities without gold makers', ['Hull'], 'No figure here gives “Number of gold makers” of these 1 of 2 cities.'],
  ])('lists for "%s" those of which no figure gives it', (query, found, unsaid) => {
    expect(entities(query)).toEqual({ edges: [], found, order: ['entity'], unsaid });
  });

  it('keeps to those of a title and a place', () => {
    expect(entities('gold makers outside Leeds')).toMatchObject({
      edges: [],
      found: ['Acme Works'],
      unsaid: 'No relation here says “… is in Leeds” of these 1 of 2 Gold Makers; it may be so all the same.',
    });
  });

  it.each(['companies not in Norway', 'companies in Norway that are not listed'])(
    'says of "%s" that no region is called so',
    (query) => {
      expect(entities(query).unsaid).toMatch(/^No region here is called “Norway”\./);
    },
  );

  it('says so where something says it of all', () => {
    expect(entities('cities not in Yorkshire')).toMatchObject({
      edges: [],
      unsaid: 'A relation here says “… is part of Yorkshire” of all 2 cities.',
    });
  });

  it('picks all together where more are found than are given', () => {
    expect(search('companies without investors', 2)).toMatchObject({ whole: ['bolt', 'cork', 'dale'] });
  });
});

describe('createSearchIndex(file).search(query) for all but some', () => {
  it.each([
    ['companies except Acme', ['Bolt Capital', 'Cork Motors', 'Dale Bearings'], 'Acme Works 3 of 4 companies are left'],
    [
      'all firms other than Acme and Bolt',
      ['Cork Motors', 'Dale Bearings'],
      'Acme Works and Bolt Capital 2 of 4 companies are left',
    ],
    ['companies apart from gold makers', ['Bolt Capital', 'Cork Motors'], 'Gold Maker 2 of 4 companies are left'],
    ['companies in Yorkshire excluding Leeds', ['Acme Works'], 'Leeds 1 of 3 companies that are in Yorkshire is left'],
    ['gold makers but Acme', ['Dale Bearings'], 'Acme Works 1 of 2 Gold Makers is left'],
    ['regions that are not cities', ['Yorkshire', 'England', 'Kent'], 'cities 3 of 5 regions are left'],
    ['regions except cities and provinces', ['England'], 'cities and provinces 1 of 5 regions is left'],
    [
      'companies except those in Leeds',
      ['Acme Works', 'Bolt Capital'],
      'companies that are in Leeds 2 of 4 companies are left',
    ],
    [
      'firms other than those that make pumps',
      ['Bolt Capital', 'Cork Motors'],
      'companies that make pump 2 of 4 companies are left',
    ],
  ])('lists for "%s" the others', (query, found, told) => {
    expect(entities(query)).toEqual({ edges: [], found, order: ['entity'], unsaid: `Without ${told}.` });
  });

  it.each([
    ['which company has the most employees except Acme', ['Cork Motors: Number of employees'], 'Acme Works'],
    ['company with the most revenue outside Leeds', ['Acme Works: Revenue'], 'companies that are in Leeds'],
    ['biggest company that is not a gold maker', ['Cork Motors: Revenue'], 'Gold Makers'],
  ])('gives for "%s" the figures of the rest', (query, figures, left) => {
    const { unsaid, ...found } = search(query);
    expect([found.figures.map(({ label }) => label), unsaid]).toEqual([figures, `Without ${left}.`]);
  });

  it('counts the rest where most of a kind are asked for', () => {
    expect(entities('which company makes the fewest products except Dale')).toMatchObject({
      found: ['Acme Works'],
      unsaid:
        'Counted in the relations here: Acme Works 2. Of 2 more companies no relation here says any. Without Dale Bearings.',
    });
  });

  it.each([
    ['who makes pumps except Acme', ['Dale Bearings makes pump'], 'Without Acme Works.'],
    ['who makes valves except Acme', [], 'Without Acme Works nothing is left.'],
  ])('gives for "%s" the relations of the rest', (query, edges, unsaid) => {
    expect(search(query)).toMatchObject({ edges: edges.map((label) => ({ label })), unsaid });
  });

  it('forgives a slip in a name, and says of whom it is', () => {
    const of = 'Nothing here is called “Corkk”; this is of Cork Motors.';
    expect(entities('companies except Corkk')).toMatchObject({
      found: ['Acme Works', 'Bolt Capital', 'Dale Bearings'],
      unsaid: `Without Cork Motors 3 of 4 companies are left. ${of}`,
    });
    expect(entities('companies not in Leads').unsaid).toMatch(/ Nothing here is called “Leads”; this is of Leeds\.$/);
  });

  it('takes for investors those that invest', () => {
    expect(search('investors except Zebra Bank').unsaid).toBe('Nothing here is called “Zebra Bank”.');
    expect(entities('companies that are investors except funds')).toMatchObject({
      found: ['Bolt Capital'],
      unsaid: 'Without funds 1 of 1 companies that invest is left.',
    });
  });

  it('says so where nothing is called what is left out', () => {
    expect(entities('companies except Zebra')).toMatchObject({ found: [], unsaid: 'Nothing here is called “Zebra”.' });
  });
});

describe('createSearchIndex(file).search(query) for all of a type', () => {
  it.each([
    ['how many cities are there?', ['Hull', 'Leeds'], 'Cities in this graph: 2.'],
    ['what is the total number of cities', ['Hull', 'Leeds'], 'Cities in this graph: 2.'],
    ['how many people', ['Ann Lee', 'Bob Moss'], 'People in this graph: 2.'],
    [
      'list of companies',
      ['Acme Works', 'Bolt Capital', 'Cork Motors', 'Dale Bearings'],
      'Companies in this graph: 4.',
    ],
    ['which provinces are mentioned', ['Yorkshire', 'Kent'], 'Provinces in this graph: 2.'],
  ])('lists and counts them for "%s"', (query, found, unsaid) => {
    expect(entities(query)).toEqual({ edges: [], found, order: ['entity'], unsaid });
  });
});

describe('createSearchIndex(file).search(query) for who has most of a kind', () => {
  it.each([
    ['which company makes the most products', ['Acme Works', 'Dale Bearings'], ': Acme Works 2, Dale Bearings 1.'],
    ['which company has the most products', ['Acme Works', 'Dale Bearings'], ': Acme Works 2, Dale Bearings 1.'],
    [
      'which company has the fewest products',
      ['Dale Bearings', 'Acme Works'],
      ': Dale Bearings 1, Acme Works 2. Of 2 more companies no relation here says any.',
    ],
    [
      'companies with fewer than two products',
      ['Dale Bearings'],
      ': Dale Bearings 1. Of 2 more companies no relation here says any.',
    ],
    ['companies with more than one product', ['Acme Works'], ': Acme Works 2.'],
    ['companies with two products', ['Acme Works'], ': Acme Works 2.'],
    ['firms that have one product', ['Dale Bearings'], ': Dale Bearings 1.'],
    [
      'companies with over 3 products',
      ['Acme Works', 'Dale Bearings'],
      ', none has over 3: Acme Works 2, Dale Bearings 1.',
    ],
    ['which city has the most companies', ['Leeds', 'Hull'], ': Leeds 2, Hull 1.'],
    ['which province has the most companies', ['Yorkshire'], ': Yorkshire 3.'],
  ])('counts relations for "%s"', (query, found, told) => {
    const unsaid = `Counted in the relations here${told}`;
    expect(entities(query)).toEqual({ edges: [], found, order: ['entity'], unsaid });
  });

  it('counts nothing where whose they are is said', () => {
    expect(search('largest suppliers of Cork').edges.map(({ label }) => label)).toEqual([
      'Acme Works supplies Cork Motors',
    ]);
  });
});
