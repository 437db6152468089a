import { describe, expect, it } from 'vitest';
import { makeResult } from '../assemble/sampleResults.ts';
import { correct, PUMPS, VALVES } from './correct.ts';

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
