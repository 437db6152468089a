/** What one article brought to the graph. */
import type { RelationType } from '../../ontology.ts';
import type { Evidence, Figure, GraphEdge, GraphFile } from '../../schema.ts';

export interface Contribution {
  /** Keys of the nodes it mentions, the most mentioned first. */
  readonly nodes: readonly { readonly key: string; readonly mentions: number }[];
  /** Nodes that no other article mentions. */
  readonly onlyHere: number;
  /** Edges it is evidence for, by relation, the most frequent first. */
  readonly relations: readonly { readonly relation: RelationType; readonly count: number }[];
  readonly edges: number;
  readonly figures: number;
}

/** An edge and one sentence of the article that says it. */
export interface Backing {
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

/** Counts what an article contributed. An unknown article contributed nothing. */
export function measureContribution(file: GraphFile, article: string): Contribution {
  const counts = new Map<string, number>();
  const elsewhere = new Set<string>();
  for (const { id, mentions } of file.attributes.articles) {
    for (const { node } of mentions) {
      if (id === article) counts.set(node, (counts.get(node) ?? 0) + 1);
      else elsewhere.add(node);
    }
  }
  const cites = (evidence: readonly Evidence[]) => evidence.some((item) => item.article === article);
  const edges = file.edges.filter((edge) => cites(edge.attributes.evidence));
  const relations = new Map<RelationType, number>();
  for (const { attributes } of edges) relations.set(attributes.relation, (relations.get(attributes.relation) ?? 0) + 1);
  return {
    nodes: [...counts]
      .map(([key, mentions]) => ({ key, mentions }))
      .toSorted((a, b) => b.mentions - a.mentions || (a.key < b.key ? -1 : 1)),
    onlyHere: [...counts.keys()].filter((key) => !elsewhere.has(key)).length,
    relations: [...relations]
      .map(([relation, count]) => ({ relation, count }))
      .toSorted((a, b) => b.count - a.count || (a.relation < b.relation ? -1 : 1)),
    edges: edges.length,
    figures: file.attributes.figures.filter((figure) => cites(figure.evidence)).length,
  };
}

/** Every sentence of an article that backs an edge, in reading order. */
export function findBackings(file: GraphFile, article: string): readonly Backing[] {
  return file.edges
    .flatMap((edge) =>
      edge.attributes.evidence.flatMap((evidence) => (evidence.article === article ? [{ edge, evidence }] : [])),
    )
    .toSorted(
      (a, b) =>
        a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.edge.key < b.edge.key ? -1 : 1),
    );
}

/** A stretch of an article that backs edges or figures: sentences that overlap count as one passage. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly edges: readonly GraphEdge[];
  readonly figures: readonly Figure[];
}

/** An article's evidence as passages that do not overlap, in reading order. */
export function findPassages(file: GraphFile, article: string): readonly Passage[] {
  const cited = [
    ...findBackings(file, article).map(({ edge, evidence }) => ({ edge, figure: null, evidence })),
    ...file.attributes.figures.flatMap((figure) =>
      figure.evidence.flatMap((evidence) => (evidence.article === article ? [{ edge: null, figure, evidence }] : [])),
    ),
  ].toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
  const passages: { start: number; end: number; edges: GraphEdge[]; figures: Figure[] }[] = [];
  for (const { edge, figure, evidence } of cited) {
    let last = passages.at(-1);
    if (last && evidence.start < last.end) last.end = Math.max(last.end, evidence.end);
    else {
      last = { start: evidence.start, end: evidence.end, edges: [], figures: [] };
      passages.push(last);
    }
    if (edge && !last.edges.includes(edge)) last.edges.push(edge);
    if (figure && !last.figures.includes(figure)) last.figures.push(figure);
  }
  return passages;
}
