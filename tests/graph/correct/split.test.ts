import { describe, expect, it } from 'vitest';
import type { ArticleResult } from '../../../graph/model.ts';
import { makeResult } from '../assemble/sampleResults.ts';
import { correct, MERGE, PUMPS, VALVES } from './correct.ts';

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

describe('corrections: split by quotes', () => {
  const sentences = [
    'Zeta Europe sells pumps in Spain.',
    'Zeta is in Hefei,\nwith 80 firms.',
    'It is in Spain.',
  ] as const;
  const text = sentences.join(' ');
  const at = (sentence: string) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length });
  const sample = makeResult({
    file: 'z.txt',
    text,
    entities: ['company: Zeta Europe | Zeta', 'company: Zeta Pumps', 'region: Hefei', 'region: Spain'],
    relations: [
      ['Zeta Europe', 'located_in', 'Hefei'],
      ['Zeta Europe', 'located_in', 'Spain'],
    ],
    figures: [{ subject: 'Zeta Europe', value: 80 }],
  });
  const mention = { type: 'company', kind: null, entity: 'company:Zeta Europe', inside: null } as const;
  const article: ArticleResult = {
    ...sample,
    mentions: [
      ...sample.mentions,
      { ...mention, ...at('Zeta is'), end: at('Zeta is').start + 4, form: 'alias' },
      { ...mention, ...at('It'), form: 'pronoun' },
    ],
    relations: sample.relations.map((item, place) => ({ ...item, evidence: at(sentences[place + 1] ?? '') })),
    figures: sample.figures.map((item) => ({ ...item, evidence: at(sentences[1]) })),
  };
  const yaml = '- split: Zeta Europe\n  quotes: ["Zeta is in Hefei, with 80 firms."]\n';

  it('gives what these sentences say to an entity of its own, and leaves the rest', () => {
    const { edges, find, graph } = correct(`${yaml}  as: Zeta Hefei`, [article]);
    expect(edges).toEqual([
      'located_in~company/zeta-europe~region/spain',
      'located_in~company/zeta-hefei~region/hefei',
    ]);
    expect(graph.attributes.figures.map(({ subject }) => subject)).toEqual(['company/zeta-hefei']);
    expect(find('company/zeta-hefei')).toMatchObject({ label: 'Zeta Hefei', aliases: ['Zeta'] });
    expect(find('company/zeta-europe')).toMatchObject({ label: 'Zeta Europe', aliases: [] });
    const companies = graph.attributes.articles[0]?.mentions.filter(({ node }) => node.startsWith('company'));
    expect(companies?.map(({ node }) => node)).toEqual([
      'company/zeta-europe',
      'company/zeta-hefei',
      'company/zeta-europe',
    ]);
  });

  it('gives it to an entity that is there, and follows that into a merge', () => {
    const joined = `${yaml}  as: Zeta Pumps\n`;
    expect(correct(joined, [article]).edges).toContain('located_in~company/zeta-pumps~region/hefei');
    expect(correct(joined, [article]).find('company/zeta-pumps')?.aliases).toEqual(['Zeta']);
    const merged = correct(`${joined}- merge: [Bright Valves, Zeta Pumps]`, [article, VALVES]);
    expect(merged.edges).toContain('located_in~company/bright-valves~region/hefei');
    const dropped = correct(`${joined}- drop: Zeta Pumps`, [article]);
    expect(dropped.edges).toEqual(['located_in~company/zeta-europe~region/spain']);
  });

  it('gives also what is understood in a sentence without the name', () => {
    const understood = `${text} Staff: 9.`;
    const span = { start: text.length + 1, end: understood.length };
    const figures = article.figures.map((figure) => ({ ...figure, value: 9, evidence: span }));
    const longer = { ...article, article: { ...article.article, text: understood }, figures };
    const quoting = yaml.replace(']', ', "Staff: 9."]');
    const { graph } = correct(`${quoting}  as: Zeta Hefei`, [longer]);
    expect(graph.attributes.figures.map(({ subject }) => subject)).toEqual(['company/zeta-hefei']);
    const { graph: without } = correct(`${yaml}  as: Zeta Hefei`, [longer]);
    expect(without.attributes.figures.map(({ subject }) => subject)).toEqual(['company/zeta-europe']);
  });

  it.each([
    ['quotes: [Zeta is in Berlin.]', 'no article holds the quote "Zeta is in Berlin."'],
    ['quotes: [Zeta]\n  articles: [q.txt]', 'none of these articles holds the quote "Zeta"'],
    ['quotes: [pumps in Spain.]', 'none of these quotes names company/zeta-europe'],
    [`quotes: ["${text.replace('\n', ' ')}"]`, 'only these quotes name company/zeta-europe'],
    [
      'quotes: [Zeta is]\n  as: region/spain',
      'company/zeta-europe and region/spain are of different types: retype one',
    ],
  ])('reports %s', (fields, problem) => {
    expect(correct(`- split: Zeta Europe\n  ${fields}`, [article]).remarks[0]).toContain(`1 split false: ${problem}`);
  });
});

