import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../search/createSearchIndex.ts';
import { withMore } from './questions.ts';

const { search } = createSearchIndex(
  withMore(
    [
      ['leeds', 'Leeds', 'region', 'city'],
      ['eve', 'Eve Hart', 'person'],
      ['gold', 'Gold Maker', 'policy', 'designation'],
      ['valve', 'valve', 'product'],
    ],
    [
      ['leeds', 'part_of', 'york'],
      ['cork', 'located_in', 'leeds'],
      ['acme', 'located_in', 'york'],
      ['eve', 'holds_post', 'cork', { post: 'CEO' }],
      ['dale', 'designated_as', 'gold', { date: '2021-06' }],
      ['acme', 'designated_as', 'gold', { date: '2019' }],
      ['dale', 'produces', 'valve'],
      ['acme', 'produces', 'valve'],
      ['bolt', 'founded_by', 'eve', { date: '2019-05' }],
      ['cork', 'sells_to', 'leeds'],
    ],
  ),
);
const answer = (query: string) => {
  const { edges, unsaid } = search(query);
  return { found: edges.map(({ label }) => label), unsaid };
};

describe('createSearchIndex(file).search(query) of what a group has', () => {
  it.each([
    ['who leads the companies in Leeds', ['Eve Hart holds a post at Cork Motors']],
    ['CEOs of companies in Yorkshire', ['Eve Hart holds a post at Cork Motors']],
    ['companies in cities of Yorkshire', ['Acme Works is in Hull', 'Cork Motors is in Leeds']],
    ['who do companies in Hull supply', ['Acme Works supplies Cork Motors']],
    ['which companies in Yorkshire make valves', ['Acme Works makes valve']],
    ['companies in Yorkshire that make valves', ['Acme Works makes valve']],
    ['who supplies companies in Leeds', ['Acme Works supplies Cork Motors']],
    ['companies in Hull and Leeds', ['Acme Works is in Hull', 'Cork Motors is in Leeds']],
    ['cities in Yorkshire or Leeds', ['Hull is part of Yorkshire', 'Leeds is part of Yorkshire']],
    ['products of Acme and Dale', ['Acme Works makes valve', 'Dale Bearings makes valve']],
    ['what does Dale do', ['Dale Bearings makes valve']],
    ['which gold makers make valves', ['Dale Bearings makes valve', 'Acme Works makes valve']],
    ['customers of gold makers', ['Acme Works supplies Cork Motors']],
  ])('answers "%s"', (query, found) => {
    expect(answer(query)).toEqual({ found, unsaid: null });
  });

  it.each([
    ['which titles does Dale hold', ['Dale Bearings is designated Gold Maker']],
    ['what awards has Acme won', ['Acme Works is designated Gold Maker']],
    ['companies that supply other companies', ['Acme Works supplies Cork Motors']],
    ['who is in charge of Cork', ['Eve Hart holds a post at Cork Motors']],
  ])('answers "%s" by what its words say together', (query, found) => {
    expect(answer(query).found).toEqual(found);
  });

  it('takes the firms of a place for no place', () => {
    expect(answer('Yorkshire companies founded after 2000').unsaid).toMatch(
      /^No relation here says “Companies that are in Yorkshire were founded since 2001”/,
    );
  });

  it.each([
    ['companies that are gold makers or winners', 3],
    ['companies that are gold makers and winners', 1],
  ])('tells "or" from "and" in "%s"', (query, count) => {
    const titled = withMore(
      [
        ['gold', 'Gold Maker', 'policy', 'designation'],
        ['winner', 'Winner', 'policy', 'designation'],
      ],
      [
        ['acme', 'designated_as', 'gold'],
        ['acme', 'designated_as', 'winner'],
        ['cork', 'designated_as', 'winner'],
      ],
    );
    expect(createSearchIndex(titled).search(query).edges).toHaveLength(count);
  });

  it('takes the words of a name for nothing else', () => {
    const named = withMore([['design', 'Pump Design', 'industry']], [['acme', 'active_in', 'design']]);
    const found = createSearchIndex(named).search('companies active in pump design').edges;
    expect(found).toMatchObject([{ label: 'Acme Works is active in Pump Design' }]);
  });

  it.each([
    ['how many companies are in Yorkshire', 2],
    ['how many products does Dale make', 1],
    ['number of companies that supply Cork', 1],
  ])('counts for "%s" what relations say', (query, count) => {
    expect(answer(query).unsaid).toBe(`Counted in the relations here: ${count}.`);
  });

  it.each([
    ['companies founded in Hull', ['Acme Works was founded by Ann Lee']],
    ['who makes valves in Hull', ['Acme Works makes valve']],
    ['valve makers in Yorkshire', ['Acme Works makes valve']],
    ['who supplies Cork in Hull', ['Acme Works supplies Cork Motors']],
    ['which companies sell to England', ['Cork Motors sells in Leeds, part of England']],
    ['companies that supply companies', ['Acme Works supplies Cork Motors']],
    ['who are the CEOs', ['Eve Hart holds a post at Cork Motors']],
    ['who works in Leeds', ['Eve Hart holds a post at Cork Motors, in Leeds']],
    ['which companies became gold makers in 2021', ['Dale Bearings is designated Gold Maker']],
    ['tell me about companies in Leeds', ['Cork Motors is in Leeds']],
  ])('answers "%s" with those who are meant', (query, found) => {
    expect(answer(query)).toEqual({ found, unsaid: null });
  });

  it('says what nothing says of the group, and which name in it nothing has', () => {
    expect(answer('products of companies in Leeds')).toEqual({
      found: [],
      unsaid: 'No relation here says “Companies that are in Leeds make …”.',
    });
    expect(answer('who leads the companies in Oslo').unsaid).toContain('No region here is called “Oslo”.');
    expect(answer('gold makers in Oslo').unsaid).toContain('called “Oslo”.');
    expect(answer('which companies in Oslo make valves').unsaid).toContain('No region here is called “Oslo”.');
  });
});

