import { readDate } from '../../graph/query/dates.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Evidence, GraphEdge } from '../../graph/schema.ts';
import { Confidence, EvidenceQuote, OpenInArticle } from '../ui/EvidenceQuote.tsx';
import styles from './PathThread.module.css';

interface StepQuoteProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

/** The words behind a step, with publisher and date, and how surely they are read. */
export function StepQuote({ index, edge, evidence }: StepQuoteProps) {
  const article = index.articles.get(evidence.article);
  if (!article) return null;
  const source = [article.publisher, article.published === null ? null : readDate(article.published)].filter(
    (part) => part !== null,
  );
  return (
    <figure className={styles.quotation}>
      <EvidenceQuote index={index} edge={edge} article={article} evidence={evidence} />
      <figcaption>
        <span>{source.length > 0 ? source.join(', ') : article.title}</span>
        <Confidence evidence={evidence} />
        <OpenInArticle article={article} evidence={evidence} />
      </figcaption>
    </figure>
  );
}
