import { describe, expect, it } from 'vitest';
import { assemble } from '../../../graph/assemble/assemble.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { parseGraphFile } from '../../../graph/schema.ts';
import { baseOf, LATER, OTHER, RIVERTON } from './sampleArticles.ts';
import { makeResult } from './sampleResults.ts';

const options = { title: 'Test' };

describe('assemble(results, options): posts', () => {
  it('says one post once, however it is spelled', () => {
    const told = ['Vice Minister of Trade', 'vice-minister of trade', 'minister of trade', 'economist'];
    const results = told.map((post, at) =>
      makeResult({
        file: `${at}.txt`,
        text: 'Li Wei works at the Ministry of Trade.',
        entities: ['person: Li Wei', 'agency: Ministry of Trade'],
        relations: [['Li Wei', 'holds_post', 'Ministry of Trade', { post }]],
      }),
    );
    expect(assemble(results, options).edges.map(({ attributes }) => attributes.attrs)).toEqual([
      { post: 'Vice Minister of Trade; economist' },
    ]);
  });
});

describe('assemble(results, options): nodes', () => {
  const graph = assemble([RIVERTON, LATER, OTHER], options);
  const keys = graph.nodes.map((node) => node.key);

  it('makes one node of one thing, whatever it is called', () => {
    expect(keys).toEqual([
      'agency/ministry-of-commerce',
      'company/bright-valves',
      'company/zeta-pumps',
      'person/li-wei-bright-valves',
      'person/li-wei-harbin',
      'policy/little-giant',
      'region/guangdong',
      'region/harbin',
      'region/shenzhen',
    ]);
  });

  it('keeps other names as aliases, but not those that differ in case and quotes alone', () => {
    expect(graph.nodes.find((node) => node.key === 'policy/little-giant')?.attributes.aliases).toEqual([
      'little giant firms',
    ]);
  });

  it('gives a file that parses', () => {
    expect(parseGraphFile(JSON.parse(serialize(graph)))).toEqual(graph);
  });

  it('points mentions at nodes', () => {
    expect(graph.attributes.articles[2]?.mentions).toEqual([
      { node: 'person/li-wei-harbin', start: 0, end: 6 },
      { node: 'region/harbin', start: 17, end: 23 },
      { node: 'agency/ministry-of-commerce', start: 33, end: 53 },
    ]);
  });

  it('puts every node at a place of its own', () => {
    expect(new Set(graph.nodes.map(({ attributes: { x, y } }) => `${x} ${y}`)).size).toBe(graph.nodes.length);
  });
});

describe('assemble(results, options): edges', () => {
  const graph = assemble([RIVERTON, LATER, OTHER], options);
  const find = (key: string) => graph.edges.find((edge) => edge.key === key)?.attributes;

  it('gathers the evidence of one relation on one edge, the earlier article first', () => {
    expect(find('designated_as~company/bright-valves~policy/little-giant')).toMatchObject({
      attrs: { level: 'national', level_also: 'provincial' },
      evidence: [
        { article: 'a', start: 0, end: RIVERTON.article.text.length, frame: 'sample' },
        { article: 'b', start: 0, end: LATER.article.text.length, frame: 'sample' },
      ],
    });
  });

  it('counts a sentence and a name in it as one place where it is said, as sure as its surest', () => {
    const text = 'In May Shenzhen Bright Valves was listed. It is at home in Shenzhen.';
    const entities = ['company: Shenzhen Bright Valves', 'region(city): Shenzhen'];
    const located = ['Shenzhen Bright Valves', 'located_in', 'Shenzhen'] as const;
    const result = makeResult({ file: 'd.txt', text, entities, relations: [located, located, located] });
    const places = [
      { start: 0, end: 41, frame: 'judged', confidence: 0.49 },
      { start: 7, end: 29, frame: 'name/place', confidence: 0.93 },
      { start: 42, end: 68, frame: 'located/home', confidence: 0.8 },
    ];
    const relations = result.relations.map((relation, at) => {
      const { start, end, ...how } = places[at] as (typeof places)[number];
      return { ...relation, ...how, evidence: { start, end } };
    });
    const [edge] = assemble([{ ...result, relations }], options).edges;
    expect(edge?.attributes.evidence).toEqual([
      { article: 'd', start: 0, end: 41, frame: 'name/place', confidence: 0.93 },
      { article: 'd', start: 42, end: 68, frame: 'located/home', confidence: 0.8 },
    ]);
  });

  it('joins posts, leaving out what another says', () => {
    expect(find('holds_post~person/li-wei-bright-valves~company/bright-valves')?.attrs).toEqual({
      post: 'founder and chairman',
    });
  });

  it('stores what has no direction in key order', () => {
    expect(find('partners_with~company/bright-valves~company/zeta-pumps')).toBeDefined();
  });

  it('adds where a region lies, without evidence, where no article says it', () => {
    expect(find('part_of~region/shenzhen~region/guangdong')).toEqual({
      relation: 'part_of',
      basis: 'gazetteer',
      attrs: {},
      evidence: [],
    });
  });

  it('leaves geography out that an article says, by itself or by steps', () => {
    const said = makeResult({
      file: 'd.txt',
      text: 'Shenzhen, in the Pearl River Delta in Guangdong.',
      entities: ['region(city): Shenzhen', 'region(macro-region): Pearl River Delta', 'region(province): Guangdong'],
      relations: [
        ['Shenzhen', 'part_of', 'Pearl River Delta'],
        ['Pearl River Delta', 'part_of', 'Guangdong'],
      ],
    });
    expect(assemble([said], options).edges.filter((edge) => edge.attributes.basis === 'gazetteer')).toEqual([]);
  });
});

describe('assemble(results, options): figures', () => {
  it('makes one figure of two that agree in every field, with the evidence of both', () => {
    const { figures } = assemble([RIVERTON, LATER], options).attributes;
    expect(figures.map(({ id, evidence }) => [id, evidence.map(({ article }) => article)])).toEqual([
      ['figure/shenzhen-count-443', ['a', 'b']],
    ]);
  });

  it('keeps figures that differ apart, with ids of their own', () => {
    const other = makeResult({
      ...baseOf('b.txt'),
      figures: [{ subject: 'Shenzhen', value: 443, comparator: 'about' }],
    });
    const { figures } = assemble([RIVERTON, other], options).attributes;
    expect(figures.map(({ id, comparator }) => [id, comparator])).toEqual([
      ['figure/shenzhen-count-443-41gfj8', 'about'],
      ['figure/shenzhen-count-443-wrxcok', 'exact'],
    ]);
  });
});
