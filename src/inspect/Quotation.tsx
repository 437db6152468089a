import { BookOpenText } from 'lucide-react';
import { Fragment } from 'react';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { cutRuns, trimSpan } from '../../graph/query/passages.ts';
import { findSentence } from '../../graph/query/sentences.ts';
import type { Evidence, GraphEdge } from '../../graph/schema.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './EdgeDetails.module.css';
import inspector from './Inspector.module.css';

interface QuotationProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly evidence: Evidence;
}

/** One quote to the letter, pale the sentence around it, the two ends of its relation marked. */
export function Quotation({ index, edge, evidence }: QuotationProps) {
  const actions = useActions();
  const article = index.articles.get(evidence.article);
  if (!article) return null;
  const quote = trimSpan(article.text, evidence);
  const sentence = findSentence(article, quote);
  const isEnd = (key: string) => key === edge.source || key === edge.target;
  return (
    <figure className={styles.quotation}>
      <div className={styles.quote} data-marked={beginsQuoted(article.text, sentence.start) || undefined}>
        <span className={styles.around}>{article.text.slice(sentence.start, quote.start)}</span>
        <blockquote cite={article.url ?? undefined}>
          {cutRuns(article, quote).map((run) => {
            const key = run.mentions.find(({ node }) => isEnd(node))?.node;
            const type = key === undefined ? undefined : index.nodes.get(key)?.attributes.entityType;
            if (type === undefined) return <Fragment key={run.start}>{run.text}</Fragment>;
            return (
              <span key={run.start} className={styles.mention} data-entity={type}>
                {run.text}
              </span>
            );
          })}
        </blockquote>
        <span className={styles.around}>{article.text.slice(quote.end, sentence.end)}</span>
      </div>
      <figcaption>
        {evidence.confidence !== undefined && evidence.confidence < 1 && (
          <span
            className={inspector.faint}
            title="How likely the sentence is read right, measured on articles of other newsrooms"
          >
            Confidence {Math.round(100 * evidence.confidence)} %
          </span>
        )}
        <button
          type="button"
          className={inspector.textButton}
          aria-label={`Open in article: ${article.title}`}
          onClick={() => actions.openArticle(article.id, { start: evidence.start, end: evidence.end })}
        >
          <BookOpenText aria-hidden size={14} /> Open in article
        </button>
      </figcaption>
    </figure>
  );
}

/** Whether the article's own quotation mark stands first, which makes ours one too many. */
function beginsQuoted(text: string, start: number): boolean {
  return /["“”„«‘']/.test(text[start] ?? '');
}
