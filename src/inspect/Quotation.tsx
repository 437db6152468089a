import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Evidence, GraphEdge } from '../../graph/schema.ts';
import { EvidenceQuote, OpenInArticle } from '../ui/EvidenceQuote.tsx';
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
        {evidence.confidence !== undefined && evidence.confidence < 1 && (
          <span
            className={inspector.faint}
            title="How likely the sentence is read right, measured on articles of other newsrooms"
          >
            Confidence {Math.round(100 * evidence.confidence)} %
          </span>
        )}
        <OpenInArticle article={article} evidence={evidence} />
      </figcaption>
    </figure>
  );
}
