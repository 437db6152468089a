import { type Histogram, readBar } from '../../graph/query/filter/histogram.ts';
import styles from './TimeRange.module.css';
import { nameStop, placeOf } from './timeScale.ts';
import { listTicks } from './timeTicks.ts';

/** The shares of the axis that the name of what is gathered and any other label take. */
const GATHERED = 0.32;
const LABEL = 0.14;
/** The share of the axis that sets what is gathered apart. */
const APART = 0.02;

interface TimeBarsProps {
  readonly histogram: Histogram;
  readonly from: number;
  readonly to: number;
}

/** One bar for each stretch of time; those in the window are dark. */
export function TimeBars({ histogram, from, to }: TimeBarsProps) {
  const { last, start, end, counts } = histogram;
  const most = Math.max(1, ...counts);
  const room = placeOf(histogram, last + 1);
  return (
    <svg className={styles.bars} viewBox={`0 0 ${room} 100`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, at) => {
        const [first, latest] = readBar(histogram, at);
        const left = placeOf(histogram, first) + (first > end ? APART * room : 0);
        const right = placeOf(histogram, latest + 1) - (latest < start ? APART * room : 0);
        const height = count === 0 ? 0 : Math.max(4, (count / most) * 100);
        const gap = Math.min(0.15 * (right - left), room / 200);
        return (
          <rect
            key={first}
            x={left + gap / 2}
            y={100 - height}
            width={right - left - gap}
            height={height}
            data-on={first <= to && latest >= from}
          />
        );
      })}
    </svg>
  );
}

/** Where years, or months where there is room for them, begin, and what is gathered on either side of them. */
export function TimeAxis({ histogram }: { readonly histogram: Histogram }) {
  const { first, last, start, end } = histogram;
  const room = placeOf(histogram, last + 1);
  return (
    <div className={styles.axis} aria-hidden="true">
      {start > first && <span>{nameStop(histogram, start - 1)}</span>}
      {listTicks(start, end).map(({ month, label }) => {
        const share = placeOf(histogram, month) / room;
        const isCovered = (start > first && share < GATHERED) || (end < last && share > 1 - GATHERED - LABEL);
        if (isCovered) return null;
        return (
          <span key={month} style={{ insetInlineStart: `${share * 100}%` }}>
            {label}
          </span>
        );
      })}
      {end < last && <span data-side="end">{nameStop(histogram, end + 1)}</span>}
    </div>
  );
}