describe('corrections: split by quotes, then by articles', () => {
  const quoting = (quote: string) => `- split: Zeta Pumps\n  quotes: ["${quote}"]\n  as: Zeta Two\n`;
  const byArticle = (entity: string, article: string) =>
    `- split: ${entity}\n  articles: [${article}]\n  as: Zeta Three\n`;

  it('parts what the quotes have left', () => {
    const third = makeResult({ file: 'c.txt', text: 'Zeta Pumps waits.', entities: ['company: Zeta Pumps'] });
    const yaml = `${quoting('supplies Zeta Pumps.')}${byArticle('Zeta Pumps', 'b.txt')}`;
    const { edges, graph, remarks } = correct(yaml, [VALVES, PUMPS, third]);
    expect(remarks).toEqual([]);
    expect(edges).toContain('supplies~company/bright-valves~company/zeta-two');
    expect(edges).toContain('supplies~company/brite-valves~company/zeta-three');
    expect(graph.attributes.articles[2]?.mentions.map(({ node }) => node)).toEqual(['company/zeta-pumps']);
  });

  it.each([
    [
      'articles whose words the quotes have given away',
      `${quoting('met Zeta Pumps.')}${byArticle('Zeta Pumps', 'b.txt')}`,
      'none of these articles speaks of company/zeta-pumps: what b says of it went to company/zeta-two by quotes of an earlier entry; change that entry',
    ],
    [
      'articles that are all the quotes have left',
      `${quoting('met Zeta Pumps.')}${byArticle('Zeta Pumps', 'a.txt')}`,
      'only these articles speak of company/zeta-pumps: what b says of it went to company/zeta-two by quotes of an earlier entry; to call the rest otherwise, rename it',
    ],
    [
      'what the quotes have made',
      `${quoting('met Zeta Pumps.')}${byArticle('Zeta Two', 'b.txt')}`,
      'quotes of an earlier entry gave company/zeta-two what b says of it: split it by quotes, or change that entry',
    ],
  ])('says of %s where they are and what helps', (_, yaml, problem) => {
    const { remarks, nodes } = correct(yaml);
    expect(remarks).toEqual([`2 split false: ${problem}`]);
    expect(nodes).not.toContain('company/zeta-three');
  });

  it('leaves no entity without a sentence where what the quotes made was dropped', () => {
    const dropped = `${quoting('met Zeta Pumps.')}- drop: Zeta Two\n`;
    for (const file of ['a.txt', 'b.txt']) {
      const { remarks, nodes } = correct(`${dropped}${byArticle('Zeta Pumps', file)}`);
      expect(remarks[0]).toContain('what b says of it was given away by quotes and dropped');
      expect(nodes).not.toContain('company/zeta-three');
    }
  });
});
