/** Small graphs for the tests of paths, drawn in a line: "a>b", "b-c" (symmetric), "c~d" (background geography). */
import type { RelationType } from '../../../../graph/ontology.ts';
import type { Part } from '../../../../graph/query/neighbourhood.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../../../../graph/schema.ts';

const TEXT = 'One says so. Two says so. Three says so.';
const article = (id: string): GraphFile['attributes']['articles'][number] => ({
  id,
  file: `${id}.txt`,
  title: `Paper *${id}*`,
  publisher: 'The Post',
  published: '2024-05-01',
  url: `https://example.org/${id}`,
  byline: [],
  text: TEXT,
  blocks: [{ kind: 'body', start: 0, end: TEXT.length }],
  mentions: [],
});

export const sentence = (id: string, which = 0) => {
  const [start = 0, end = 12] =
    [
      [0, 12],
      [13, 25],
      [26, 40],
    ][which] ?? [];
  return { article: id, start, end };
};

const node = (key: string): GraphNode => ({
  key,
  attributes: {
    entityType: 'company',
    kind: null,
    label: key.toUpperCase(),
    name: key,
    aliases: [],
    description: null,
    x: 0,
    y: 0,
  },
});

export function edge(
  source: string,
  target: string,
  relation: RelationType = 'supplies',
  rest: Partial<GraphEdge['attributes']> = {},
): GraphEdge {
  const attributes = { relation, basis: 'text' as const, attrs: {}, evidence: [sentence('p')], ...rest };
  return { key: `${source} ${relation} ${target}`, source, target, attributes };
}

/** Reads "a>b b-c c~d e" as edges and, alone, nodes. */
export function draw(drawing: string, more: readonly GraphEdge[] = []): GraphFile {
  const parts = drawing.split(' ').filter(Boolean);
  const edges = parts.flatMap((part): GraphEdge[] => {
    const [, source = '', sign, target = ''] = /^(\w+)([>~-])(\w+)$/.exec(part) ?? [];
    if (sign === undefined) return [];
    if (sign === '-') return [edge(source, target, 'partners_with')];
    return [
      sign === '~' ? edge(source, target, 'part_of', { basis: 'gazetteer', evidence: [] }) : edge(source, target),
    ];
  });
  const keys = new Set([...parts.flatMap((part) => part.split(/[>~-]/)), ...more.flatMap((e) => [e.source, e.target])]);
  return {
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    attributes: {
      format: 'clew/1',
      title: 'Drawn',
      builtFrom: '',
      articles: [article('p'), article('q')],
      figures: [],
    },
    nodes: [...keys].map(node),
    edges: [...edges, ...more],
  };
}

export const wholeOf = ({ nodes, edges }: GraphFile): Part => ({
  nodes: new Set(nodes.map(({ key }) => key)),
  edges: new Set(edges.map(({ key }) => key)),
});
