import { describe, expect, it } from 'vitest';
import { assemble } from '../../../graph/assemble/assemble.ts';
import { serialize } from '../../../graph/assemble/serialize.ts';
import { createCorrector } from '../../../graph/correct/createCorrector.ts';
import { parseCorrections } from '../../../graph/correct/parseCorrections.ts';
import type { ArticleResult } from '../../../graph/model.ts';
import { parseGraphFile } from '../../../graph/schema.ts';
import { makeResult } from '../assemble/sampleResults.ts';

const VALVES = makeResult({
  file: 'a.txt',
  text: 'Bright Valves of Shenzhen, led by Li Wei, supplies Zeta Pumps. Shenzhen has 443 firms.\nThe Hill Fund\nwaits.',
  entities: ['company: Bright Valves', 'company: Zeta Pumps', 'region(city): Shenzhen', 'person: Li Wei'],
  relations: [
    ['Bright Valves', 'located_in', 'Shenzhen'],
    ['Bright Valves', 'supplies', 'Zeta Pumps'],
    ['Li Wei', 'holds_post', 'Bright Valves', { post: 'chairman' }],
  ],
  figures: [{ subject: 'Shenzhen', value: 443 }],
});
const PUMPS = makeResult({
  file: 'b.txt',
  text: 'Li Wei, founder of Brite Valves, met Zeta Pumps.',
  entities: ['company: Brite Valves', 'company: Zeta Pumps', 'person: Li Wei'],
  relations: [
    ['Brite Valves', 'supplies', 'Zeta Pumps'],
    ['Li Wei', 'holds_post', 'Brite Valves', { post: 'founder' }],
  ],
});
const MERGE = '- merge: [Bright Valves, Brite Valves]\n';

function correct(yaml: string, results: readonly ArticleResult[] = [VALVES, PUMPS]) {
  const corrector = createCorrector(parseCorrections(yaml, 'corrections.yaml'), { file: 'c', text: yaml });
  const graph = assemble(results, { title: 'Test', corrector });
  // Whatever is corrected, the file is one that every reader takes.
  expect(parseGraphFile(JSON.parse(serialize(graph)))).toEqual(graph);
  return {
    graph,
    nodes: graph.nodes.map(({ key }) => key),
    edges: graph.edges.filter(({ attributes }) => attributes.basis !== 'gazetteer').map(({ key }) => key),
    find: (key: string) => graph.nodes.find((node) => node.key === key)?.attributes,
    edge: (key: string) => graph.edges.find((edge) => edge.key === key)?.attributes,
    remarks: corrector
      .listRemarks()
      .map(({ entry, operation, isApplied, problem }) => `${entry} ${operation} ${isApplied}: ${problem}`),
  };
}

describe('corrections: merge', () => {
  it('makes the first entity of all, with the names, relations and mentions of the others', () => {
    const { nodes, find, edge, graph, remarks } = correct(MERGE);
    expect(nodes).not.toContain('company/brite-valves');
    expect(find('company/bright-valves')).toMatchObject({ label: 'Bright Valves', aliases: ['Brite Valves'] });
    expect(edge('supplies~company/bright-valves~company/zeta-pumps')?.evidence.map(({ article }) => article)).toEqual([
      'a',
      'b',
    ]);
    expect(graph.attributes.articles[1]?.mentions.map(({ node }) => node)).toContain('company/bright-valves');
    expect(remarks).toEqual([]);
  });

  it('leaves no relation of an entity to itself', () => {
    expect(correct('- merge: [Bright Valves, Zeta Pumps]').edges).not.toContainEqual(
      expect.stringMatching(/^supplies~company\/bright-valves~company\/bright/),
    );
  });

  it('merges those that are there and names those that are not', () => {
    const { nodes, remarks } = correct('- merge: [Bright Valves, Brite Valves, Brile Valves]');
    expect(nodes).not.toContain('company/brite-valves');
    expect(remarks).toEqual(['1 merge true: there is no entity "Brile Valves"']);
  });

  it.each([
    ['[Bright Valves, Nobody]', 'there is no entity "Nobody"'],
    ['[Bright Valves, bright valves]', 'these are one already'],
    [
      '[Bright Valves, Shenzhen]',
      'company/bright-valves and region/shenzhen are of different types: retype one of them first',
    ],
  ])('reports %s', (entities, problem) => {
    expect(correct(`- merge: ${entities}`).remarks).toEqual([`1 merge false: ${problem}`]);
  });
});

