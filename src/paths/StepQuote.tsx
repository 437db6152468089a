import { BookOpenText } from 'lucide-react';
import { Fragment } from 'react';
import { readDate } from '../../graph/query/dates.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { cutRuns, trimSpan } from '../../graph/query/passages.ts';
import { findSentence } from '../../graph/query/sentences.ts';
import type { Evidence, GraphEdge } from '../../graph/schema.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './PathThread.module.css';

interface StepQuoteProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

/** A clause to the letter, pale the sentence around it, its relation's ends underlined; with publisher and date. */
export function StepQuote({ index, edge, evidence }: StepQuoteProps) {
  const actions = useActions();
  const article = index.articles.get(evidence.article);
  if (!article) return null;
  const quote = trimSpan(article.text, evidence);
  const sentence = findSentence(article, quote);
  const source = [article.publisher, article.published === null ? null : readDate(article.published)].filter(
    (part) => part !== null,
  );
  return (
    <figure className={styles.quotation}>
      <blockquote
        cite={article.url ?? undefined}
        className={styles.quote}
        data-marked={/["“”„«‘']/.test(article.text[sentence.start] ?? '') || undefined}
      >
        <span className={styles.around}>{article.text.slice(sentence.start, quote.start)}</span>
        {cutRuns(article, quote).map((run) => {
          const end = run.mentions.find(({ node }) => node === edge.source || node === edge.target)?.node;
          const type = end === undefined ? undefined : index.nodes.get(end)?.attributes.entityType;
          if (type === undefined) return <Fragment key={run.start}>{run.text}</Fragment>;
          return (
            <span key={run.start} className={styles.mention} data-entity={type}>
              {run.text}
            </span>
          );
        })}
        <span className={styles.around}>{article.text.slice(quote.end, sentence.end)}</span>
      </blockquote>
      <figcaption>
        <span>{source.length > 0 ? source.join(', ') : article.title}</span>
        <button
          type="button"
          className={styles.textButton}
          aria-label={`Open in article: ${article.title}`}
          title={article.title}
          onClick={() => actions.openArticle(article.id, { start: evidence.start, end: evidence.end })}
        >
          <BookOpenText aria-hidden size={14} /> Open in article
        </button>
      </figcaption>
    </figure>
  );
}
