/** One small graph with two articles, for the tests of questions and formats. */
import type { Evidence, GraphArticle, GraphEdge, GraphFile, GraphNode } from '../../../graph/schema.ts';

const first = [
  'Brightlathe lists in Shenzhen',
  '',
  'Brightlathe Precision Co., Ltd. (Brightlathe), a "little giant" in Shenzhen, landed on the Shenzhen Stock Exchange in June.',
  'The Ministry of Industry and Information Technology accredited Brightlathe.',
].join('\n');
const second = 'Brightlathe, listed on the Shenzhen Stock Exchange, works with Östliche Werke.';

function find(id: string, text: string, quote: string): Evidence {
  const start = text.indexOf(quote);
  return { article: id, start, end: start + quote.length };
}

function article(id: string, text: string, rest: Partial<GraphArticle>, names: Record<string, string>): GraphArticle {
  const mentions = Object.entries(names).map(([quote, node]) => {
    const { start, end } = find(id, text, quote);
    return { node, start, end };
  });
  return {
    id,
    file: `${id}.txt`,
    title: id,
    publisher: null,
    published: null,
    url: null,
    byline: [],
    text,
    blocks: [{ kind: 'body', start: 0, end: text.length }],
    mentions: mentions.toSorted((a, b) => a.start - b.start),
    ...rest,
  };
}

function node(key: string, label: string, rest: Partial<GraphNode['attributes']> = {}): GraphNode {
  const entityType = key.slice(0, key.indexOf('/')) as GraphNode['attributes']['entityType'];
  const attributes = {
    entityType,
    kind: null,
    label,
    name: label,
    aliases: [],
    description: null,
    x: 0,
    y: 0,
    ...rest,
  };
  return { key, attributes };
}

function edge(
  source: string,
  relation: GraphEdge['attributes']['relation'],
  target: string,
  evidence: Evidence[],
  rest: Partial<GraphEdge['attributes']> = {},
): GraphEdge {
  const attributes = { relation, basis: 'text' as const, attrs: {}, evidence, ...rest };
  return { key: `${source}~${relation}~${target}`, source, target, attributes };
}

const FIRM = 'company/brightlathe';
const EXCHANGE = 'organization/shenzhen-stock-exchange';
const MINISTRY = 'agency/ministry';

export const example: GraphFile = {
  options: { type: 'directed', multi: true, allowSelfLoops: false },
  attributes: {
    format: 'clew/1',
    title: 'Example',
    builtFrom: 'sha256-0',
    articles: [
      article(
        'a',
        first,
        { title: 'Brightlathe lists in Shenzhen', publisher: 'Harbour Post', published: '2022-06-22' },
        {
          'Brightlathe Precision Co., Ltd.': FIRM,
          'the Shenzhen Stock Exchange': EXCHANGE,
          'Shenzhen Stock': 'region/shenzhen',
          'Ministry of Industry and Information Technology': MINISTRY,
        },
      ),
      article(
        'b',
        second,
        { title: 'Who works with whom', published: '2023', url: 'https://example.org/b' },
        { Brightlathe: FIRM, 'Östliche Werke': 'company/ostliche-werke' },
      ),
    ],
    figures: [
      {
        id: 'f1',
        subject: FIRM,
        about: null,
        measure: 'revenue',
        value: 44_640_000_000,
        unit: 'CNY',
        comparator: 'over',
        status: 'actual',
        time: '2022',
        level: null,
        batch: null,
        segment: null,
        change: { value: 11, unit: '%', basis: 'year-on-year' },
        scope: null,
        said_by: MINISTRY,
        evidence: [find('a', first, 'in June')],
      },
    ],
  },
  nodes: [
    node(MINISTRY, 'Ministry of Industry and Information Technology', { kind: 'ministry', x: -3.5 }),
    node(FIRM, 'Brightlathe', {
      name: 'Brightlathe Precision Co., Ltd.',
      aliases: ['Brightlathe Precision', 'the "lathe", that is', 'BPC'],
      description: 'a maker of lathes',
      y: 2,
    }),
    node('company/ostliche-werke', 'Östliche Werke'),
    node(EXCHANGE, 'Shenzhen Stock Exchange', { kind: 'exchange' }),
    node('region/guangdong', 'Guangdong', { kind: 'province' }),
    node('region/shenzhen', 'Shenzhen', { kind: 'city' }),
  ],
  edges: [
    edge(
      FIRM,
      'listed_on',
      EXCHANGE,
      [
        find('a', first, 'landed on the Shenzhen Stock Exchange in June'),
        find('b', second, 'listed on the Shenzhen Stock Exchange'),
      ],
      { attrs: { date: '2022-06', board: null } },
    ),
    edge(FIRM, 'located_in', 'region/shenzhen', [find('a', first, 'a "little giant" in Shenzhen')]),
    edge(FIRM, 'partners_with', 'company/ostliche-werke', [find('b', second, 'works with Östliche Werke')]),
    edge(FIRM, 'recognized_by', MINISTRY, [find('a', first, 'accredited Brightlathe')]),
    edge(EXCHANGE, 'located_in', 'region/shenzhen', [find('a', first, 'Shenzhen Stock Exchange')], { basis: 'name' }),
    edge('region/shenzhen', 'part_of', 'region/guangdong', [], { basis: 'gazetteer' }),
  ],
};