describe('corrections: split', () => {
  it('makes what some articles say an entity of its own', () => {
    const { nodes, edges, find, graph } = correct(
      `- split: Zeta Pumps\n  articles: [b.txt]\n  as: Zeta Pumps of Hefei\n`,
    );
    expect(nodes).toEqual(expect.arrayContaining(['company/zeta-pumps', 'company/zeta-pumps-of-hefei']));
    expect(find('company/zeta-pumps-of-hefei')).toMatchObject({
      label: 'Zeta Pumps of Hefei',
      aliases: ['Zeta Pumps'],
    });
    expect(edges).toContain('supplies~company/brite-valves~company/zeta-pumps-of-hefei');
    expect(edges).toContain('supplies~company/bright-valves~company/zeta-pumps');
    expect(graph.attributes.articles[1]?.mentions.map(({ node }) => node)).toContain('company/zeta-pumps-of-hefei');
  });

  it('keeps the name when no other is given, with the article in the key', () => {
    expect(correct('- split: Zeta Pumps\n  articles: [b.txt]').nodes).toContain('company/zeta-pumps-b');
  });

  it('parts even what a merge has joined', () => {
    const { edge } = correct(`${MERGE}- split: Bright Valves\n  articles: [b]\n  as: Bright Valves of Hefei\n`);
    expect(edge('supplies~company/bright-valves~company/zeta-pumps')?.evidence).toHaveLength(1);
    expect(edge('supplies~company/bright-valves-of-hefei~company/zeta-pumps')?.evidence).toHaveLength(1);
  });

  it.each([
    ['Nobody', 'a.txt', 'there is no entity "Nobody"'],
    ['Shenzhen', 'b.txt', 'none of these articles speaks of region/shenzhen'],
    ['Shenzhen', 'a.txt', 'only these articles speak of region/shenzhen'],
  ])('reports %s in %s', (entity, article, problem) => {
    expect(correct(`- split: ${entity}\n  articles: [${article}]`).remarks).toEqual([`1 split false: ${problem}`]);
  });
});

describe('corrections: rename', () => {
  it('changes the name and keeps the key and the old name', () => {
    expect(correct('- rename: Brite Valves\n  to: Brite Taps').find('company/brite-valves')).toMatchObject({
      label: 'Brite Taps',
      name: 'Brite Taps',
      aliases: ['Brite Valves'],
    });
  });

  it('reports what is not there, or is called that already', () => {
    expect(correct('- rename: Nobody\n  to: X\n- rename: Zeta Pumps\n  to: Zeta Pumps').remarks).toEqual([
      '1 rename false: there is no entity "Nobody"',
      '2 rename false: company/zeta-pumps is called that already',
    ]);
  });
});

