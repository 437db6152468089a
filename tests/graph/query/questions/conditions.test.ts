import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { makers } from './makers.ts';

const { search } = createSearchIndex(makers);

describe('createSearchIndex(file).search(query) for the first and the last', () => {
  it.each([
    ['oldest company', ['Cork Motors was founded by Bob Moss', 'Bolt Capital was founded by Ann Lee']],
    ['what is the newest company?', ['Bolt Capital was founded by Ann Lee', 'Cork Motors was founded by Bob Moss']],
    ['oldest company in Leeds', ['Cork Motors was founded by Bob Moss']],
  ])('answers "%s" by date', (query, found) => {
    const { edges, unsaid } = search(query);
    expect({ found: edges.map(({ label }) => label), unsaid }).toEqual({ found, unsaid: null });
  });

  it.each([
    [
      'which gold maker was designated first',
      ['Acme Works is designated Gold Maker', 'Dale Bearings is designated Gold Maker'],
    ],
    ['first gold maker', ['Acme Works is designated Gold Maker', 'Dale Bearings is designated Gold Maker']],
    ['last company founded', ['Bolt Capital was founded by Ann Lee', 'Cork Motors was founded by Bob Moss']],
    ['what happened first?', ['Cork Motors was founded by Bob Moss', 'Bolt Capital was founded by Ann Lee']],
  ])('answers "%s" by date as well', (query, found) => {
    expect(
      search(query)
        .edges.slice(0, 2)
        .map(({ label }) => label),
    ).toEqual(found);
  });

  it('says that nothing tells when', () => {
    expect(search('oldest university in Hull').unsaid).toBe(
      'No relation here says when “Universities that are in Hull were founded”.',
    );
  });

  it('says so where none has a date', () => {
    expect(search('latest investment')).toMatchObject({
      edges: [{ label: 'Bolt Capital invests in Acme Works' }],
      unsaid: 'None of these has a date here.',
    });
  });
});

describe('createSearchIndex(file).search(query) for what comes to a number', () => {
  const label = (query: string) => search(query).figures.map(({ label }) => label.replace(/: .*/, ''));

  it.each([
    ['companies with over 100 employees', ['Acme Works']],
    ['companies with 500 or fewer employees', ['Cork Motors']],
    ['companies with between 80 and 100 employees', ['Cork Motors']],
    ['companies with more than 100 but fewer than 1,000 employees', ['Acme Works']],
    ['cities with fewer than 10 gold makers', ['Leeds']],
    ['which city has the fewest gold makers', ['Leeds']],
    ['companies with fewer than 100 employees', ['Cork Motors']],
    ['companies with at least ninety employees', ['Acme Works', 'Cork Motors']],
    ['companies with 100+ employees', ['Acme Works']],
    ['companies that employ more than 100 people', ['Acme Works']],
    ['companies with revenue over 5 million yuan', ['Cork Motors']],
    ['cities with more than 5 gold makers', ['Leeds']],
    ['companies with not more than 100 employees', ['Cork Motors']],
    ['companies with not less than 100 employees', ['Acme Works']],
    ['companies with not over 100 employees', ['Cork Motors']],
    ['companies with employees not below 100', ['Acme Works']],
    ['companies that do not have more than 100 employees', ['Cork Motors']],
    ['companies with at least 80 but not more than 100 employees', ['Cork Motors']],
    ['companies with revenue exceeding 5 million yuan', ['Cork Motors']],
    ['revenue above 5m', ['Cork Motors']],
  ])('answers "%s" with %j', (query, found) => {
    expect(label(query)).toEqual(found);
    expect(search(query).unsaid).toBeNull();
  });

  it.each([
    ['companies with more then 100 employees', 'companies with more than 100 employees', ['Acme Works']],
    ['companies with mroe than 100 employees', 'companies with more than 100 employees', ['Acme Works']],
    ['which city has the moste gold makers', 'which city has the most gold makers', ['Leeds']],
  ])('reads "%s" as "%s"', (query, readAs, found) => {
    expect([search(query).readAs, label(query)]).toEqual([readAs, found]);
  });

  it('says so where none does, and gives what there is', () => {
    expect(label('companies with revenue over 1 billion yuan')).toEqual(['Cork Motors', 'Acme Works']);
    expect(search('companies with revenue over 1 billion yuan').unsaid).toBe(
      'No figure here gives “Revenue” over 1 billion yuan of any of them.',
    );
    expect(search('companies with more than fifty patents')).toMatchObject({
      figures: [{ label: 'Cork Motors: Revenue' }, { label: 'Acme Works: Number of employees' }],
      unsaid: 'No figure here gives “Patents” more than fifty of any of them. These are what there is.',
    });
  });
});

