import { listSentences } from '../../graph/formats/figuresCsv.ts';
import { sayTime, saySource, sayValue } from '../../graph/query/figureWords.ts';
import { formatChange } from '../../graph/query/figures.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { Spot } from './drawing.ts';
import styles from './FiguresDock.module.css';
import { sayConflict } from './sayConflict.ts';

interface FigureTipProps {
  readonly index: GraphIndex;
  readonly spot: Spot;
  /** Of the chart, in pixels: the tip stays within it. */
  readonly width: number;
}

const WIDTH = 304;
const LONGEST = 220;

/** What a point says: value, time, source and sentence. It stands beside the point, on the side with more room. */
export function FigureTip({ index, spot, width }: FigureTipProps) {
  const { point, of, conflict, x, y } = spot;
  const [figure] = point.figures;
  const [sentence = ''] = listSentences(figure, index);
  const left = Math.min(Math.max(x - WIDTH / 2, 0), Math.max(width - WIDTH, 0));
  return (
    <div
      className={styles.tip}
      style={{ insetInlineStart: left, insetBlockStart: y, inlineSize: Math.min(WIDTH, width) }}
      aria-hidden="true"
    >
      <p className={styles.tipTitle}>
        <span className={styles.swatch} style={{ background: of.colour }} />
        {of.title}
      </p>
      <p>
        <strong className={styles.tipValue}>{sayValue(point)}</strong>
        {figure.status !== 'actual' && <span className={styles.status}>{figure.status}</span>}
      </p>
      <p className={styles.faint}>
        {sayTime(point.time)}
        {figure.change !== null && ` · ${formatChange(figure.change)}`}
      </p>
      {conflict && <p className={styles.differs}>{sayConflict(conflict)}</p>}
      <p className={styles.tipQuote}>
        {sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).trimEnd()} …` : sentence}
      </p>
      <p className={styles.faint}>{saySource(figure, index)} · click to read</p>
    </div>
  );
}
