/** The graph file's lists as look-ups, made once for each file. */
import { append } from '../multimap.ts';
import type { Figure, GraphArticle, GraphEdge, GraphFile, GraphNode } from '../schema.ts';

export interface GraphIndex {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly articles: ReadonlyMap<string, GraphArticle>;
  /** Every edge at a node, whichever way it points, in the file's order. */
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
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

function buildIndex(file: GraphFile): GraphIndex {
  const edgesOf = new Map<string, GraphEdge[]>();
  for (const edge of file.edges) {
    append(edgesOf, edge.source, edge);
    append(edgesOf, edge.target, edge);
  }
  const figuresOf = new Map<string, Figure[]>();
  const figuresAbout = new Map<string, Figure[]>();
  for (const figure of file.attributes.figures) {
    append(figuresOf, figure.subject, figure);
    if (figure.about !== null && figure.about !== figure.subject) append(figuresAbout, figure.about, figure);
  }
  const mentionsOf = new Map<string, Map<string, number>>();
  for (const article of file.attributes.articles) {
    for (const { node } of article.mentions) {
      const counts = mentionsOf.get(node) ?? new Map<string, number>();
      counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
      mentionsOf.set(node, counts);
    }
  }
  return {
    nodes: new Map(file.nodes.map((node) => [node.key, node])),
    edges: new Map(file.edges.map((edge) => [edge.key, edge])),
    articles: new Map(file.attributes.articles.map((article) => [article.id, article])),
    edgesOf,
    figuresOf,
    figuresAbout,
    mentionsOf,
  };
}
