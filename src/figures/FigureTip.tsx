import type { PointerEventHandler } from 'react';
import { createPortal } from 'react-dom';
import { quoteSentences } from '../../graph/query/evidence/evidence.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { formatChange } from '../../graph/query/measures/figures.ts';
import { saySource, sayTime, sayValue } from '../../graph/query/questions/figureWords.ts';
import { MOUSE, useMediaQuery } from '../ui/useMediaQuery.ts';
import type { Spot } from './drawing.ts';
import styles from './FiguresDock.module.css';
import own from './FigureTip.module.css';
import { sayConflict } from './sayConflict.ts';
import { SERIES_COLOURS } from './seriesColours.ts';

interface FigureTipProps {
  readonly index: GraphIndex;
  readonly spot: Spot;
  /** Where the chart is in the window. */
  readonly chart: DOMRect;
  readonly isPointed: boolean;
  readonly onPointerMove: PointerEventHandler;
  readonly onClick: () => void;
}

const WIDTH = 304;
/** Pixels between point and tip, between tip and window, and above a point that a tip needs. */
const [GAP, EDGE, ROOM] = [14, 8, 230];
const LONGEST = 220;

/** What a point says: value, time, source and sentence. It stands above the point where there is room. */
export function FigureTip({ index, spot, chart, isPointed, onPointerMove, onClick }: FigureTipProps) {
  const { point, of, conflict, x, y } = spot;
  const hasMouse = useMediaQuery(MOUSE);
  const [figure] = point.figures;
  const [sentence = ''] = quoteSentences(figure, index);
  const width = Math.min(WIDTH, window.innerWidth - 2 * EDGE);
  const left = Math.min(Math.max(chart.left + x - width / 2, EDGE), window.innerWidth - width - EDGE);
  const top = chart.top + y;
  const block =
    top > ROOM
      ? { insetBlockEnd: window.innerHeight - top + GAP }
      : { insetBlockStart: Math.min(top + GAP, window.innerHeight - ROOM) };
  // Outside the panel, which would cut it off.
  return createPortal(
    <div
      className={own.tip}
      style={{ ...SERIES_COLOURS, ...block, insetInlineStart: left, inlineSize: width }}
      aria-hidden="true"
      data-pointed={isPointed}
      onPointerMove={onPointerMove}
      onClick={onClick}
    >
      <p className={own.tipTitle}>
        <span className={styles.swatch} style={{ background: of.colour }} />
        {of.title}
      </p>
      <p>
        <strong className={own.tipValue}>{sayValue(point)}</strong>
        {figure.status !== 'actual' && <span className={own.status}>{figure.status}</span>}
      </p>
      <p className={styles.faint}>
        {sayTime(point.time)}
        {figure.change !== null && ` · ${formatChange(figure.change)}`}
      </p>
      {point.isStray && <p className={styles.faint}>Far from the others: the sentence may count something else.</p>}
      {conflict && <p className={styles.differs}>{sayConflict(conflict)}</p>}
      <p className={own.tipQuote}>
        {sentence.length > LONGEST ? `${sentence.slice(0, LONGEST).trimEnd()} …` : sentence}
      </p>
      <p className={styles.faint}>
        {saySource(figure, index)} · {hasMouse ? 'click' : 'tap'} to read
      </p>
    </div>,
    document.body,
  );
}
