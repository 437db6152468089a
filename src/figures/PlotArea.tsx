import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { type ChartPoint, type ChartSeries, isTimeline } from './chartData.ts';
import { drawBars, heightOfBars } from './drawBars.ts';
import type { DrawOptions } from './drawing.ts';
import { drawTimeline } from './drawTimeline.ts';
import styles from './FiguresDock.module.css';
import own from './PlotArea.module.css';
import { PointLayer } from './PointLayer.tsx';
import { placeLabels } from './placeLabels.ts';

interface PlotAreaProps {
  readonly index: GraphIndex;
  readonly title: string;
  readonly chosen: readonly ChartSeries[];
  readonly points: readonly ChartPoint[];
  readonly unit: string;
  readonly isLog: boolean;
  /** Id of the figure pointed at in chart or table. */
  readonly active: string | null;
  readonly onActive: (figure: string | null) => void;
}

const LEAST = { width: 260, height: 150 };
const LETTER = 0.56;
const LABEL_GAP = 1.35;

/** The chart itself, as wide as its place, with its points within reach of pointer and keyboard. */
export function PlotArea({ index, title, chosen, points, unit, isLog, active, onActive }: PlotAreaProps) {
  const frame = useRef<HTMLDivElement>(null);
  const picture = useRef<HTMLDivElement>(null);
  const size = useSize(frame);
  const isOverTime = isTimeline(chosen);

  const drawing = useMemo(() => {
    if (!size || points.length === 0) return null;
    const letter = size.fontSize * LETTER;
    const longest = Math.max(...chosen.map((series) => series.title.length));
    const options: DrawOptions = {
      width: size.width,
      height: size.height,
      fontSize: size.fontSize,
      labelWidth: Math.min(size.width * 0.32, longest * letter + 34),
      unit,
      isLog,
      title,
    };
    return isOverTime ? drawTimeline(chosen, points, options) : drawBars(chosen, points, options);
  }, [size, chosen, points, unit, isLog, title, isOverTime]);

  useLayoutEffect(() => {
    picture.current?.replaceChildren(...(drawing ? [drawing.svg] : []));
  }, [drawing]);

  const height = isOverTime ? (size?.height ?? LEAST.height) : heightOfBars(points);
  const gap = (size?.fontSize ?? 12) * LABEL_GAP;
  const labels = placeLabels(
    (drawing?.ends ?? []).map((end) => ({ item: end, wanted: end.y })),
    gap,
    height - gap,
  );
  return (
    <div ref={frame} className={styles.frame}>
      <div className={own.canvas} style={{ blockSize: height }}>
        <div ref={picture} />
        {drawing && (
          <>
            <svg className={own.leaders} aria-hidden="true">
              {labels.map(({ item, top }) => (
                <path
                  key={item.of.series.id}
                  d={`M${item.x + 8},${item.y} L${drawing.plotRight + 4},${item.y} L${drawing.plotRight + 16},${top}`}
                  stroke={item.of.colour}
                />
              ))}
            </svg>
            {labels.map(({ item, top }) => (
              <span
                key={item.of.series.id}
                className={own.label}
                style={{ insetInlineStart: drawing.plotRight + 20, insetBlockStart: top }}
                aria-hidden="true"
              >
                {item.of.title}
              </span>
            ))}
            <PointLayer index={index} spots={drawing.spots} active={active} onActive={onActive} />
          </>
        )}
      </div>
    </div>
  );
}

interface Size {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

/** The room there is, as it changes; null before the first look. */
function useSize(frame: React.RefObject<HTMLDivElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      const next = {
        width: Math.max(clientWidth, LEAST.width),
        height: Math.max(clientHeight, LEAST.height),
        fontSize: Number.parseFloat(getComputedStyle(element).fontSize),
      };
      setSize((before) =>
        before?.width === next.width && before.height === next.height && before.fontSize === next.fontSize
          ? before
          : next,
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [frame]);
  return size;
}
