import { X } from 'lucide-react';
import type { ChartSeries } from './chartData.ts';
import styles from './FiguresDock.module.css';

interface SeriesChipsProps {
  readonly chosen: readonly ChartSeries[];
  readonly onRemove: (id: string) => void;
}

/** What is charted, each with its colour and a way to take it out. */
export function SeriesChips({ chosen, onRemove }: SeriesChipsProps) {
  return (
    <ul className={styles.chips} aria-label="Charted">
      {chosen.map(({ series, title, colour }) => (
        <li key={series.id}>
          <button
            type="button"
            className={styles.chip}
            aria-label={`Remove ${title} from the chart`}
            onClick={() => onRemove(series.id)}
          >
            <span className={styles.swatch} style={{ background: colour }} />
            <span>{title}</span>
            <X aria-hidden="true" />
          </button>
        </li>
      ))}
    </ul>
  );
}
