/** The words behind a relation, wherever they are shown, and the way from them into their article. */
import { BookOpenText } from 'lucide-react';
import { Fragment } from 'react';
import { sayConfidence } from '../../graph/query/evidence/evidence.ts';
import { cutRuns, trimSpan } from '../../graph/query/evidence/passages.ts';
import { findSentence } from '../../graph/query/evidence/sentences.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Evidence, GraphArticle, GraphEdge } from '../../graph/schema.ts';
import styles from './EvidenceQuote.module.css';
import { useActions } from './useStore.ts';

interface EvidenceQuoteProps {
  readonly index: GraphIndex;
  readonly edge: GraphEdge;
  readonly article: GraphArticle;
  readonly evidence: Evidence;
}

/** A clause to the letter, pale the sentence around it, its relation's ends underlined. */
export function EvidenceQuote({ index, edge, article, evidence }: EvidenceQuoteProps) {
  const quote = trimSpan(article.text, evidence);
  const sentence = findSentence(article, quote);
  return (
    <div className={styles.quote} data-marked={beginsQuoted(article.text, sentence.start) || undefined}>
      <span className={styles.around}>{article.text.slice(sentence.start, quote.start)}</span>
      <blockquote cite={article.url ?? undefined}>
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
      </blockquote>
      <span className={styles.around}>{article.text.slice(quote.end, sentence.end)}</span>
    </div>
  );
}

/** How likely it is that a sentence says what it is quoted for. */
export function Confidence({ evidence, className }: { evidence: Evidence; className?: string | undefined }) {
  const said = sayConfidence(evidence);
  if (said === null) return null;
  return (
    <span className={className} title="How likely the sentence is read right, measured on articles of other newsrooms">
      {said}
    </span>
  );
}

interface OpenInArticleProps {
  readonly article: GraphArticle;
  readonly evidence: Evidence;
}

/** Opens the article at these words. */
export function OpenInArticle({ article, evidence: { start, end } }: OpenInArticleProps) {
  const actions = useActions();
  return (
    <button
      type="button"
      className={styles.open}
      aria-label={`Open in article: ${article.title}`}
      title={article.title}
      onClick={() => actions.openArticle(article.id, { start, end })}
    >
      <BookOpenText aria-hidden size={14} /> Open in article
    </button>
  );
}

/** Whether the article's own quotation mark stands first, which makes ours one too many. */
function beginsQuoted(text: string, start: number): boolean {
  return /["“”„«‘']/.test(text[start] ?? '');
}