describe('createSearchIndex(file).search(query) for size', () => {
  it.each([
    ['biggest company', ['Cork Motors: Revenue', 'Acme Works: Revenue'], null],
    ['smallest company', ['Acme Works: Revenue', 'Cork Motors: Revenue'], null],
    [
      'most valuable company',
      ['Cork Motors: Revenue', 'Acme Works: Number of employees'],
      'No figure here gives “Market value” of any of them. These are what there is.',
    ],
    [
      'what is the largest city?',
      ['Leeds: Number of Gold Makers'],
      'No figure here gives “Number of inhabitants” of any of them. These are what there is.',
    ],
    ['top company by revenue', ['Cork Motors: Revenue', 'Acme Works: Revenue'], null],
    ['top 1 companies by revenue', ['Cork Motors: Revenue'], null],
    ['the two largest companies', ['Cork Motors: Revenue', 'Acme Works: Revenue'], null],
    ['Could you show me the biggest company, please?', ['Cork Motors: Revenue', 'Acme Works: Revenue'], null],
    [
      'average revenue',
      ['Cork Motors: Revenue', 'Acme Works: Revenue'],
      'On average about 5.5 million CNY: the latest figures of 2 companies.',
    ],
    [
      'total revenue of companies',
      ['Cork Motors: Revenue', 'Acme Works: Revenue'],
      'Together about 11 million CNY: the latest figures of 2 companies.',
    ],
    ['average revenue of Acme', ['Acme Works: Revenue'], 'No average: these are of one alone.'],
    ['total revenue of Acme', ['Acme Works: Revenue'], null],
    [
      'median number of employees',
      ['Acme Works: Number of employees', 'Cork Motors: Number of employees'],
      'In the middle about 365 people: the latest figures of 2 companies.',
    ],
    [
      'most profitable company',
      ['Cork Motors: Revenue', 'Acme Works: Number of employees'],
      'No figure here gives “Profit” of any of them. These are what there is.',
    ],
    ['richest company', [], '“richest” is not understood in a question: ask for what there is.'],
    ['how far is Hull from Leeds', [], '“how far” is not understood in a question: ask for what there is.'],
    ['how did the revenue of Acme change', ['Acme Works: Revenue'], null],
    ['how many gold makers does each city have', ['Leeds: Number of Gold Makers'], null],
    ['cities ranked by gold makers', ['Leeds: Number of Gold Makers'], null],
    ['number of gold makers per city', ['Leeds: Number of Gold Makers'], null],
  ])('answers "%s"', (query, found, unsaid) => {
    const results = search(query);
    expect([results.figures.map(({ label }) => label), results.unsaid]).toEqual([found, unsaid]);
  });

  it('goes by the next measure where none gives revenue, and says so', () => {
    const none = makers.attributes.figures.filter(({ measure }) => measure !== 'revenue');
    const { figures, unsaid } = createSearchIndex({
      ...makers,
      attributes: { ...makers.attributes, figures: none },
    }).search('biggest company');
    expect(figures.map(({ label }) => label)).toEqual([
      'Acme Works: Number of employees',
      'Cork Motors: Number of employees',
    ]);
    expect(unsaid).toBe('No figure here gives “Revenue” of any of them, only “Number of employees”.');
  });
});

describe('createSearchIndex(file).search(query) for a title somewhere', () => {
  it('gives how many there are beside those that are named', () => {
    const { figures, edges, order } = search('gold makers in Leeds');
    expect(figures.map(({ label }) => label)).toEqual(['Leeds: Number of Gold Makers']);
    expect(edges.map(({ label }) => label)).toEqual(['Dale Bearings is in Leeds']);
    expect(order.slice(0, 2)).toEqual(['figure', 'edge']);
  });

  it.each([
    ['how many gold makers in Leads', 'Nothing here is called “Leads”; this is of Leeds.'],
    ['how many gold maekrs in Leeds', 'Nothing here is called “gold maekrs”; this is of Gold Maker.'],
  ])('finds the number for "%s", and says what was meant', (query, unsaid) => {
    const results = search(query);
    expect([results.figures.map(({ label }) => label), results.unsaid]).toEqual([
      ['Leeds: Number of Gold Makers'],
      unsaid,
    ]);
  });
});

describe('createSearchIndex(file).search(query) for who somebody is', () => {
  it('gives what posts somebody holds', () => {
    expect(search('who is Bob Moss?').edges.map(({ label }) => label)).toEqual(['Bob Moss holds a post at Acme Works']);
  });
});
