import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import type { ChartPoint } from './chartData.ts';
import { isOfArticleDay, listMarks, type Mark } from './chartMarks.ts';
import styles from './FiguresDock.module.css';

interface ChartKeyProps {
  readonly points: readonly ChartPoint[];
  readonly isOverTime: boolean;
  readonly isLog: boolean;
  readonly isRank: boolean;
  /** Null where values cannot be spread by powers of ten. */
  readonly onChangeScale: (() => void) | null;
}

/** What each mark looks like and says; what is drawn solid needs no words. */
const SIGNS: Readonly<Record<Mark, { readonly words: string; readonly sign: ReactNode }>> = {
  planned: { words: 'target or forecast', sign: <circle cx="8" cy="8" r="4" fill="none" /> },
  range: { words: 'about, or from one value to another', sign: <path d="M8 2V14M5 2H11M5 14H11" fill="none" /> },
  open: { words: 'more than, or less than', sign: <path d="M8 15V2M4.5 5.5L8 2L11.5 5.5" fill="none" /> },
  articleDay: {
    words: 'no time in the text: the day of the article',
    sign: <path d="M8 3L13 8L8 13L3 8Z" fill="currentColor" />,
  },
  stretch: { words: 'the time it covers', sign: <path d="M1 8H15" fill="none" strokeWidth="4" opacity="0.4" /> },
  stray: { words: 'far off the others: may count something else', sign: <path d="M4 4L12 12M12 4L4 12" /> },
  differs: { words: 'values differ', sign: <circle cx="8" cy="8" r="6" fill="none" strokeDasharray="2 2" /> },
};
/** Bars lie, and their marks with them. */
const LYING: Partial<Record<Mark, ReactNode>> = {
  planned: <rect x="1" y="4" width="14" height="8" fill="none" strokeDasharray="3 2" />,
  range: <path d="M2 8H14M2 5V11M14 5V11" fill="none" />,
  open: <path d="M1 8H14M10.5 4.5L14 8L10.5 11.5" fill="none" />,
};

/** What the marks mean, only those that occur. */
export function ChartKey({ points, isOverTime, isLog, isRank, onChangeScale }: ChartKeyProps) {
  const shape = (mark: Mark) =>
    (isOverTime || (isRank && mark === 'planned') ? undefined : LYING[mark]) ?? SIGNS[mark].sign;
  return (
    <ul className={styles.key} aria-label="Marks">
      {listMarks(points, isOverTime).map((mark) => (
        <li key={mark}>
          <svg viewBox="0 0 16 16" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            {shape(mark)}
          </svg>
          {SIGNS[mark].words}
        </li>
      ))}
      {!isOverTime && points.some(isOfArticleDay) && (
        <li>in brackets, where the text gives no time: the day of the article</li>
      )}
      {onChangeScale && (
        <li>
          {isLog && 'equal heights are equal multiples'}
          <Button look="quiet" onClick={onChangeScale}>
            {isLog ? 'Even steps' : 'Steps of ten times as much'}
          </Button>
        </li>
      )}
    </ul>
  );
}
