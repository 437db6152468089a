/** What a GEXF file says of nodes and edges, column by column. */
import { RELATIONS } from '../ontology.ts';
import { putSurestFirst } from '../query/evidence/evidence.ts';
import { countSources, quoteOf } from '../query/evidence/passages.ts';
import { findSentence } from '../query/evidence/sentences.ts';
import type { GraphIndex } from '../query/graphIndex.ts';
import { describeFigure } from '../query/measures/figures.ts';
import type { Evidence, GraphArticle, GraphEdge, GraphNode } from '../schema.ts';
import type { Column } from './gexfColumns.ts';

/** Columns of nodes: null is left out, everything else is written, empty lists included. */
export const NODE_COLUMNS: readonly Column<{ readonly index: GraphIndex; readonly node: GraphNode }>[] = [
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

const citeEach =
  (read: (article: GraphArticle, evidence: Evidence) => string | null) =>
  ({ index, edge }: { readonly index: GraphIndex; readonly edge: GraphEdge }): readonly string[] =>
    putSurestFirst(edge.attributes.evidence).map((item) => {
      const article = index.articles.get(item.article);
      return article === undefined ? '' : (read(article, item) ?? '');
    });

/** Columns of edges. The `evidence_` lists run in step, the surest sentence first: item n of each is about the same
 * sentence; "" is unknown.
 * `evidence_quotes` are whole sentences, `evidence_exact` is what `evidence_spans` point at. */
export const EDGE_COLUMNS: readonly Column<{ readonly index: GraphIndex; readonly edge: GraphEdge }>[] = [
  { id: 'relation', type: 'string', read: ({ edge }) => edge.attributes.relation },
  { id: 'inverse', type: 'string', read: ({ edge }) => RELATIONS[edge.attributes.relation].inverse },
  { id: 'basis', type: 'string', read: ({ edge }) => edge.attributes.basis },
  {
    // What a reader needs to judge it: a name alone ("city government") is no sentence.
    id: 'evidence_quotes',
    type: 'liststring',
    read: citeEach((article, item) => quoteOf(article, findSentence(article, item))),
  },
  { id: 'evidence_exact', type: 'liststring', read: citeEach(quoteOf) },
  { id: 'evidence_articles', type: 'liststring', read: citeEach(({ id }) => id) },
  { id: 'evidence_titles', type: 'liststring', read: citeEach(({ title }) => title) },
  { id: 'evidence_publishers', type: 'liststring', read: citeEach(({ publisher }) => publisher) },
  { id: 'evidence_dates', type: 'liststring', read: citeEach(({ published }) => published) },
  { id: 'evidence_urls', type: 'liststring', read: citeEach(({ url }) => url) },
  { id: 'evidence_spans', type: 'liststring', read: citeEach((_article, { start, end }) => `${start}-${end}`) },
  { id: 'sources', type: 'integer', read: ({ edge }) => countSources(edge.attributes) },
  // The surest of its sentences; an atlas and a person's correction leave no doubt.
  { id: 'confidence', type: 'double', read: ({ edge }) => findConfidence(edge) },
];

function findConfidence({ attributes }: GraphEdge): number | null {
  const known = attributes.evidence.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
  return known.length === 0 ? null : Math.max(...known);
}

/** One column `attr_NAME` for each attribute of any edge; a name whose values differ in type is written as text. */
export function findAttributeColumns(edges: readonly GraphEdge[]): typeof EDGE_COLUMNS {
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
