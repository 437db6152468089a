import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, type Corpus, joinCorpora } from '../../../graph/assemble/assemble.ts';
import { mergeEntities } from '../../../graph/assemble/mergeEntities.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { findTypeConflicts } from '../../../graph/assemble/typeConflicts.ts';
import type { ArticleResult } from '../../../graph/model.ts';
import { parseGraphFile } from '../../../graph/schema.ts';
import { makeResult } from './sampleResults.ts';

const options = { title: 'Test' };

const RIVERTON = makeResult({
  file: 'a.txt',
  text: 'Bright Valves Co., Ltd. of Shenzhen is a “little giant”, said Li Wei, its chairman.',
  published: '2022-05',
  entities: [
    'company: Bright Valves Co., Ltd. | Bright Valves',
    'region(city): Shenzhen',
    'policy(designation): Little Giant | “little giant”',
    'person: Li Wei | Li',
  ],
  relations: [
    ['Bright Valves Co., Ltd.', 'located_in', 'Shenzhen'],
    ['Bright Valves Co., Ltd.', 'designated_as', 'Little Giant', { level: 'national' }],
    ['Li Wei', 'holds_post', 'Bright Valves Co., Ltd.', { post: 'chairman' }],
  ],
  figures: [{ subject: 'Shenzhen', value: 443 }],
});
const LATER = makeResult({
  file: 'b.txt',
  text: 'Bright Valves, of Guangdong, works with Zeta Pumps. Shenzhen has 443.',
  published: '2023-05',
  entities: [
    'company: Bright Valves',
    'company: Zeta Pumps',
    'region(province): Guangdong Province',
    'region(city): Shenzhen City | Shenzhen',
    'policy(designation): Little Giant | little giant firms',
    'person: Li Wei',
  ],
  relations: [
    ['Zeta Pumps', 'partners_with', 'Bright Valves'],
    ['Bright Valves', 'designated_as', 'Little Giant', { level: 'provincial' }],
    ['Li Wei', 'holds_post', 'Bright Valves', { post: 'founder and chairman' }],
  ],
  figures: [{ subject: 'Shenzhen City', value: 443 }],
});
const OTHER = makeResult({
  file: 'c/news.txt',
  text: 'Li Wei, mayor of Harbin, met the Ministry of Commerce (MOFCOM).',
  entities: ['person: Li Wei', 'region(city): Harbin', 'agency(ministry): Ministry of Commerce | MOFCOM'],
  relations: [['Li Wei', 'holds_post', 'Harbin', { post: 'mayor' }]],
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

function baseOf(file: string) {
  return { file, text: 'Shenzhen has some 443.', entities: ['region(city): Shenzhen'] };
}

describe('assemble(results, options): the same for the same articles', () => {
  const all = [RIVERTON, LATER, OTHER, makeResult(baseOf('d.txt')), makeResult(baseOf('e.md'))];

  it('gives the same bytes for any order', () => {
    const expected = serialize(assemble(all, options));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(serialize(assemble(shuffled, options))).toBe(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('joins corpora in any grouping and order', () => {
    const corpus = fc.subarray(all).map((list): Corpus => new Map(list.map((item) => [item.article.file, item])));
    const list = (one: Corpus) => [...one].sort(([a], [b]) => (a < b ? -1 : 1));
    fc.assert(
      fc.property(corpus, corpus, corpus, (a, b, c) => {
        expect(list(joinCorpora(a, b))).toEqual(list(joinCorpora(b, a)));
        expect(list(joinCorpora(joinCorpora(a, b), c))).toEqual(list(joinCorpora(a, joinCorpora(b, c))));
      }),
    );
  });

  it('loses with an article exactly what only that article said', () => {
    const whole = assemble(all, options);
    const without = assemble(
      all.filter((item) => item !== LATER),
      options,
    );
    const rest = whole.edges
      .map((edge) => ({ ...edge, said: edge.attributes.evidence.filter(({ article }) => article !== 'b') }))
      .filter((edge) => edge.said.length > 0);
    const said = without.edges.filter((edge) => edge.attributes.basis !== 'gazetteer');
    expect(said.map((edge) => [edge.key, edge.attributes.evidence])).toEqual(rest.map((edge) => [edge.key, edge.said]));
    const gone = whole.nodes.filter((node) => !without.nodes.some((other) => other.key === node.key));
    expect(gone.map((node) => node.key)).toEqual(['company/zeta-pumps', 'region/guangdong']);
  });

  it('keeps every key when an article of other things comes, wherever its file sorts', () => {
    const names = fc.uniqueArray(fc.constantFrom('Ostrava', 'Brno', 'Zlín', 'Plzeň', 'Kladno', 'Opava'), {
      minLength: 1,
    });
    const before = assemble(all, options);
    const keys = (graph: typeof before) => [...graph.nodes, ...graph.edges].map(({ key }) => key);
    const figures = (graph: typeof before) => graph.attributes.figures.map(({ id }) => id);
    fc.assert(
      fc.property(names, fc.constantFrom('0.txt', 'bb.txt', 'zz.txt'), (others, file) => {
        const added = makeResult({
          file,
          text: `News of ${others.join(', ')}.`,
          entities: others.map((name) => `company: ${name} Works`),
          relations: others.slice(1).map((name) => [`${name} Works`, 'partners_with', `${others[0]} Works`] as const),
          figures: others.map((name, at) => ({ subject: `${name} Works`, value: at })),
        });
        const after = assemble([...all, added], options);
        expect(keys(after)).toEqual(expect.arrayContaining(keys(before)));
        expect(figures(after)).toEqual(expect.arrayContaining(figures(before)));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a key when an article that sorts first spells the name in another way', () => {
    const early = makeResult({
      file: '0.txt',
      text: 'Shenzhen City.',
      entities: [
        'company: The BRIGHT VALVES Company',
        'region(city): Shenzhen City',
        'policy(designation): little giants',
      ],
    });
    const before = assemble([RIVERTON], options).nodes.map((node) => node.key);
    expect(assemble([RIVERTON, early], options).nodes.map((node) => node.key)).toEqual(before);
  });

  it('never gives the key of one thing to its namesake', () => {
    const early = makeResult({
      file: '0.txt',
      text: 'Li Wei of Globex.',
      entities: ['person: Li Wei', 'company: Globex'],
      relations: [['Li Wei', 'holds_post', 'Globex']],
    });
    const people = (...results: ArticleResult[]) =>
      assemble(results, options)
        .nodes.map(({ key }) => key)
        .filter((key) => key.startsWith('person/'));
    expect(people(RIVERTON)).toEqual(['person/li-wei']);
    expect(people(RIVERTON, OTHER)).toEqual(['person/li-wei-bright-valves', 'person/li-wei-harbin']);
    expect(people(early, RIVERTON, OTHER)).toEqual([
      'person/li-wei-bright-valves',
      'person/li-wei-globex',
      'person/li-wei-harbin',
    ]);
  });

  it('tells articles apart whose files would share an id', () => {
    const twins = [makeResult(baseOf('a b.txt')), makeResult(baseOf('a-b.txt'))];
    expect(assemble(twins, options).attributes.articles.map(({ id, file }) => [id, file])).toEqual([
      ['a-b-beg60o', 'a b.txt'],
      ['a-b-3zhovm', 'a-b.txt'],
    ]);
  });

  it('gives an empty graph for no articles', () => {
    expect(parseGraphFile(JSON.parse(serialize(assemble([], options)))).nodes).toEqual([]);
  });
});

const one = (
  file: string,
  entities: readonly string[],
  relations: Parameters<typeof makeResult>[0]['relations'] = [],
) => makeResult({ file, text: `News of ${file}.`, entities, relations });
const keysOf = (...results: ArticleResult[]) => assemble(results, options).nodes.map((node) => node.key);

describe('assemble(results, options): what is one and what is two', () => {
  it('joins a full name and the acronym that only it has', () => {
    expect(keysOf(one('a.txt', ['agency: Ministry of Finance | MOF']), one('b.txt', ['agency: MOF']))).toEqual([
      'agency/ministry-of-finance',
    ]);
  });

  it('keeps an acronym apart that two bodies share', () => {
    expect(
      keysOf(
        one('a.txt', ['agency: Ministry of Finance | MF']),
        one('b.txt', ['agency: Ministry of Fisheries | MF']),
        one('c.txt', ['agency: MF']),
      ),
    ).toEqual(['agency/mf', 'agency/ministry-of-finance', 'agency/ministry-of-fisheries']);
  });

  it('keeps firms apart that only share a short form', () => {
    expect(
      keysOf(one('a.txt', ['company: Helios Orbital | Helios']), one('b.txt', ['company: Helios Motors | Helios'])),
    ).toEqual(['company/helios-motors', 'company/helios-orbital']);
  });

  it('keeps a province and a city of one name apart', () => {
    expect(
      keysOf(one('a.txt', ['region(province): Jilin Province']), one('b.txt', ['region(city): Jilin City'])),
    ).toEqual(['region/jilin-city', 'region/jilin-province']);
  });

  it('knows a country by its other names', () => {
    expect(
      keysOf(one('a.txt', ['region(country): Republic of Korea']), one('b.txt', ['region(country): South Korea'])),
    ).toHaveLength(1);
  });

  it('keeps departments of one name in different provinces apart', () => {
    const department = 'Department of Industry';
    expect(
      keysOf(
        one('a.txt', [`agency: ${department}`, 'region(province): Hunan'], [[department, 'located_in', 'Hunan']]),
        one('b.txt', [`agency: ${department}`, 'region(province): Hubei'], [[department, 'located_in', 'Hubei']]),
      ),
    ).toEqual([
      'agency/department-of-industry-hubei',
      'agency/department-of-industry-hunan',
      'region/hubei',
      'region/hunan',
    ]);
  });

  it('takes a person without a post for the only one of that name', () => {
    expect(
      keysOf(
        one('a.txt', ['person: Li Wei', 'company: Bright'], [['Li Wei', 'holds_post', 'Bright']]),
        one('b.txt', ['person: Li Wei']),
      ),
    ).toEqual(['company/bright', 'person/li-wei']);
  });

  it('takes thousands of articles that name one person and firms of one short name', () => {
    const results = Array.from({ length: 3_000 }, (_, at) =>
      one(
        `${at}.txt`,
        ['person: Li Wei', 'company: Bright', `company: Helios Plant${at} | Helios`],
        [['Li Wei', 'holds_post', 'Bright']],
      ),
    );
    const clusters = mergeEntities(results);
    expect(clusters).toHaveLength(3_002);
    expect(
      clusters
        .map((cluster) => cluster.length)
        .sort((a, b) => b - a)
        .slice(0, 3),
    ).toEqual([3_000, 3_000, 1]);
  });

  it('joins firms of one short form where one full name has all the words of the other', () => {
    expect(
      keysOf(
        one('a.txt', ['company: Helios Orbital Systems | Helios']),
        one('b.txt', ['company: Helios Systems | Helios']),
      ),
    ).toHaveLength(1);
  });

  it('never joins people by a surname', () => {
    expect(keysOf(one('a.txt', ['person: Li Wei | Li']), one('b.txt', ['person: Li Na | Li']))).toHaveLength(2);
  });

  it('keeps nameless gatherings of different articles apart', () => {
    expect(keysOf(one('a.txt', ['event: seminar on pumps']), one('b.txt', ['event: seminar on pumps']))).toEqual([
      'event/seminar-on-pumps-a',
      'event/seminar-on-pumps-b',
    ]);
  });

  it('keeps one name of two types as two nodes, and reports it', () => {
    const graph = assemble([one('a.txt', ['agency: The Fund']), one('b.txt', ['organization: Fund'])], options);
    expect(findTypeConflicts(graph)).toEqual([
      { name: 'The Fund', types: ['agency', 'organization'], nodes: ['agency/fund', 'organization/fund'] },
    ]);
  });
});