describe('corrections: retype', () => {
  it('changes type, kind and key, and is followed by entries that use the old key', () => {
    const { find, nodes } = correct(
      '- retype: Zeta Pumps\n  to: organization\n  kind: fund\n- rename: company/zeta-pumps\n  to: Zeta Fund',
    );
    expect(nodes).not.toContain('company/zeta-pumps');
    expect(find('organization/zeta-pumps')).toMatchObject({
      entityType: 'organization',
      kind: 'fund',
      label: 'Zeta Fund',
    });
  });

  it('leaves out relations that the new type does not have, and says so', () => {
    const { edges, remarks } = correct('- retype: Zeta Pumps\n  to: region');
    expect(edges.filter((key) => key.startsWith('supplies'))).toEqual([]);
    expect(remarks).toContain(
      '1 retype true: left out supplies~company/bright-valves~region/zeta-pumps, which that type does not have',
    );
  });

  it('goes there and back', () => {
    const { nodes } = correct(
      '- retype: Zeta Pumps\n  to: region\n- retype: region/zeta-pumps\n  to: company\n- drop: company/zeta-pumps',
    );
    expect(nodes.filter((key) => key.endsWith('zeta-pumps'))).toEqual([]);
  });

  it('reports what is not there, or is that already', () => {
    expect(correct('- retype: Nobody\n  to: region\n- retype: Shenzhen\n  to: region').remarks).toEqual([
      '1 retype false: there is no entity "Nobody"',
      '2 retype false: region/shenzhen is that already',
    ]);
  });
});

describe('corrections: drop', () => {
  it('takes an entity out with everything said of it', () => {
    const { nodes, edges, graph } = correct('- drop: Shenzhen');
    expect(nodes).not.toContain('region/shenzhen');
    expect(edges).not.toContain('located_in~company/bright-valves~region/shenzhen');
    expect(graph.attributes.figures).toEqual([]);
  });

  it('takes a relation out, also background geography', () => {
    expect(correct('- drop relation: supplies\n  from: Brite Valves\n  to: Zeta Pumps').edges).toEqual([
      'holds_post~person/li-wei-bright-valves~company/bright-valves',
      'holds_post~person/li-wei-brite-valves~company/brite-valves',
      'located_in~company/bright-valves~region/shenzhen',
      'supplies~company/bright-valves~company/zeta-pumps',
    ]);
    const guangdong = makeResult({
      file: 'd.txt',
      text: 'Shenzhen, Guangdong.',
      entities: ['region(city): Shenzhen', 'region(province): Guangdong'],
    });
    const yaml = '- drop relation: part_of\n  from: Shenzhen\n  to: Guangdong';
    expect(correct('', [guangdong]).graph.edges).toHaveLength(1);
    expect(correct(yaml, [guangdong])).toMatchObject({ graph: { edges: [] }, remarks: [] });
  });

  it('takes a figure out by its value and entity, or by its id', () => {
    expect(correct('- drop figure: 443\n  of: Shenzhen').graph.attributes.figures).toEqual([]);
    expect(correct('- drop figure: figure/shenzhen-count-443').graph.attributes.figures).toEqual([]);
  });

  it('reports what is not there', () => {
    expect(
      correct(
        '- drop: Nobody\n- drop relation: supplies\n  from: Zeta Pumps\n  to: Brite Valves\n- drop figure: 444\n  of: Shenzhen',
      ).remarks,
    ).toEqual([
      '1 drop false: there is no entity "Nobody"',
      '2 drop relation false: there is no supplies from company/zeta-pumps to company/brite-valves',
      '3 drop figure false: there is no such figure',
    ]);
  });

  it('asks for the key where a name means several', () => {
    expect(correct('- drop: Li Wei').remarks).toEqual([
      '1 drop false: "Li Wei" may be person/li-wei-bright-valves or person/li-wei-brite-valves: write the key',
    ]);
  });
});

