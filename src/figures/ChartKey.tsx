import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import type { ChartPoint } from './chartData.ts';
import styles from './FiguresDock.module.css';

interface ChartKeyProps {
  readonly points: readonly ChartPoint[];
  readonly isOverTime: boolean;
  readonly isLog: boolean;
  /** Null where values cannot be spread by powers of ten. */
  readonly onChangeScale: (() => void) | null;
}

/** What the marks mean, only those that occur. */
export function ChartKey({ points, isOverTime, isLog, onChangeScale }: ChartKeyProps) {
  const has = (test: (each: ChartPoint) => boolean) => points.some(test);
  const entries: readonly (readonly [isThere: boolean, words: string, mark: ReactNode])[] = [
    [
      has(({ point }) => point.status !== 'actual'),
      'target or forecast',
      isOverTime ? (
        <circle key="mark" cx="8" cy="8" r="4" fill="none" />
      ) : (
        <rect key="mark" x="2" y="4" width="12" height="8" fill="none" strokeDasharray="3 2" />
      ),
    ],
    [
      isOverTime && has(({ point }) => point.time?.isArticleDate === true),
      'no time in the text: the day of the article',
      <path key="mark" d="M8 3L13 8L8 13L3 8Z" fill="currentColor" />,
    ],
    [
      isOverTime && has(({ point }) => !Number.isFinite(point.high) || !Number.isFinite(point.low)),
      'over, or under',
      <path key="mark" d="M8 15V2M4.5 5.5L8 2L11.5 5.5" fill="none" />,
    ],
    [
      isOverTime && has(({ point }) => point.time?.edtf.includes('/') === true),
      'the time it covers',
      <path key="mark" d="M1 8H15" fill="none" strokeWidth="4" opacity="0.4" />,
    ],
    [
      has(({ conflict }) => conflict !== null) && isOverTime,
      'values differ',
      <circle key="mark" cx="8" cy="8" r="6" fill="none" strokeDasharray="2 2" />,
    ],
  ];
  const shown = entries.filter(([isThere]) => isThere);
  return (
    <ul className={styles.key} aria-label="Marks">
      {shown.map(([, words, mark]) => (
        <li key={words}>
          <svg viewBox="0 0 16 16" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
            {mark}
          </svg>
          {words}
        </li>
      ))}
      {!isOverTime && has(({ point }) => point.time?.isArticleDate === true) && (
        <li>in brackets, where the text gives no time: the day of the article</li>
      )}
      {onChangeScale && (
        <li>
          {isLog && 'each step up is ten times as much'}
          <Button look="quiet" onClick={onChangeScale}>
            {isLog ? 'Even steps' : 'Steps of ten times as much'}
          </Button>
        </li>
      )}
    </ul>
  );
}
