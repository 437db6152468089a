import { useId } from 'react';
import { readDate } from '../../graph/query/dates.ts';
import type { EvidenceGroup } from '../../graph/query/evidence/evidence.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import styles from './EdgeDetails.module.css';
import { Quotation } from './Quotation.tsx';

interface ArticleEvidenceProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly group: EvidenceGroup;
}

/** What one article says for a relation: its title, publisher and date, then its sentences. */
export function ArticleEvidence({ index, edge, group }: ArticleEvidenceProps) {
  const titleId = useId();
  const article = index.articles.get(group.article);
  if (!article) return null;
  const source = [article.publisher, article.published === null ? null : `published ${readDate(article.published)}`];
  return (
    <section aria-labelledby={titleId} className={styles.article}>
      <h4 id={titleId}>
        <cite>{article.title}</cite>
      </h4>
      <p className={styles.source}>{source.filter((part) => part !== null).join(', ')}</p>
      {group.evidence.map((item) => (
        <Quotation key={`${item.start} ${item.end}`} index={index} edge={edge} evidence={item} />
      ))}
    </section>
  );
}
