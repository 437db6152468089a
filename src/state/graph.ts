/** The open graph: how its loading stands, and once it is there, the graph the canvas draws. Look-ups: graph/query/graphIndex.ts. */
import { MultiDirectedGraph } from 'graphology';
import type { EdgeAttributes, GraphArticle, GraphFile, NodeAttributes } from '../../graph/schema.ts';

export type ClewGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export interface GraphData {
  /** The file as it was read, unchanged. */
  readonly file: GraphFile;
  /** The same nodes and edges for neighbourhoods and drawing. The canvas moves `x` and `y` when a node is dragged. */
  readonly graph: ClewGraph;
  readonly articles: ReadonlyMap<string, GraphArticle>;
}

/** Why there is no graph. `place` names the faulty part of the file, `detail` the machine's own words. */
export interface LoadProblem {
  readonly kind: 'unreachable' | 'brokenOff' | 'missing' | 'notJson' | 'notAGraph' | 'unexpected';
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

/** The graph of a checked file. */
export function indexGraph(file: GraphFile): GraphData {
  const graph: ClewGraph = new MultiDirectedGraph({ allowSelfLoops: false });
  // graphology keeps the object it is given: without a copy, dragging would rewrite the file, and with it every export.
  for (const { key, attributes } of file.nodes) graph.addNode(key, { ...attributes });
  for (const { key, source, target, attributes } of file.edges) {
    graph.addDirectedEdgeWithKey(key, source, target, attributes);
  }
  return {
    file,
    graph,
    articles: new Map(file.attributes.articles.map((article) => [article.id, article])),
  };
}
