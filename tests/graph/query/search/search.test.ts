import { describe, expect, it } from 'vitest';
import { deriveInitials } from '../../../../graph/query/search/acronyms.ts';
import { fold } from '../../../../graph/query/search/fold.ts';
import type { Hit } from '../../../../graph/query/search/hits.ts';
import type { GraphEdge, GraphNode, NodeAttributes } from '../../../../graph/schema.ts';
import { example } from '../example.ts';
import { createSearchIndex } from './createSearchIndex.ts';

const index = createSearchIndex(example);
const marked = ({ matched, ranges }: Hit) => ranges.map(([start, end]) => matched.slice(start, end));

describe('createSearchIndex(file).search(query)', () => {
  it.each([
    ['brightlathe', 'Brightlathe'],
    ['brihgtlathe', 'Brightlathe'],
    ['Brightlate', 'Brightlathe'],
    ['ostliche', 'Östliche Werke'],
    ['ÖSTLICHE werke', 'Östliche Werke'],
    ['exchange shenzhen', 'Shenzhen Stock Exchange'],
    ['guang', 'Guangdong'],
    ['that is', 'Brightlathe'],
  ])('for "%s" puts %s first', (query, label) => {
    expect(index.search(query).entities[0]?.label).toBe(label);
  });

  it('offers no path where something is called just so, nor from a thing to itself', () => {
    const file = structuredClone(example);
    const visit = file.nodes.find(({ key }) => key === 'policy/little-giant') ?? file.nodes[0];
    if (visit)
      Object.assign(visit.attributes, { label: 'Brightlathe’s Visit to Guangdong', name: 'Visit to Guangdong' });
    const other = createSearchIndex(file);
    expect(other.search('Brightlathe’s visit to Guangdong')).toMatchObject({ ends: null, order: ['entity'] });
    expect(other.search('Brightlathe to Guangdong').ends).not.toBeNull();
    const itself = index.search('Shenzhen to Shenzhen');
    expect([itself.ends, itself.entities[0]?.label]).toEqual([null, 'Shenzhen']);
  });

  it('puts what is called just so first, among better connected names that begin alike', () => {
    for (const { attributes } of example.nodes)
      expect(index.search(attributes.label).entities[0]?.label).toBe(attributes.label);
  });

  it('finds a printed acronym and one that only initials give, and says so', () => {
    expect(index.search('bpc').entities[0]).toMatchObject({ label: 'Brightlathe', reason: 'acronym', matched: 'BPC' });
    expect(index.search('MIIT').entities[0]).toMatchObject({ matched: 'MIIT', reason: 'initials' });
  });

  it('says where and by which name it matched', () => {
    const [hit] = index.search('precision co').entities;
    expect(hit).toMatchObject({ label: 'Brightlathe', reason: 'name' });
    expect(hit && marked(hit)).toEqual(['Precision Co']);
  });

  it('marks the letters as they stand in the text, accents and all', () => {
    const [hit] = index.search('ostl').entities;
    expect(hit && marked(hit)).toEqual(['Östl']);
  });

  it('finds what is named beside small words, and what is there', () => {
    const { entities, edges } = index.search('what is in Shenzhen');
    expect(entities[0]?.label).toBe('Shenzhen');
    expect(edges.map(({ label }) => label)).toEqual([
      'Brightlathe is in Shenzhen',
      'Shenzhen Stock Exchange is in Shenzhen',
    ]);
    expect(index.search('the Ministry of Industry').entities[0]?.label).toMatch(/^Ministry of Industry/);
  });

  it('finds the relations of one type of entity', () => {
    const edgesOf = (query: string) => index.search(query).edges.map(({ label }) => label);
    expect(edgesOf('companies in Shenzhen')).toEqual(['Brightlathe is in Shenzhen']);
    expect(edgesOf('Brightlathe listed on organizations')).toEqual([
      'Brightlathe is listed on Shenzhen Stock Exchange',
    ]);
  });

  it('finds what is in a region within the region named, and says so', () => {
    const edgesOf = (query: string) => index.search(query).edges.map(({ label }) => label);
    const found = ['Brightlathe is in Shenzhen, part of Guangdong'];
    expect(edgesOf('companies in Guangdong')).toEqual(found);
    expect(edgesOf('Brightlathe in Guangdong')).toEqual(found);
    expect(edgesOf('products in Guangdong')).toEqual([]);
    const [firm] = example.nodes.filter(({ key }) => key === 'company/brightlathe');
    const [link] = example.edges.filter(({ attributes }) => attributes.relation === 'part_of');
    const [policy, country] = [
      ['policy/companies', 'Rules for Companies'],
      ['region/china', 'China'],
    ].map(([key = '', label = '']) => {
      const entityType = key.startsWith('policy') ? 'policy' : 'region';
      return {
        key,
        attributes: { ...firm?.attributes, entityType, label, name: label, aliases: [] } as NodeAttributes,
      };
    }) as [GraphNode, GraphNode];
    const wider = { ...link, key: 'wider', source: 'region/guangdong', target: 'region/china' } as GraphEdge;
    // A ring of regions is no endless way.
    const back = { ...wider, key: 'back', source: 'region/china', target: 'region/shenzhen' };
    const results = createSearchIndex({
      ...example,
      nodes: [...example.nodes, policy, country],
      edges: [...example.edges, wider, back],
    }).search('companies in China');
    expect(results.edges.map(({ label }) => label)).toEqual(['Brightlathe is in Shenzhen, part of China']);
    expect(results.order[0]).toBe('edge');
  });

  it('takes what stands in quotes for text', () => {
    expect(index.search('"Brightlathe to Guangdong"')).toMatchObject({ ends: null, edges: [], order: [] });
    expect(index.search('“Brightlathe listed on').edges).toEqual([]);
    expect(index.search('"Brihgtlathe"').entities).toEqual([]);
    expect(index.search('"Brightlathe"').entities[0]?.label).toBe('Brightlathe');
  });

  it('finds relations by label and by inverse, only those the graph has', () => {
    expect(index.search('listed on').relations[0]?.target).toEqual({ kind: 'relation', relation: 'listed_on' });
    expect(index.search('home to').relations[0]).toMatchObject({ label: 'is in', reason: 'inverse' });
    expect(index.search('hosts').relations).toEqual([]);
  });

  it('finds articles by title and by publisher', () => {
    expect(index.search('who works').articles[0]?.target).toEqual({ kind: 'article', id: 'b' });
    expect(index.search('harbour').articles[0]).toMatchObject({ reason: 'publisher', matched: 'Harbour Post' });
  });

  it('puts the group with the best hit first', () => {
    expect(index.search('listed on').order[0]).toBe('relation');
    expect(index.search('guangdong').order[0]).toBe('entity');
  });

  it('finds nothing for nothing, and nothing for nonsense', () => {
    for (const query of ['', '   ', 'xyzzyq'])
      expect(index.search(query)).toMatchObject({ entities: [], relations: [], articles: [], edges: [], order: [] });
  });

  it.each([
    ['located in', 'is in'],
    ['based in', 'is in'],
    ['recognised', 'was recognized by'],
    ['cooperates', 'works with'],
    ['listings', 'is listed on'],
  ])('finds a relation by the common words "%s"', (query, label) => {
    expect(index.search(query).relations[0]).toMatchObject({ label, reason: 'synonym' });
  });

  it('gives what some words name, and what joins two things named, when nothing has all the words', () => {
    const { entities, edges, order } = index.search('brightlathe stock exchange');
    expect(order).toEqual(['edge', 'entity']);
    expect(edges.map(({ label }) => label)).toEqual(['Brightlathe is listed on Shenzhen Stock Exchange']);
    // "Stock exchange" asks for where it is listed; the other word only names.
    expect(entities.map(({ label }) => label)).toEqual(['Brightlathe', 'Shenzhen Stock Exchange']);
    expect(index.search('brihgtlathe guangdong').entities.map(({ label }) => label)).toEqual([
      'Brightlathe',
      'Guangdong',
    ]);
  });

  it.each([
    ['brightlathe listed on', 'Brightlathe is listed on Shenzhen Stock Exchange'],
    ['brigthlathe is listed', 'Brightlathe is listed on Shenzhen Stock Exchange'],
    ['listed on shenzhen stock exchange', 'Brightlathe is listed on Shenzhen Stock Exchange'],
    ['guangdong includes', 'Shenzhen is part of Guangdong'],
    ['shenzhen part of guangdong', 'Shenzhen is part of Guangdong'],
  ])('for "%s" finds the relation that says so', (query, label) => {
    const { edges, order } = index.search(query);
    expect(edges[0]?.label).toBe(label);
    expect(order[0]).toBe('edge');
  });

  it('finds no relation where the thing has none of that kind', () => {
    expect(index.search('guangdong listed on').edges).toEqual([]);
    expect(index.search('shenzhen stock exchange').edges).toEqual([]);
  });

  it.each([
    ['guangdong listed on', 'No relation here says “Guangdong is listed on …”.'],
    ['guangdong listed on shenzhen', 'No relation here says “Guangdong is listed on Shenzhen”.'],
    ['brightlathe listed on', null],
    ['guangdong', null],
    ['xyzzyq listed on guangdong', null],
  ])('says of "%s": %s', (query, unsaid) => {
    expect(index.search(query).unsaid).toBe(unsaid);
  });

  it.each(['xyzzyq listed on shenzhen stock exchange', 'brightlathe listed on xyzzyq'])(
    'finds no relation for "%s", of which one side is nothing',
    (query) => {
      expect(index.search(query).edges).toEqual([]);
    },
  );

  it('forgives two slips in a long word, one in a shorter one, none in three letters', () => {
    expect(index.search('guangdnog').entities[0]?.label).toBe('Guangdong');
    expect(index.search('guandgnog').entities[0]?.label).toBe('Guangdong');
    expect(index.search('guamg').entities[0]?.label).toBe('Guangdong');
    expect(index.search('gam').entities).toEqual([]);
  });

  it('leaves out what only resembles the query beside what has its words', () => {
    expect(index.search('shenzhen').entities.map(({ label }) => label)).toEqual([
      'Shenzhen',
      'Shenzhen Stock Exchange',
    ]);
    expect(index.search('tock').entities.map(({ label }) => label)).toEqual(['Shenzhen Stock Exchange']);
    expect(index.search('hen').entities).toEqual([]);
  });

  it('takes short words of a query as typed', () => {
    expect(index.search('is in').entities).toEqual([]);
    expect(index.search('is in').relations.map(({ label }) => label)).toEqual(['is in']);
  });

  it('names each thing once, and no more than asked for', () => {
    expect(index.search('s', 2).entities).toHaveLength(2);
    const keys = index.search('brightlathe').entities.map(({ target }) => target.kind === 'entity' && target.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('deriveInitials(name)', () => {
  it.each([
    ['Ministry of Industry and Information Technology', 'MIIT'],
    ['Shenzhen Stock Exchange', 'SSE'],
    ['Little Giant', null],
    ['general gasoline engine igniter', null],
  ])('of "%s" is %s', (name, initials) => {
    expect(deriveInitials(name)).toBe(initials);
  });
});

describe('fold(text)', () => {
  it('keeps the way back to the original', () => {
    const { text, offsets } = fold('Straße É');
    expect(text).toBe('strasse e');
    expect(offsets).toEqual([0, 1, 2, 3, 4, 4, 5, 6, 7, 8]);
  });
});
