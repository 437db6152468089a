import type { ArticleResult } from '../model.ts';
import type { Figure, GraphEdge } from '../schema.ts';
import type { Statement } from './mergeEdges.ts';
import type { MergedNodes } from './mergeNodes.ts';

/**
 * What a person knows better than the extractor, put in where the graph is put together. Each method gives back what
 * it was given, corrected; they are called once each in this order, but `keepEdges`, which is called for what articles
 * say and again for background geography.
 */
export interface Corrector {
  /** What the corrections are, for the hash of what the graph was built from. */
  readonly source: { readonly file: string; readonly text: string };
  readonly addEntities: (results: readonly ArticleResult[]) => readonly ArticleResult[];
  readonly changeNodes: (merged: MergedNodes, results: readonly ArticleResult[]) => MergedNodes;
  /** @param ids the articles' ids, in the order of the results */
  readonly addStatements: (said: readonly Statement[], ids: readonly string[]) => readonly Statement[];
  readonly keepEdges: (edges: readonly GraphEdge[]) => readonly GraphEdge[];
  readonly keepFigures: (figures: readonly Figure[]) => readonly Figure[];
}
