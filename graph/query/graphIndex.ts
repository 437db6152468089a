/** The graph file's lists as look-ups, made once for each file. */
import { append } from '../multimap.ts';
import type { EntityType, RelationType } from '../ontology.ts';
import type { Figure, GraphArticle, GraphEdge, GraphFile, GraphNode } from '../schema.ts';
import { makeWhenAsked } from './makeWhenAsked.ts';

export interface GraphIndex {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly articles: ReadonlyMap<string, GraphArticle>;
  /** The keys of all nodes of a type, in the file's order. */
  readonly keysByType: ReadonlyMap<EntityType, readonly string[]>;
  /** Every edge at a node, whichever way it points, in the file's order. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  /** Every edge of a kind, in the file's order. */
  readonly edgesByRelation: ReadonlyMap<RelationType, readonly GraphEdge[]>;
  /** Figures whose subject is the node, in the file's order. */
  readonly figuresOf: ReadonlyMap<string, readonly Figure[]>;
  /** Figures of other nodes that count or measure this one, in the file's order. */
  readonly figuresAbout: ReadonlyMap<string, readonly Figure[]>;
  /** How often each article mentions the node: node key → article id → count. */
  readonly mentionsOf: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

const indexes = new WeakMap<GraphFile, GraphIndex>();

/** The file's index; asking again for the same file costs nothing. */
export function indexFile(file: GraphFile): GraphIndex {
  const known = indexes.get(file);
  if (known) return known;
  const index = buildIndex(file);
  indexes.set(file, index);
  return index;
}

/** Each look-up is made when it is first asked for: of a large file they take a while, and few questions need all. */
function buildIndex(file: GraphFile): GraphIndex {
  const { articles, figures } = file.attributes;
  return makeWhenAsked<GraphIndex>({
    nodes: () => new Map(file.nodes.map((node) => [node.key, node])),
    edges: () => new Map(file.edges.map((edge) => [edge.key, edge])),
    articles: () => new Map(articles.map((article) => [article.id, article])),
    keysByType: () => {
      const lists = new Map<EntityType, string[]>();
      for (const { key, attributes } of file.nodes) append(lists, attributes.entityType, key);
      return lists;
    },
    edgesOf: () => {
      const lists = new Map<string, GraphEdge[]>();
      for (const edge of file.edges) {
        append(lists, edge.source, edge);
        append(lists, edge.target, edge);
      }
      return lists;
    },
    edgesByRelation: () => {
      const lists = new Map<RelationType, GraphEdge[]>();
      for (const edge of file.edges) append(lists, edge.attributes.relation, edge);
      return lists;
    },
    figuresOf: () => {
      const lists = new Map<string, Figure[]>();
      for (const figure of figures) append(lists, figure.subject, figure);
      return lists;
    },
    figuresAbout: () => {
      const lists = new Map<string, Figure[]>();
      for (const figure of figures) {
        if (figure.about !== null && figure.about !== figure.subject) append(lists, figure.about, figure);
      }
      return lists;
    },
    mentionsOf: () => {
      const lists = new Map<string, Map<string, number>>();
      for (const article of articles) {
        for (const { node } of article.mentions) {
          const counts = lists.get(node) ?? new Map<string, number>();
          counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
          lists.set(node, counts);
        }
      }
      return lists;
    },
  });
}
