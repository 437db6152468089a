import { Pause, Play } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components/Slider';
import { readDate } from '../../graph/query/dates.ts';
import type { Histogram } from '../../graph/query/filter/histogram.ts';
import { formatMonth } from '../../graph/query/filter/months.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { TimeAxis, TimeBars } from './TimeBars.tsx';
import styles from './TimeRange.module.css';
import { limitsOf, monthsOfStop, nameStop, settle, stopOf, valuesOf } from './timeScale.ts';
import { useTimeWindow } from './useTimeWindow.ts';

/** Bars of relations over time, and the stretch of it that is shown. */
export function TimeRange() {
  const histogram = useStore((state) => state.view.visible.months);
  const isOn = useStore((state) => state.filters.months !== null);
  const unconnected = useStore((state) => state.view.visible.unconnected);
  const ever = useStore((state) => state.view.visible.unconnectedEver);
  const actions = useActions();
  if (!histogram) return <p>Nothing in this graph is dated.</p>;
  return (
    <div className={styles.range}>
      <Window histogram={histogram} />
      {isOn && unconnected > ever && (
        <p className={styles.note}>
          {countOf(unconnected - ever, 'entity has', 'entities have')} no relation then
          {ever > 0 && `; ${ever} more ${ever === 1 ? 'has' : 'have'} none at any time`}.{' '}
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
  const stops = [stopOf(histogram, from), stopOf(histogram, to)] as const;
  const [min, max] = limitsOf(histogram);
  const [left, right] = valuesOf(histogram, ...stops);
  const isDragged = useRef(false);
  const share = (value: number) => `${((value - min) / Math.max(1, max - min)) * 100}%`;
  return (
    <>
      <Slider
        aria-label="Time"
        className={styles.slider ?? ''}
        minValue={min}
        maxValue={max}
        value={[left, right]}
        onChange={([nextLeft = left, nextRight = right]) =>
          change(...settle(histogram, [nextLeft, nextRight], stops, isDragged.current))
        }
        onChangeEnd={() => {
          isDragged.current = false;
          endGesture();
        }}
      >
        <TimeBars histogram={histogram} from={from} to={to} />
        <TimeAxis histogram={histogram} />
        <SliderTrack
          className={styles.track ?? ''}
          onPointerDownCapture={({ button }) => {
            isDragged.current = button === 0;
          }}
        >
          <div
            className={styles.fill}
            style={{ insetInlineStart: share(left), insetInlineEnd: share(max + min - right) }}
          />
          <MonthThumb index={0} label="From" words={nameEnd(histogram, from, 0)} />
          <MonthThumb index={1} label="To" words={nameEnd(histogram, to, 1)} />
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

/** One end of the window, with what is gathered there when all of it is taken. */
function nameEnd(histogram: Histogram, month: number, side: 0 | 1): string {
  const stop = stopOf(histogram, month);
  const gathered = monthsOfStop(histogram, stop)[side] === month ? nameStop(histogram, stop) : null;
  const words = readDate(formatMonth(month));
  return gathered === null ? words : `${words}, all ${gathered}`;
}

interface MonthThumbProps {
  readonly index: number;
  readonly label: string;
  readonly words: string;
}

function MonthThumb({ index, label, words }: MonthThumbProps) {
  const input = useRef<HTMLInputElement>(null);
  // The slider can only say numbers; months are said here, after each time it has said one.
  useLayoutEffect(() => {
    input.current?.setAttribute('aria-valuetext', words);
  });
  return <SliderThumb index={index} aria-label={label} inputRef={input} className={styles.thumb ?? ''} />;
}
