/** The open graph: how its loading stands, and once it is there, the indexes every panel looks things up in. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, Evidence, Figure, GraphArticle, GraphFile, NodeAttributes } from '../../graph/schema.ts';

export type ClewGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Where in an article an entity is mentioned; offsets are UTF-16 code units into the article's text. */
export interface MentionPlace {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** One piece of evidence of an edge, looked up by article. */
export interface CitedEdge {
  readonly edge: string;
  readonly evidence: Evidence;
}

export interface GraphData {
  /** The file as it was read, unchanged. */
  readonly file: GraphFile;
  /** The same nodes and edges for neighbourhoods and drawing. The canvas moves `x` and `y` when a node is dragged. */
  readonly graph: ClewGraph;
  readonly articles: ReadonlyMap<string, GraphArticle>;
  /** Mentions by node key, in article order, then by offset. */
  readonly mentions: ReadonlyMap<string, readonly MentionPlace[]>;
  /** Figures by the node they belong to, are about, or are attributed to. */
  readonly figures: ReadonlyMap<string, readonly Figure[]>;
  /** What each article vouches for, by article id, by offset. */
  readonly citations: ReadonlyMap<string, readonly CitedEdge[]>;
}

/** Why there is no graph. `place` names the faulty part of the file, `detail` the machine's own words. */
export interface LoadProblem {
  readonly kind: 'unreachable' | 'missing' | 'notJson' | 'notAGraph' | 'unexpected';
  readonly url: string;
  readonly place: string | null;
  readonly detail: string;
}

export type GraphState =
  /** `progress` is 0…1, or null while the size is unknown. */
  | { readonly status: 'loading'; readonly progress: number | null }
  | { readonly status: 'ready'; readonly data: GraphData }
  | { readonly status: 'error'; readonly problem: LoadProblem };

export const createEmptyGraph = (): GraphState => ({ status: 'loading', progress: null });

/** Builds every index of a checked graph file. */
export function indexGraph(file: GraphFile): GraphData {
  const graph: ClewGraph = new MultiDirectedGraph({ allowSelfLoops: false });
  for (const { key, attributes } of file.nodes) graph.addNode(key, attributes);
  for (const { key, source, target, attributes } of file.edges) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return {
    file,
    graph,
    articles: new Map(file.attributes.articles.map((article) => [article.id, article])),
    mentions: indexMentions(file),
    figures: indexFigures(file),
    citations: indexCitations(file),
  };
}

function indexMentions(file: GraphFile): Map<string, MentionPlace[]> {
  const places = new Map<string, MentionPlace[]>();
  for (const article of file.attributes.articles) {
    for (const { node, start, end } of article.mentions) {
      append(places, node, { article: article.id, start, end });
    }
  }
  return places;
}

function indexFigures(file: GraphFile): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  for (const figure of file.attributes.figures) {
    for (const node of new Set([figure.subject, figure.about, figure.said_by])) {
      if (node !== null) append(figures, node, figure);
    }
  }
  return figures;
}

function indexCitations(file: GraphFile): Map<string, CitedEdge[]> {
  const citations = new Map<string, CitedEdge[]>();
  for (const { key, attributes } of file.edges) {
    for (const evidence of attributes.evidence) append(citations, evidence.article, { edge: key, evidence });
  }
  for (const list of citations.values()) list.sort((a, b) => a.evidence.start - b.evidence.start);
  return citations;
}

function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
