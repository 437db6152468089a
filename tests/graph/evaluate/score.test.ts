import { describe, expect, it } from 'vitest';
import { formatFindings, formatScores } from '../../../graph/evaluate/formatScores.ts';
import { parseGold } from '../../../graph/evaluate/gold.ts';
import { nameOf, score } from '../../../graph/evaluate/score.ts';
import type { GraphFile } from '../../../graph/schema.ts';
import { graphFromGold } from './graphFromGold.ts';

const text = 'Acme of Ulm, in Bavaria, works with Beta. The makers of pumps sold 40 of them in 2022.';
const data = {
  entities: [
    { id: 'acme', type: 'company', name: 'Acme', aliases: ['Acme Pumps Ltd'] },
    { id: 'beta', type: 'company', name: 'Beta' },
    { id: 'ulm', type: 'region', name: 'Ulm' },
    { id: 'bavaria', type: 'region', name: 'Bavaria' },
    { id: 'pump', type: 'product', name: 'pump', aliases: ['pumps'] },
  ],
  relations: [
    { type: 'located_in', source: 'acme', target: 'ulm', quote: 'Acme of Ulm' },
    { type: 'part_of', source: 'ulm', target: 'bavaria', quote: 'Ulm, in Bavaria' },
    { type: 'partners_with', source: 'acme', target: 'beta', quote: 'Acme of Ulm, in Bavaria, works with Beta' },
    { type: 'produces', source: 'acme', target: 'pump', quote: 'makers of pumps', optional: true },
  ],
  figures: [
    { subject: 'acme', about: 'pump', measure: 'production', value: 40, unit: 'count', time: '2022', quote: 'sold 40' },
  ],
};

const gold = parseGold('news', data);

/** A graph of the article holding what another annotation of it says. */
function read(other: Partial<typeof data>): GraphFile {
  return graphFromGold([{ gold: parseGold('news', { ...data, ...other }), text }]);
}

const tally = (right: number, missed: number, wrong: number) => ({ right, missed, wrong });

describe('score(graph, gold): entities', () => {
  it('matches by type and any name in common, folded', () => {
    const entities = data.entities.map((item) =>
      item.id === 'acme' ? { ...item, name: 'ACME pumps Ltd.', aliases: [] } : item,
    );
    expect(score(read({ entities }), [gold]).overall.entities).toEqual(tally(5, 0, 0));
  });
  it('counts another type as a miss and a false alarm', () => {
    const entities = data.entities.map((item) => (item.id === 'beta' ? { ...item, type: 'organization' } : item));
    expect(score(read({ entities }), [gold]).overall.entities).toEqual(tally(4, 1, 1));
  });
  it('matches one to one, the full name first', () => {
    const entities = [...data.entities, { id: 'second', type: 'company', name: 'The Acme Group', aliases: ['Acme'] }];
    const result = score(read({ entities }), [gold]);
    expect(result.overall.entities).toEqual(tally(5, 0, 1));
    expect(result.articles[0]?.findings.map(({ text: line }) => line)).toEqual(['company The Acme Group']);
  });
  it('counts an entity only for articles that mention it or give evidence for it', () => {
    const graph = read({});
    graph.nodes.push({
      key: 'company/elsewhere',
      attributes: {
        entityType: 'company',
        kind: null,
        label: 'Elsewhere',
        name: 'Elsewhere',
        aliases: [],
        description: null,
        x: 0,
        y: 0,
      },
    });
    expect(score(graph, [gold]).overall.entities).toEqual(tally(5, 0, 0));
  });
});

describe('score(graph, gold): relations', () => {
  it('tells types apart and reports each', () => {
    const relations = [{ type: 'supplies', source: 'acme', target: 'beta', quote: 'works with' }];
    const { overall } = score(read({ relations }), [gold]);
    expect(overall.relations).toEqual(tally(0, 3, 1));
    expect(overall.relationsByType).toEqual({
      located_in: tally(0, 1, 0),
      part_of: tally(0, 1, 0),
      partners_with: tally(0, 1, 0),
      supplies: tally(0, 0, 1),
    });
  });
  it('ignores the direction of symmetric types only', () => {
    const relations = [
      { type: 'partners_with', source: 'beta', target: 'acme', quote: 'works with' },
      { type: 'part_of', source: 'bavaria', target: 'ulm', quote: 'Ulm, in Bavaria' },
    ];
    expect(score(read({ relations }), [gold]).overall.relations).toEqual(tally(1, 2, 1));
  });
  it('takes optional gold neither as a miss nor as a false alarm', () => {
    const without = data.relations.filter(({ type }) => type !== 'produces');
    expect(score(read({}), [gold]).overall.relations).toEqual(tally(3, 0, 0));
    expect(score(read({ relations: without }), [gold]).overall.relations).toEqual(tally(3, 0, 0));
  });
  it('tolerates located_in a wider region', () => {
    const relations = [...data.relations, { type: 'located_in', source: 'acme', target: 'bavaria', quote: 'Acme' }];
    expect(score(read({ relations }), [gold]).overall.relations).toEqual(tally(3, 0, 0));
  });
  it('does not take the wider region for the smaller one, nor another place for tolerable', () => {
    const wider = [{ type: 'located_in', source: 'acme', target: 'bavaria', quote: 'Acme' }];
    expect(score(read({ relations: wider }), [gold]).overall.relations).toEqual(tally(0, 3, 0));
    const strange = [{ type: 'located_in', source: 'beta', target: 'bavaria', quote: 'Beta' }];
    expect(score(read({ relations: strange }), [gold]).overall.relations).toEqual(tally(0, 3, 1));
  });
  it('tolerates the designation being active where gold has the region whose holders are', () => {
    const withTitle = {
      entities: [
        { id: 'ulm', type: 'region', name: 'Ulm' },
        { id: 'title', type: 'policy', name: 'Pumps' },
        { id: 'field', type: 'industry', name: 'makers' },
      ],
      relations: [{ type: 'active_in', source: 'ulm', target: 'field', quote: 'makers' }],
      figures: [],
    };
    const both = [...withTitle.relations, { type: 'active_in', source: 'title', target: 'field', quote: 'makers' }];
    const graph = graphFromGold([{ gold: parseGold('news', { ...withTitle, relations: both }), text }]);
    expect(score(graph, [parseGold('news', withTitle)]).overall.relations).toEqual(tally(1, 0, 0));
  });
  it('never scores background geography', () => {
    const graph = read({});
    graph.edges.push({
      key: 'background',
      source: 'news/bavaria',
      target: 'news/ulm',
      attributes: { relation: 'part_of', basis: 'gazetteer', attrs: {}, evidence: [] },
    });
    expect(score(graph, [gold]).overall.relations).toEqual(tally(3, 0, 0));
  });
});

