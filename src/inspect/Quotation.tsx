import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Evidence, GraphEdge } from '../../graph/schema.ts';
import { Confidence, EvidenceQuote, OpenInArticle } from '../ui/EvidenceQuote.tsx';
import styles from './EdgeDetails.module.css';
import inspector from './Inspector.module.css';

interface QuotationProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

/** One quote, how sure it is, and the way to it. */
export function Quotation({ index, edge, evidence }: QuotationProps) {
  const article = index.articles.get(evidence.article);
  if (!article) return null;
  return (
    <figure className={styles.quotation}>
      <EvidenceQuote index={index} edge={edge} article={article} evidence={evidence} />
      <figcaption>
        <Confidence evidence={evidence} className={inspector.faint} />
        <OpenInArticle article={article} evidence={evidence} />
      </figcaption>
    </figure>
  );
}
