/** Graphs and filters for the tests of what filters leave, small but of every sort. */
import fc from 'fast-check';
import { BASES, ENTITY_TYPES, type EntityType, RELATION_TYPES } from '../../../../graph/ontology.ts';
import { type GraphFilter, SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { findVisible } from '../../../../graph/query/filter/visible.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../../../../graph/schema.ts';

export interface EdgePlan {
  readonly source: string;
  readonly target: string;
  readonly relation?: GraphEdge['attributes']['relation'];
  readonly basis?: GraphEdge['attributes']['basis'];
  readonly date?: string | null;
  /** Ids of articles. */
  readonly said?: readonly string[];
}

export interface ArticlePlan {
  readonly id: string;
  readonly publisher?: string | null;
  readonly published?: string | null;
  /** Keys of nodes. */
  readonly mentions?: readonly string[];
}

/** A graph of nodes named "type/name" or "type/kind/name", edges e0, e1 …, and articles. */
export function plan(
  nodes: readonly string[],
  edges: readonly EdgePlan[],
  articles: readonly ArticlePlan[],
): GraphFile {
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'clew/1',
      title: 'Planned',
      builtFrom: 'sha256:0',
      figures: [],
      articles: articles.map(({ id, publisher = null, published = null, mentions = [] }) => ({
        id,
        file: `${id}.txt`,
        title: id,
        publisher,
        published,
        url: null,
        byline: [],
        text: 'words',
        blocks: [],
        mentions: mentions.map((node) => ({ node, start: 0, end: 5 })),
      })),
    },
    nodes: nodes.map((key): GraphNode => {
      const [type, kind, name] = key.split('/');
      const attributes = { label: key, name: key, aliases: [], description: null, x: 0, y: 0 };
      return {
        key,
        attributes: { entityType: type as EntityType, kind: name === undefined ? null : (kind ?? null), ...attributes },
      };
    }),
    edges: edges.map(({ source, target, relation = 'partners_with', basis = 'text', date = null, said = [] }, at) => ({
      key: `e${at}`,
      source,
      target,
      attributes: {
        relation,
        basis,
        attrs: date === null ? {} : { date },
        evidence: said.map((article) => ({ article, start: 0, end: 5 })),
      },
    })),
  };
}

const NODES = Array.from({ length: 9 }, (_, at) => {
  const type = ENTITY_TYPES[at % 3];
  return at % 2 === 0 ? `${type}/${at}` : `${type}/kind${at % 4}/${at}`;
});
const ARTICLES = ['a', 'b', 'c'];
const RELATIONS = RELATION_TYPES.slice(0, 3);
const DATES = [
  '1843',
  '2022',
  '2022-06',
  '2023-01-15',
  '2022-11/2023-02',
  '../2022-03',
  '2023-05/',
  'XXXX-05-24',
  'soon',
];

const article = fc.record({
  publisher: fc.constantFrom(null, 'Post', 'Daily'),
  published: fc.constantFrom(null, '2022-06-22', '2023', '2022-12'),
  mentions: fc.subarray(NODES),
});

const edge = fc.record({
  source: fc.constantFrom(...NODES),
  target: fc.constantFrom(...NODES),
  relation: fc.constantFrom(...RELATIONS),
  basis: fc.constantFrom(...BASES),
  date: fc.option(fc.constantFrom(...DATES)),
  said: fc.array(fc.constantFrom(...ARTICLES), { maxLength: 4 }),
});

export const arbitraryFile: fc.Arbitrary<GraphFile> = fc
  .record({
    nodes: fc.shuffledSubarray(NODES, { minLength: 1 }),
    edges: fc.array(edge, { maxLength: 14 }),
    articles: fc.tuple(article, article, article),
  })
  .map(({ nodes, edges, articles }) =>
    plan(
      nodes,
      edges
        .filter(({ source, target }) => source !== target && nodes.includes(source) && nodes.includes(target))
        .map((item) => (item.basis === 'gazetteer' ? { ...item, said: [] } : item)),
      articles.map((item, at) => ({
        ...item,
        id: ARTICLES[at] ?? '',
        mentions: item.mentions.filter((node) => nodes.includes(node)),
      })),
    ),
  );

const often = <Value>(plain: Value, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: other });

const setOf = <Value>(values: readonly Value[]): fc.Arbitrary<ReadonlySet<Value>> =>
  often<ReadonlySet<Value>>(
    new Set(),
    fc.subarray([...values]).map((some) => new Set(some)),
  );

const choiceOf = (values: readonly string[]) =>
  often(
    { isOnly: false, values: new Set<string>() as ReadonlySet<string> },
    fc.record({ isOnly: fc.boolean(), values: fc.subarray([...values]).map((some) => new Set(some)) }),
  );

const months = fc
  .tuple(fc.constantFrom('2022-01', '2022-06', '2022-12'), fc.constantFrom('2022-12', '2023-01', '2023-06'))
  .map(([from, to]) => ({ from, to }));

/** Single conditions; any of them together are a filter. */
export const arbitraryFilter: fc.Arbitrary<GraphFilter> = fc.record({
  hiddenEntityTypes: setOf(ENTITY_TYPES.slice(0, 3)),
  hiddenKinds: setOf(NODES.map((key) => key.replace(/[^/]*$/, '')).map((key) => key.replace(/(.+\/.+)\/$/, '$1'))),
  hiddenRelationTypes: setOf(RELATIONS),
  hiddenBases: setOf(BASES),
  articles: choiceOf(ARTICLES),
  publishers: choiceOf(['Post', 'Daily', '']),
  months: often(null, months),
  leastSources: often(0, fc.integer({ min: 1, max: 3 })),
  leastDegree: often(0, fc.integer({ min: 1, max: 3 })),
  mostDegree: often<number | null>(null, fc.integer({ min: 3, max: 4 })),
  ego: often<GraphFilter['ego']>(
    null,
    fc.record({
      node: fc.constantFrom(...NODES),
      depth: fc.integer({ min: 1, max: 3 }),
      direction: fc.constantFrom('both' as const, 'out' as const, 'in' as const),
      opened: fc.constant(new Set<string>()),
    }),
  ),
  component: often<GraphFilter['component']>(
    null,
    fc.oneof(
      fc.constant({ kind: 'largest' as const }),
      fc.constantFrom(...NODES).map((node) => ({ kind: 'of' as const, node })),
    ),
  ),
  hideUnconnected: fc.boolean(),
});

/** The nodes and the edges that a filter leaves. */
export function ask(file: GraphFile, filter: Partial<GraphFilter>): string[][] {
  const { nodes, edges } = findVisible(file, { ...SHOW_ALL, ...filter });
  return [[...nodes], [...edges]];
}
