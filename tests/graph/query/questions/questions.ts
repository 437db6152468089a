/** A small graph of firms, bodies and people with relations in both directions and figures, for the tests of questions. */
import type { EntityType, RelationType } from '../../../../graph/ontology.ts';
import type { Figure, GraphEdge, GraphFile, GraphNode } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

type NodeParts = readonly [key: string, label: string, type: EntityType, kind?: string | null];

const NODES: readonly NodeParts[] = [
  ['acme', 'Acme Works', 'company'],
  ['bolt', 'Bolt Capital', 'company'],
  ['cork', 'Cork Motors', 'company'],
  ['dale', 'Dale Bearings', 'company'],
  ['ann', 'Ann Lee', 'person'],
  ['bob', 'Bob Moss', 'person'],
  ['hull', 'Hull', 'region', 'city'],
  ['york', 'Yorkshire', 'region', 'province'],
  ['england', 'England', 'region', 'country'],
];

type Attributes = GraphEdge['attributes']['attrs'];

type EdgeParts = readonly [source: string, relation: RelationType, target: string, attrs?: Attributes];

const EDGES: readonly EdgeParts[] = [
  ['bolt', 'invests_in', 'acme'],
  ['acme', 'supplies', 'cork'],
  ['dale', 'part_of', 'acme'],
  ['acme', 'founded_by', 'ann'],
  ['ann', 'holds_post', 'acme', { post: 'chairwoman' }],
  ['bob', 'holds_post', 'acme', { post: 'deputy director' }],
  ['acme', 'located_in', 'hull'],
  ['hull', 'part_of', 'york'],
  ['york', 'part_of', 'england'],
];

export const nodeOf = ([key, label, entityType, kind = null]: NodeParts): GraphNode => ({
  key,
  attributes: { entityType, kind, label, name: label, aliases: [], description: null, x: 0, y: 0 },
});

const edgeOf = ([source, relation, target, attrs = {}]: EdgeParts): GraphEdge => ({
  key: `${source}~${relation}~${target}`,
  source,
  target,
  attributes: { relation, basis: 'text', attrs, evidence: [{ article: 'a', start: 0, end: 11 }] },
});

function figure(id: string, parts: Partial<Figure>): Figure {
  const [plain] = example.attributes.figures as [Figure];
  const evidence = [{ article: 'a', start: 0, end: 11 }];
  return { ...plain, id, subject: 'acme', comparator: 'exact', change: null, said_by: null, evidence, ...parts };
}

export const questions: GraphFile = {
  ...example,
  attributes: {
    ...example.attributes,
    figures: [
      figure('f1', { value: 2_000_000, time: '2022' }),
      figure('f2', { value: 3_000_000, time: '2023' }),
      figure('f3', { value: 9_000_000, time: '2030', status: 'target' }),
      figure('f4', { measure: 'count', unit: 'people', value: 640, time: '2023', segment: 'employees' }),
    ],
  },
  nodes: NODES.map(nodeOf),
  edges: EDGES.map(edgeOf),
};

/** The same graph and these in it. */
export const withMore = (nodes: readonly NodeParts[], edges: readonly EdgeParts[]): GraphFile => ({
  ...questions,
  nodes: [...questions.nodes, ...nodes.map(nodeOf)],
  edges: [...questions.edges, ...edges.map(edgeOf)],
});
