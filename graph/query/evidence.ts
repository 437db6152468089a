/** Who says so: evidence by article, and how well a relation is backed, in words. */
import { append } from '../multimap.ts';
import type { Evidence, GraphEdge } from '../schema.ts';
import { countOf } from '../text/countOf.ts';
import { listSources } from './passages.ts';

export interface EvidenceGroup {
  readonly article: string;
  /** In text order. */
  readonly evidence: readonly Evidence[];
}

/** Evidence by article, in the order the articles are met. */
export function groupByArticle(evidence: readonly Evidence[]): readonly EvidenceGroup[] {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) append(groups, item.article, item);
  return [...groups].map(([article, list]) => ({ article, evidence: list.toSorted((a, b) => a.start - b.start) }));
}

/** "2 articles say so", "One article only, in 3 sentences"; null where no article says it. */
export function sayCorroboration({ attributes }: GraphEdge): string | null {
  const { evidence } = attributes;
  if (evidence.length === 0) return null;
  const sources = listSources(evidence).length;
  const who = sources === 1 ? 'One article only' : `${sources} articles say so`;
  return evidence.length === sources ? who : `${who}, in ${countOf(evidence.length, 'sentence')}`;
}
