/** Who says so: evidence by article, and how well a relation is backed, in words. */
import { append } from '../../multimap.ts';
import type { Evidence, GraphArticle, GraphEdge } from '../../schema.ts';
import { countOf } from '../../text/countOf.ts';
import { listSources } from './passages.ts';
import { findSentence } from './sentences.ts';

export interface EvidenceGroup {
  readonly article: string;
  /** The surest first. */
  readonly evidence: readonly Evidence[];
}

/** Evidence as it is shown: what is read most surely first, of what is alike the earlier, as the graph file has it. */
export function putSurestFirst(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.toSorted((a, b) => surenessOf(b) - surenessOf(a));
}

/** Who added something by hand leaves no doubt. */
const surenessOf = ({ confidence = 1 }: Evidence): number => confidence;

/** "Confidence 57 %", wherever a sentence is shown; null where nothing leaves a doubt. */
export function sayConfidence(evidence: Evidence): string | null {
  const said = sayPercentage(surenessOf(evidence));
  return said === sayPercentage(1) ? null : `Confidence ${said}`;
}

/** "57 %". */
export const sayPercentage = (confidence: number): string => `${Math.round(100 * confidence)} %`;

/** Evidence by article, the article with the surest sentence first. */
export function groupByArticle(evidence: readonly Evidence[]): readonly EvidenceGroup[] {
  const groups = new Map<string, Evidence[]>();
  for (const item of putSurestFirst(evidence)) append(groups, item.article, item);
  return [...groups].map(([article, list]) => ({ article, evidence: list }));
}

/** The whole sentences behind a figure or a relation, white space made single. */
export function quoteSentences(
  { evidence }: { readonly evidence: readonly Evidence[] },
  { articles }: { readonly articles: ReadonlyMap<string, GraphArticle> },
): string[] {
  return evidence.map((span) => {
    const article = articles.get(span.article);
    if (!article) return '';
    const { start, end } = findSentence(article, span);
    return article.text.slice(start, end).replace(/\s+/g, ' ').trim();
  });
}

/** "2 articles say so", "One article only, in 3 sentences"; null where no article says it. */
export function sayCorroboration({ attributes }: GraphEdge): string | null {
  const { evidence } = attributes;
  if (evidence.length === 0) return null;
  const sources = listSources(evidence).length;
  const who = sources === 1 ? 'One article only' : `${sources} articles say so`;
  return evidence.length === sources ? who : `${who}, in ${countOf(evidence.length, 'sentence')}`;
}
