/** Which stretches of each article back an edge. */

import { append } from '../../multimap.ts';
import type { Evidence, GraphFile } from '../../schema.ts';
import type { Span } from '../../text/span.ts';

export interface Backed extends Span {
  /** The edge's place in the file. */
  readonly edge: number;
}

const known = new WeakMap<GraphFile, ReadonlyMap<Evidence['article'], readonly Backed[]>>();

/** What of an article backs an edge; listed once for each file. */
export function listBacked(file: GraphFile, article: string): readonly Backed[] {
  const backed = known.get(file) ?? gatherBacked(file);
  known.set(file, backed);
  return backed.get(article) ?? [];
}

function gatherBacked({ edges }: GraphFile): ReadonlyMap<string, readonly Backed[]> {
  const backed = new Map<string, Backed[]>();
  for (const [edge, { attributes }] of edges.entries()) {
    for (const { article, start, end } of attributes.evidence) append(backed, article, { edge, start, end });
  }
  return backed;
}
