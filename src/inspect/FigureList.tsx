import { useState } from 'react';
import { readFigure } from '../../graph/query/figures.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { sortFigures } from '../../graph/query/sortFigures.ts';
import { labelOf } from '../../graph/query/statements.ts';
import type { Figure } from '../../graph/schema.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './Inspector.module.css';

const SHOWN_AT_FIRST = 6;

interface FigureListProps {
  readonly title: string;
  readonly index: GraphIndex;
  readonly figures: readonly Figure[];
  /** Whether the figures belong to other nodes, whose names then lead. */
  readonly isElsewhere?: boolean;
}

/** What the articles count and measure, each figure with the sentence that gives it. Nothing when there is nothing. */
export function FigureList({ title, index, figures, isElsewhere = false }: FigureListProps) {
  const [isWhole, setIsWhole] = useState(false);
  if (figures.length === 0) return null;
  const sorted = sortFigures(figures, index.articles);
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <section>
      <h3>
        {title} <span className={styles.count}>{figures.length}</span>
      </h3>
      <ul className={styles.figures}>
        {shown.map((figure) => (
          <FigureRow key={figure.id} index={index} figure={figure} isElsewhere={isElsewhere} />
        ))}
      </ul>
      {figures.length > SHOWN_AT_FIRST && (
        <button
          type="button"
          className={styles.textButton}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show all ${figures.length} figures`}
        </button>
      )}
    </section>
  );
}

/** Where the inspected node is what is counted, whose count it is says it all: "Shenzhen (target)". */
function titleElsewhere(index: GraphIndex, { subject, measure, status }: Figure, title: string): string {
  const owner = labelOf(index, subject);
  if (measure !== 'count') return `${owner}: ${title}`;
  return status === 'actual' ? owner : `${owner} (${status})`;
}

function FigureRow({ index, figure, isElsewhere }: { index: GraphIndex; figure: Figure; isElsewhere: boolean }) {
  const actions = useActions();
  const { title, amount, change, details, time, saidBy } = readFigure(figure, index);
  const context = [...details, time, saidBy === null ? null : `according to ${saidBy}`].filter((part) => part !== null);
  return (
    <li className={styles.figure}>
      <span className={styles.amount}>{amount}</span>
      <span className={styles.figureText}>
        {isElsewhere ? titleElsewhere(index, figure, title) : title}
        {change !== null && <span className={styles.change}>{change}</span>}
        {context.length > 0 && <span className={styles.faint}>{context.join(' · ')}</span>}
        {figure.evidence.map((evidence) => {
          const article = index.articles.get(evidence.article);
          return (
            <button
              key={`${evidence.article} ${evidence.start}`}
              type="button"
              className={styles.sourceButton}
              aria-label={`Read the sentence in ${article?.title ?? evidence.article}`}
              onClick={() => actions.openArticle(evidence.article, evidence)}
            >
              {article?.publisher ?? article?.title ?? evidence.article}
            </button>
          );
        })}
      </span>
    </li>
  );
}