describe('score(graph, gold): figures', () => {
  const change = (changed: object) => read({ figures: data.figures.map((item) => ({ ...item, ...changed })) });
  it('wants subject, measure, unit and value', () => {
    expect(score(change({ value: 40.00001 }), [gold]).overall.figures).toEqual(tally(1, 0, 0));
    for (const changed of [{ value: 41 }, { unit: 'USD' }, { measure: 'count' }, { subject: 'beta' }])
      expect(score(change(changed), [gold]).overall.figures).toEqual(tally(0, 1, 1));
  });
  it('wants time, status and comparator too when strict, and says what differs', () => {
    const { overall, articles } = score(change({ time: null, comparator: 'over' }), [gold]);
    expect(overall.figures).toEqual(tally(1, 0, 0));
    expect(overall.figuresStrict).toEqual(tally(0, 1, 1));
    expect(articles[0]?.findings).toEqual([
      {
        what: 'figure',
        verdict: 'differs',
        text: 'Acme: production of pump >40 count: time should be 2022, comparator should be exact',
        quote: 'sold 40',
      },
    ]);
  });
  it('pairs equal values one to one, the fully agreeing first', () => {
    const figures = ['2021', '2022', '2023'].map((time) => ({ ...data.figures[0], time })) as typeof data.figures;
    const { overall } = score(read({ figures }), [gold]);
    expect(overall.figures).toEqual(tally(1, 0, 2));
    expect(overall.figuresStrict).toEqual(tally(1, 0, 2));
  });
});

describe('score(graph, gold): evidence', () => {
  it('counts spans, plausible mentions, ends in the evidence and touched gold quotes', () => {
    expect(score(read({}), [gold]).overall.evidence).toEqual({
      validSpans: { part: 11, whole: 11 },
      plausibleMentions: { part: 6, whole: 6 },
      namedMentions: { part: 6, whole: 6 },
      bothEnds: { part: 3, whole: 4 },
      bothEndsInBlock: { part: 4, whole: 4 },
      relationQuotes: { part: 4, whole: 4 },
      figureQuotes: { part: 1, whole: 1 },
    });
  });
  it('finds spans outside the text, with blank edges and within a character', () => {
    const emoji = { entities: [], relations: [], figures: [] };
    const graph = graphFromGold([{ gold: parseGold('news', emoji), text: 'Ulm 🏭' }]);
    graph.attributes.articles[0]?.mentions.push(
      { node: 'x', start: 0, end: 3 },
      { node: 'x', start: 0, end: 4 },
      { node: 'x', start: 4, end: 5 },
      { node: 'x', start: 4, end: 9 },
    );
    expect(score(graph, [parseGold('news', emoji)]).overall.evidence.validSpans).toEqual({ part: 1, whole: 4 });
  });
});

describe('score(graph, gold): articles', () => {
  it('finds the article by its file name and leaves articles without gold out', () => {
    expect(nameOf('seeds/2022-06-22-news.txt')).toBe('2022-06-22-news');
    const other = { gold: parseGold('other', data), text };
    expect(score(graphFromGold([other, { gold, text }]), [gold]).overall.entities).toEqual(tally(5, 0, 0));
  });
  it('misses everything undisputed when the graph has no such article', () => {
    const { articles, overall } = score(graphFromGold([]), [gold]);
    expect(articles[0]?.isInGraph).toBe(false);
    expect([overall.entities, overall.relations, overall.figures]).toEqual([
      tally(0, 5, 0),
      tally(0, 3, 0),
      tally(0, 1, 0),
    ]);
  });
  it('prints a table and the findings', () => {
    const scores = score(read({ relations: [] }), [gold]);
    expect(formatScores(scores).split('\n').slice(0, 3)).toEqual([
      '                     precision    recall        F1     right    missed     wrong',
      'entities                 1.000     1.000     1.000         5         0         0',
      'relations                    –     0.000     0.000         0         3         0',
    ]);
    expect(formatFindings(scores).split('\n').slice(0, 3)).toEqual([
      'news',
      '  missed         relation Acme —located_in→ Ulm',
      '                          “Acme of Ulm”',
    ]);
  });
});