describe('createSearchIndex(file).search(query) in regions', () => {
  it('gives what is in a region and in one within it once', () => {
    expect(answer('companies in Yorkshire').found).toEqual([
      'Acme Works is in Yorkshire',
      'Cork Motors is in Leeds, part of Yorkshire',
    ]);
  });
});

describe('createSearchIndex(file).search(query) of a year', () => {
  it.each([
    ['founded in 2019', ['Bolt Capital was founded by Eve Hart']],
    ['companies founded in 2019', ['Bolt Capital was founded by Eve Hart']],
    ['who founded Bolt in 2019', ['Bolt Capital was founded by Eve Hart']],
    ['what happened in 2021', ['Dale Bearings is designated Gold Maker']],
    ['what happned in 2021', ['Dale Bearings is designated Gold Maker']],
    ['what happened after 2020', ['Dale Bearings is designated Gold Maker']],
    ['companies founded before 2020', ['Bolt Capital was founded by Eve Hart']],
    ['companies founded in the 2010s', ['Bolt Capital was founded by Eve Hart']],
    ['companies founded between 2018 and 2020', ['Bolt Capital was founded by Eve Hart']],
    ['companies founded since 2020', []],
    ['what happened in June 2021', ['Dale Bearings is designated Gold Maker']],
    ['events in May 2021', []],
    ['what happened in 2019', ['Bolt Capital was founded by Eve Hart', 'Acme Works is designated Gold Maker']],
    ['gold makers in 2021', []],
  ])('answers "%s"', (query, found) => {
    expect(answer(query).found).toEqual(found);
  });

  it('takes what happened somewhere for the events there', () => {
    expect(answer('what happened in Leeds').unsaid).toBe('No relation here says “Events are in Leeds”.');
  });

  it('says so where it was in another year, or nothing was in that one', () => {
    expect(answer('who founded Bolt in 2020')).toEqual({
      found: ['Bolt Capital was founded by Eve Hart'],
      unsaid: 'No relation here says “Bolt Capital was founded in 2020”, only “Bolt Capital was founded by …”.',
    });
    expect(answer('what happened in 1950')).toEqual({ found: [], unsaid: 'No relation here is dated 1950.' });
    expect(answer('what happened before 1950').unsaid).toBe('No relation here is dated until 1949.');
    expect(answer('founded in 1998').unsaid).toBe('No relation here says “… was founded in 1998”.');
    expect(answer('what does Bolt invest in in 1998').unsaid).toBe(
      'No relation here says “Bolt Capital invests in … in 1998”, only “Bolt Capital invests in …”.',
    );
  });

  it.each([
    ['companies in Leeds in 2021', ['Cork Motors is in Leeds'], null],
    ['CEO of Cork in 2021', ['Eve Hart holds a post at Cork Motors'], null],
    ['who supplies Cork in 2022', ['Acme Works supplies Cork Motors'], null],
    ['what is Cork part of in 2022', [], 'No relation here says “Cork Motors is part of …”.'],
  ])('leaves the year aside in "%s", where no relation of the kind has one', (query, found, unsaid) => {
    expect(answer(query)).toEqual({ found, unsaid });
  });
});
