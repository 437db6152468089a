import { ChartLine } from 'lucide-react';
import { useState } from 'react';
import { labelOf } from '../../graph/query/evidence/statements.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { suggestFor } from '../../graph/query/measures/chartSuggestions.ts';
import { findConflicts, groupConflicts } from '../../graph/query/measures/conflicts.ts';
import { readFigure } from '../../graph/query/measures/figures.ts';
import { indexSeries } from '../../graph/query/measures/series.ts';
import { sortFigures } from '../../graph/query/measures/sortFigures.ts';
import type { Figure, GraphFile } from '../../graph/schema.ts';
import { getData } from '../state/derive.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { FigureConflict } from './FigureConflict.tsx';
import { FigureSource } from './FigureSource.tsx';
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
  const file = useStore(getData)?.file;
  const [first] = figures;
  if (!first || !file) return null;
  const node = isElsewhere ? first.about : first.subject;
  // Figures that cannot both be true stand together.
  const sorted = groupConflicts(sortFigures(figures, index.articles), findConflicts(file));
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  return (
    <section>
      <h3>
        {title} <span className={styles.count}>{figures.length}</span>
        {node !== null && <ChartButton file={file} node={node} isElsewhere={isElsewhere} />}
      </h3>
      <ul className={styles.figures}>
        {shown.map(({ figures: [figure, ...others], conflict }) =>
          conflict ? (
            <FigureConflict
              key={figure.id}
              index={index}
              figures={[figure, ...others]}
              title={titleIn(index, figure, isElsewhere)}
              isAcrossArticles={conflict.isAcrossArticles}
            />
          ) : (
            <FigureRow key={figure.id} index={index} figure={figure} isElsewhere={isElsewhere} />
          ),
        )}
      </ul>
      {sorted.length > SHOWN_AT_FIRST && (
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

/** Opens the charts where they say most of this entity; nothing where nothing can be charted. */
function ChartButton({ file, node, isElsewhere }: { file: GraphFile; node: string; isElsewhere: boolean }) {
  const actions = useActions();
  const choice = suggestFor(file, node);
  // An entity with figures of its own that is also counted elsewhere has one chart, at the list it comes from.
  const isCounted = choice !== null && indexSeries(file).topics.get(choice.topic)?.about === node;
  if (!choice || isCounted !== isElsewhere) return null;
  return (
    <button
      type="button"
      className={`${styles.textButton} ${styles.chartButton}`}
      onClick={() => actions.openChart(choice.topic, choice.series)}
    >
      <ChartLine aria-hidden size={14} /> Chart
    </button>
  );
}

function titleIn(index: GraphIndex, figure: Figure, isElsewhere: boolean): string {
  const { title } = readFigure(figure, index);
  return isElsewhere ? titleElsewhere(index, figure, title) : title;
}

/** Where the inspected node is what is counted, whose count it is says it all: "Shenzhen (target)". */
function titleElsewhere(index: GraphIndex, { subject, measure, status }: Figure, title: string): string {
  const owner = labelOf(index, subject);
  if (measure !== 'count') return `${owner}: ${title}`;
  return status === 'actual' ? owner : `${owner} (${status})`;
}

function FigureRow({ index, figure, isElsewhere }: { index: GraphIndex; figure: Figure; isElsewhere: boolean }) {
  const { amount, change, details, time, saidBy } = readFigure(figure, index);
  const context = [...details, time, saidBy === null ? null : `according to ${saidBy}`].filter((part) => part !== null);
  return (
    <li className={styles.figure}>
      <span className={styles.amount}>{amount}</span>
      <span className={styles.figureText}>
        {titleIn(index, figure, isElsewhere)}
        {change !== null && <span className={styles.change}>{change}</span>}
        {context.length > 0 && <span className={styles.faint}>{context.join(' · ')}</span>}
        <FigureSource index={index} figure={figure} />
      </span>
    </li>
  );
}
