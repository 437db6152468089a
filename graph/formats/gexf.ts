/**
 * GEXF 1.3 (https://gexf.net), readable by Gephi, networkx and graphology-gexf.
 *
 * Written with our own XML writer: the one in graphology-gexf 0.13 leaves list items bare, so that the alias
 * "Foo Co., Ltd." reads back as two, and it drops empty lists and guesses column types from the values.
 * Columns carry the same name as id and title, so that every tool calls them alike.
 */
import { ENTITIES, RELATIONS } from '../ontology.ts';
import { describeFigure } from '../query/figures.ts';
import { type GraphIndex, indexFile } from '../query/graphIndex.ts';
import type { Part } from '../query/neighbourhood.ts';
import { countSources, quoteOf } from '../query/passages.ts';
import { findSentence } from '../query/sentences.ts';
import type { Evidence, GraphArticle, GraphEdge, GraphFile, GraphNode } from '../schema.ts';
import { countOf } from '../text/countOf.ts';
import { attvalues, type Column, declareColumns } from './gexfColumns.ts';
import { element, replaceForbidden, writeXml, type XmlElement } from './xml.ts';

const EDGE_COLOUR = '#8a8378';

/**
 * The graph, or a part of it, as a GEXF 1.3 document. An edge is written when it is selected and both its ends are.
 * The text depends on the file and the part alone: nodes and edges keep the file's order, and there is no clock in it.
 */
export function toGexf(file: GraphFile, part: Part | 'whole'): string {
  const index = indexFile(file);
  const nodes = file.nodes.filter(({ key }) => part === 'whole' || part.nodes.has(key));
  const kept = new Set(nodes.map(({ key }) => key));
  const edges = file.edges.filter(
    ({ key, source, target }) => (part === 'whole' || part.edges.has(key)) && kept.has(source) && kept.has(target),
  );
  const degrees = countDegrees(edges);
  const ids = nameIds(nodes.map(({ key }) => key));
  const edgeIds = nameIds(edges.map(({ key }) => key));
  const edgeColumns = [...EDGE_COLUMNS, ...findAttributeColumns(edges)];
  return writeXml(
    element(
      'gexf',
      {
        xmlns: 'http://gexf.net/1.3',
        'xmlns:viz': 'http://gexf.net/1.3/viz',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
        version: '1.3',
      },
      [
        describeFile(file, nodes.length, edges.length),
        element('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, [
          declareColumns('node', NODE_COLUMNS),
          declareColumns('edge', edgeColumns),
          element(
            'nodes',
            { count: nodes.length },
            nodes.map((node) => writeNode(index, node, ids.get(node.key) ?? node.key, degrees.get(node.key) ?? 0)),
          ),
          element(
            'edges',
            { count: edges.length },
            edges.map((edge) =>
              writeEdge(index, edge, edgeColumns, {
                id: edgeIds.get(edge.key) ?? edge.key,
                source: ids.get(edge.source) ?? edge.source,
                target: ids.get(edge.target) ?? edge.target,
              }),
            ),
          ),
        ]),
      ],
    ),
  );
}

/** Columns of nodes: null is left out, everything else is written, empty lists included. */
const NODE_COLUMNS: readonly Column<{ readonly index: GraphIndex; readonly node: GraphNode }>[] = [
  { id: 'entity_type', type: 'string', read: ({ node }) => node.attributes.entityType },
  { id: 'kind', type: 'string', read: ({ node }) => node.attributes.kind },
  { id: 'name', type: 'string', read: ({ node }) => node.attributes.name },
  { id: 'aliases', type: 'liststring', read: ({ node }) => node.attributes.aliases },
  { id: 'description', type: 'string', read: ({ node }) => node.attributes.description },
  {
    id: 'mentions',
    type: 'integer',
    read: ({ index, node }) => [...(index.mentionsOf.get(node.key)?.values() ?? [])].reduce((sum, n) => sum + n, 0),
  },
  {
    id: 'articles',
    type: 'liststring',
    read: ({ index, node }) => [...(index.mentionsOf.get(node.key)?.keys() ?? [])],
  },
  {
    id: 'article_titles',
    type: 'liststring',
    read: ({ index, node }) =>
      [...(index.mentionsOf.get(node.key)?.keys() ?? [])].map((id) => index.articles.get(id)?.title ?? id),
  },
  {
    id: 'figures',
    type: 'liststring',
    read: ({ index, node }) => (index.figuresOf.get(node.key) ?? []).map((figure) => describeFigure(figure, index)),
  },
];

const articleList =
  (read: (article: GraphFile['attributes']['articles'][number]) => string | null) =>
  ({ index, edge }: { readonly index: GraphIndex; readonly edge: GraphEdge }): readonly string[] =>
    edge.attributes.evidence.map(({ article: id }) => {
      const article = index.articles.get(id);
      return article === undefined ? '' : (read(article) ?? '');
    });

const quoteList =
  (read: (article: GraphArticle, evidence: Evidence) => string) =>
  ({ index, edge }: { readonly index: GraphIndex; readonly edge: GraphEdge }): readonly string[] =>
    edge.attributes.evidence.map((item) => {
      const article = index.articles.get(item.article);
      return article ? read(article, item) : '';
    });

/** Columns of edges. The `evidence_` lists run in step: item n of each is about the same sentence; "" is unknown.
 * `evidence_quotes` are whole sentences, `evidence_exact` is what `evidence_spans` point at. */
