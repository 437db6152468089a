import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { readFigure } from '../../graph/query/measures/figures.ts';
import type { Figure } from '../../graph/schema.ts';
import { FigureSource } from './FigureSource.tsx';
import styles from './Inspector.module.css';

interface FigureConflictProps {
  readonly index: GraphIndex;
  readonly figures: readonly Figure[];
  readonly title: string;
  readonly isAcrossArticles: boolean;
}

/** Figures that cannot all be true, side by side, each with who says so. */
export function FigureConflict({ index, figures, title, isAcrossArticles }: FigureConflictProps) {
  const [first] = figures;
  if (!first) return null;
  const { details, time } = readFigure(first, index);
  const context = [...details, time].filter((part) => part !== null);
  return (
    <li className={styles.conflict}>
      <span>{title}</span>
      {context.length > 0 && <span className={styles.faint}>{context.join(' · ')}</span>}
      <strong className={styles.differ}>{isAcrossArticles ? 'Sources differ' : 'The article has two values'}</strong>
      <ul className={styles.rivals}>
        {figures.map((figure) => {
          const { amount, change, saidBy } = readFigure(figure, index);
          return (
            <li key={figure.id}>
              <span className={styles.amount}>{amount}</span>
              {change !== null && <span className={styles.change}>{change}</span>}
              {saidBy !== null && <span className={styles.faint}>according to {saidBy}</span>}
              <FigureSource index={index} figure={figure} />
            </li>
          );
        })}
      </ul>
    </li>
  );
}