describe('corrections: add', () => {
  const FUND = '- add: Hill Fund\n  type: organization\n  article: a.txt\n  quote: The Hill Fund waits\n';

  it('puts in an entity where the quote has its name', () => {
    const { graph, nodes, remarks } = correct(FUND);
    expect([nodes.includes('organization/hill-fund'), remarks]).toEqual([true, []]);
    const { text, mentions } = graph.attributes.articles[0] ?? { text: '', mentions: [] };
    const mention = mentions.find(({ node }) => node === 'organization/hill-fund');
    expect(text.slice(mention?.start, mention?.end)).toBe('Hill Fund');
  });

  it('puts in a relation with the quote as its evidence, also to an entity just added', () => {
    const { graph, edge } = correct(
      `${FUND}- add relation: invests_in\n  from: Hill Fund\n  to: Zeta Pumps\n  article: a.txt\n  quote: supplies Zeta Pumps.\n  attrs: { date: "2024" }\n`,
    );
    const { evidence, attrs } = edge('invests_in~organization/hill-fund~company/zeta-pumps') ?? {};
    expect([attrs, evidence?.length, evidence?.[0]?.frame]).toEqual([{ date: '2024' }, 1, 'correction']);
    expect(graph.attributes.articles[0]?.text.slice(evidence?.[0]?.start, evidence?.[0]?.end)).toBe(
      'supplies Zeta Pumps.',
    );
  });

  it('makes one entity of what is added to one article and read from others', () => {
    const late = makeResult({ file: 'c.txt', text: 'Zeta Pumps rests.', entities: [] });
    const yaml = '- add: Zeta Pumps\n  type: company\n  article: c.txt\n  quote: Zeta Pumps rests';
    const { nodes, graph } = correct(yaml, [VALVES, PUMPS, late]);
    expect(nodes.filter((key) => key.includes('zeta'))).toEqual(['company/zeta-pumps']);
    expect(graph.attributes.articles[2]?.mentions).toEqual([{ node: 'company/zeta-pumps', start: 0, end: 10 }]);
  });

  it.each([
    [
      'add: Zeta Pumps\n  type: company\n  article: a.txt\n  quote: supplies Zeta Pumps',
      'company "Zeta Pumps" is read from a.txt already',
    ],
    [
      'add: Hill Fund\n  type: company\n  article: a.txt\n  quote: Hill Fund went',
      'a.txt does not hold the quote "Hill Fund went"',
    ],
    ['add: Hill Fund\n  type: company\n  article: z.txt\n  quote: Hill Fund', 'there is no article "z.txt"'],
  ])('reports "%s"', (entry, problem) => {
    expect(correct(`- ${entry}`).remarks).toEqual([`1 add false: ${problem}`]);
  });

  it.each([
    ['supplies', 'Nobody', 'Zeta Pumps', 'Zeta Pumps', 'there is no entity "Nobody"'],
    [
      'supplies',
      'Bright Valves',
      'Zeta Pumps',
      'Zeta Pumps',
      'supplies from company/bright-valves to company/zeta-pumps is read from a.txt already',
    ],
    ['listed_on', 'Bright Valves', 'Zeta Pumps', 'Zeta Pumps', 'listed_on does not lead from company to company'],
    ['supplies', 'Zeta Pumps', 'Bright Valves', 'not there', 'a.txt does not hold the quote "not there"'],
  ])('reports that %s from %s to %s with "%s" does not apply', (relation, from, to, quote, problem) => {
    const yaml = `- add relation: ${relation}\n  from: ${from}\n  to: ${to}\n  article: a.txt\n  quote: ${quote}`;
    expect(correct(yaml).remarks).toEqual([`1 add relation false: ${problem}`]);
  });
});

describe('corrections: all together', () => {
  it('change nothing but the hash of what the graph was built from when there are none', () => {
    const bare = assemble([VALVES, PUMPS], { title: 'Test' });
    const { graph } = correct('');
    expect({ ...graph.attributes, builtFrom: '' }).toEqual({ ...bare.attributes, builtFrom: '' });
    expect([graph.nodes, graph.edges]).toEqual([bare.nodes, bare.edges]);
  });

  it('give the same bytes for any order of the articles', () => {
    const yaml = `${MERGE}- retype: Zeta Pumps\n  to: organization\n- split: Li Wei\n  articles: [b.txt]\n`;
    expect(serialize(correct(yaml, [PUMPS, VALVES]).graph)).toBe(serialize(correct(yaml).graph));
  });
});
