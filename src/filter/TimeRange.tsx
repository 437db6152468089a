import { Pause, Play } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { readDate } from '../../graph/query/dates.ts';
import type { Histogram } from '../../graph/query/histogram.ts';
import { formatMonth } from '../../graph/query/months.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './TimeRange.module.css';
import { listTicks } from './timeTicks.ts';
import { useTimeWindow } from './useTimeWindow.ts';

/** Bars of relations over time, and the stretch of it that is shown. */
export function TimeRange() {
  const histogram = useStore((state) => state.view.visible.months);
  const isOn = useStore((state) => state.filters.months !== null);
  const unconnected = useStore((state) => state.view.visible.unconnected);
  const actions = useActions();
  if (!histogram) return <p>Nothing in this graph is dated.</p>;
  return (
    <div className={styles.range}>
      <Window histogram={histogram} />
      {isOn && histogram.undated > 0 && (
        <p className={styles.note}>
          {countOf(histogram.undated, 'relation has', 'relations have')} no date and{' '}
          {histogram.undated === 1 ? 'is' : 'are'} left out.
        </p>
      )}
      {isOn && unconnected > 0 && (
        <p className={styles.note}>
          {countOf(unconnected, 'entity has', 'entities have')} no relation then.{' '}
          <button type="button" className={styles.hide} onClick={() => actions.setHideUnconnected(true)}>
            Hide {unconnected === 1 ? 'it' : 'them'}
          </button>
        </p>
      )}
    </div>
  );
}

function Window({ histogram }: { readonly histogram: Histogram }) {
  const { first, last } = histogram;
  const { from, to, isPlaying, change, endGesture, play, stop, showAll } = useTimeWindow(histogram);
  const isAll = from === first && to === last;
  return (
    <>
      <Slider
        aria-label="Time"
        className={styles.slider ?? ''}
        minValue={first}
        maxValue={last}
        value={[from, to]}
        onChange={([nextFrom = first, nextTo = last]) => change(nextFrom, nextTo)}
        onChangeEnd={endGesture}
      >
        <Bars histogram={histogram} from={from} to={to} />
        <Axis first={first} last={last} />
        <SliderTrack className={styles.track ?? ''}>
          <div
            className={styles.fill}
            style={{
              insetInlineStart: share(from, first, last),
              insetInlineEnd: share(last + first - to, first, last),
            }}
          />
          <MonthThumb index={0} label="From" month={from} />
          <MonthThumb index={1} label="To" month={to} />
        </SliderTrack>
      </Slider>
      <div className={styles.foot}>
        <output className={styles.words}>
          {readDate(from === to ? formatMonth(from) : `${formatMonth(from)}/${formatMonth(to)}`)}
        </output>
        {!isAll && !isPlaying && (
          <button type="button" className={styles.hide} onClick={showAll}>
            All times
          </button>
        )}
        <IconButton label={isPlaying ? 'Stop' : 'Play through time'} onClick={isPlaying ? stop : play}>
          {isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
        </IconButton>
      </div>
    </>
  );
}

const share = (month: number, first: number, last: number) => `${((month - first) / Math.max(1, last - first)) * 100}%`;

interface MonthThumbProps {
  readonly index: number;
  readonly label: string;
  readonly month: number;
}

function MonthThumb({ index, label, month }: MonthThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  const words = readDate(formatMonth(month));
  // The slider can only say numbers; months are said here, after each time it has said one.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', words);
  });
  return <SliderThumb index={index} aria-label={label} inputRef={input} className={styles.thumb ?? ''} />;
}

interface BarsProps {
  readonly histogram: Histogram;
  readonly from: number;
  readonly to: number;
}

/** Where years, or months where there is room for them, begin. */
function Axis({ first, last }: { readonly first: number; readonly last: number }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {listTicks(first, last).map(({ month, label }) => (
        <span key={month} style={{ insetInlineStart: share(month, first, last + 1) }}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** One bar for each stretch of time; those in the window are dark. */
function Bars({ histogram: { first, last, step, counts }, from, to }: BarsProps) {
  const most = Math.max(1, ...counts);
  const base = Math.floor(first / step);
  const months = last - first + 1;
  return (
    <svg className={styles.bars} viewBox={`0 0 ${months} 100`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, at) => {
        const start = Math.max((base + at) * step, first);
        const end = Math.min((base + at + 1) * step, last + 1);
        const height = count === 0 ? 0 : Math.max(4, (count / most) * 100);
        const gap = Math.min(0.15 * (end - start), months / 200);
        return (
          <rect
            key={start}
            x={start - first + gap / 2}
            y={100 - height}
            width={end - start - gap}
            height={height}
            data-on={start <= to && end > from}
          />
        );
      })}
    </svg>
  );
}
