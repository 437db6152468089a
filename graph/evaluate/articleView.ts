import type { Figure, GraphArticle, GraphEdge, GraphFile, GraphNode } from '../schema.ts';

/** The part of a graph that one article vouches for. */
export interface ArticleView {
  readonly article: GraphArticle;
  readonly nodes: readonly GraphNode[];
  /** Without background geography; each with evidence in this article. */
  readonly edges: readonly GraphEdge[];
  readonly figures: readonly Figure[];
  /** Every `part_of` of background geography, as pairs of node keys: part, whole. */
  readonly geography: readonly (readonly [string, string])[];
}

/** What the graph holds from one article: nodes with a mention or evidence there, edges and figures with evidence there. */
export function viewArticle(graph: GraphFile, article: GraphArticle): ArticleView {
  const speaksOf = (item: { evidence: readonly { article: string }[] }) =>
    item.evidence.some((evidence) => evidence.article === article.id);
  const edges = graph.edges.filter(
    ({ attributes }) => attributes.basis !== 'gazetteer' && speaksOf({ evidence: attributes.evidence }),
  );
  const figures = graph.attributes.figures.filter(speaksOf);
  const present = new Set<string | null>([
    ...article.mentions.map(({ node }) => node),
    ...edges.flatMap(({ source, target }) => [source, target]),
    ...figures.flatMap(({ subject, about }) => [subject, about]),
  ]);
  return {
    article,
    nodes: graph.nodes.filter(({ key }) => present.has(key)),
    edges,
    figures,
    geography: graph.edges
      .filter(({ attributes }) => attributes.basis === 'gazetteer' && attributes.relation === 'part_of')
      .map(({ source, target }) => [source, target]),
  };
}