const EDGE_COLUMNS: readonly Column<{ readonly index: GraphIndex; readonly edge: GraphEdge }>[] = [
  { id: 'relation', type: 'string', read: ({ edge }) => edge.attributes.relation },
  { id: 'inverse', type: 'string', read: ({ edge }) => RELATIONS[edge.attributes.relation].inverse },
  { id: 'basis', type: 'string', read: ({ edge }) => edge.attributes.basis },
  {
    // What a reader needs to judge it: a name alone ("city government") is no sentence.
    id: 'evidence_quotes',
    type: 'liststring',
    read: quoteList((article, item) => quoteOf(article, findSentence(article, item))),
  },
  { id: 'evidence_exact', type: 'liststring', read: quoteList(quoteOf) },
  { id: 'evidence_articles', type: 'liststring', read: articleList(({ id }) => id) },
  { id: 'evidence_titles', type: 'liststring', read: articleList(({ title }) => title) },
  { id: 'evidence_publishers', type: 'liststring', read: articleList(({ publisher }) => publisher) },
  { id: 'evidence_dates', type: 'liststring', read: articleList(({ published }) => published) },
  { id: 'evidence_urls', type: 'liststring', read: articleList(({ url }) => url) },
  {
    id: 'evidence_spans',
    type: 'liststring',
    read: ({ edge }) => edge.attributes.evidence.map(({ start, end }) => `${start}-${end}`),
  },
  { id: 'sources', type: 'integer', read: ({ edge }) => countSources(edge.attributes) },
  // The surest of its sentences; an atlas and a person's correction leave no doubt.
  { id: 'confidence', type: 'double', read: ({ edge }) => findConfidence(edge) },
];

function findConfidence({ attributes }: GraphEdge): number | null {
  const known = attributes.evidence.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  return known.length === 0 ? null : Math.max(...known);
}

/** One column `attr_NAME` for each attribute of any edge; a name whose values differ in type is written as text. */
function findAttributeColumns(edges: readonly GraphEdge[]): typeof EDGE_COLUMNS {
  const types = new Map<string, Set<Column<never>['type']>>();
  for (const { attributes } of edges) {
    for (const [name, value] of Object.entries(attributes.attrs)) {
      if (value === null) continue;
      const type =
        typeof value === 'boolean'
          ? 'boolean'
          : typeof value === 'string'
            ? 'string'
            : Number.isInteger(value) && Math.abs(value) < 2 ** 31
              ? 'integer'
              : 'double';
      types.set(name, (types.get(name) ?? new Set()).add(type));
    }
  }
  return [...types.keys()].toSorted().map((name) => {
    const found = types.get(name) ?? new Set();
    const isNumeric = [...found].every((type) => type === 'integer' || type === 'double');
    const [only] = found;
    const type = found.size === 1 && only ? only : isNumeric ? 'double' : 'string';
    return {
      id: `attr_${name}`,
      type,
      read: ({ edge }) => (Object.hasOwn(edge.attributes.attrs, name) ? (edge.attributes.attrs[name] ?? null) : null),
    };
  });
}

function describeFile(file: GraphFile, nodes: number, edges: number): XmlElement {
  const { title, articles } = file.attributes;
  const dates = articles.flatMap(({ published }) => (published !== null && isDay(published) ? [published] : []));
  const part =
    nodes === file.nodes.length && edges === file.edges.length
      ? `${countOf(nodes, 'entity', 'entities')} and ${countOf(edges, 'relation')}`
      : `${nodes} of ${countOf(file.nodes.length, 'entity', 'entities')} and ${edges} of ${countOf(file.edges.length, 'relation')}`;
  return element('meta', { lastmodifieddate: dates.toSorted().at(-1) }, [
    element('creator', {}, ['Clew']),
    element('description', {}, [`${title}: ${part} from ${countOf(articles.length, 'article')}`]),
    element('keywords', {}, ['knowledge graph, news, provenance']),
  ]);
}

/** Whether an EDTF date is a whole day of the calendar, which is all the schema takes. */
function isDay(edtf: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(edtf) || edtf.startsWith('0000')) return false;
  const day = new Date(`${edtf}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(edtf);
}

function writeNode(index: GraphIndex, node: GraphNode, id: string, degree: number): XmlElement {
  const { entityType, label, x, y } = node.attributes;
  return element('node', { id, label }, [
    attvalues(NODE_COLUMNS, { index, node }),
    colour(ENTITIES[entityType].colour.light),
    element('viz:position', { x, y, z: 0 }),
    element('viz:size', { value: Math.round((4 + 3 * Math.sqrt(degree)) * 100) / 100 }),
    element('viz:shape', { value: 'disc' }),
  ]);
}

interface Ends {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

function writeEdge(index: GraphIndex, edge: GraphEdge, columns: typeof EDGE_COLUMNS, ends: Ends): XmlElement {
  const { relation, basis } = edge.attributes;
  const sources = Math.max(1, countSources(edge.attributes));
  return element('edge', { ...ends, label: RELATIONS[relation].label, kind: relation, weight: sources }, [
    attvalues(columns, { index, edge }),
    colour(EDGE_COLOUR),
    element('viz:thickness', { value: sources }),
    element('viz:shape', { value: basis === 'gazetteer' ? 'dashed' : 'solid' }),
  ]);
}

function colour(hex: string): XmlElement {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return element('viz:color', { r, g, b, hex });
}

function countDegrees(edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const key of [source, target]) degrees.set(key, (degrees.get(key) ?? 0) + 1);
  return degrees;
}

/** Keys as XML can hold them; where replacing forbidden characters makes two alike, the later ones get a number. */
function nameIds(keys: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set(keys.filter((key) => replaceForbidden(key) === key));
  return new Map(
    keys.map((key) => {
      const plain = replaceForbidden(key);
      if (plain === key) return [key, key];
      let id = plain;
      for (let number = 2; taken.has(id); number += 1) id = `${plain}~${number}`;
      taken.add(id);
      return [key, id];
    }),
  );
}
