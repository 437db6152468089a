/** Where the sentence that is open stands in the graph. */

import { listBacked } from '../../../graph/query/filter/backed.ts';
import { overlaps } from '../../../graph/text/span.ts';
import type { GraphData } from '../../state/graph.ts';
import type { Selection } from '../../state/selection.ts';
import type { View } from '../../state/store.ts';

/** What a sentence names, and the relations it backs. */
export interface Quoted {
  readonly nodes: readonly string[];
  readonly edges: readonly string[];
}

/**
 * What of the open sentence is visible; null where there is nothing of it, and where it is about the selected relation,
 * which is lit as it is.
 */
export function findQuoted(
  { reader, isQuoting, selected }: Selection,
  { file, graph, articles }: GraphData,
  { visible }: View,
): Quoted | null {
  const span = isQuoting ? reader?.span : null;
  const article = reader && span && articles.get(reader.article);
  if (!article || !span) return null;
  const backed = listBacked(file, article.id).filter((one) => overlaps(one, span));
  const edges = [...new Set(backed.flatMap(({ edge }) => file.edges[edge]?.key ?? []))];
  if (selected?.kind === 'edge' && edges.includes(selected.key)) return null;
  const named = article.mentions.filter((mention) => overlaps(mention, span)).map(({ node }) => node);
  const ends = edges.flatMap((edge) => graph.extremities(edge));
  const nodes = [...new Set([...named, ...ends])].filter((node) => visible.nodes.has(node));
  return nodes.length > 0 ? { nodes, edges: edges.filter((edge) => visible.edges.has(edge)) } : null;
}
