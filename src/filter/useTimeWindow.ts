import { useEffect, useRef, useState } from 'react';
import type { Histogram } from '../../graph/query/histogram.ts';
import { formatMonth, monthsOf } from '../../graph/query/months.ts';
import { setFilter } from '../state/filters.ts';
import type { ClewState } from '../state/store.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';

/** Milliseconds between two steps: time enough to see what comes and goes. */
const TICK = 700;
/** The share of all time that is shown at once when playing begins with everything shown. */
const SHARE = 1 / 12;

/** Names each drag and each playing, so that it is undone as one. */
let gestures = 0;

export interface TimeWindow {
  /** Months by number; both within. */
  readonly from: number;
  readonly to: number;
  readonly isPlaying: boolean;
  readonly change: (from: number, to: number) => void;
  readonly endGesture: () => void;
  /**
   * Walks the window from one month in which something begins to the next, until none is left; one that is at the end
   * begins anew.
   */
  readonly play: () => void;
  readonly stop: () => void;
}

/** The stretch of time that is shown, out of all there is. */
export function useTimeWindow({ first, last, begins }: Histogram): TimeWindow {
  const store = useClewStore();
  const months = useStore((state) => state.filters.months);
  const gesture = useRef(nameGesture());
  const [isPlaying, setIsPlaying] = useState(false);
  const [from, to] = readWindow(months, first, last);

  const endGesture = () => {
    gesture.current = nameGesture();
  };
  const show = (nextFrom: number, nextTo: number) => {
    const isAll = nextFrom <= first && nextTo >= last;
    const range = isAll ? null : { from: formatMonth(nextFrom), to: formatMonth(nextTo) };
    store.actions.changeFilters(setFilter({ months: range }), gesture.current);
  };
  const step = useRef(() => {});
  useEffect(() => {
    step.current = () => {
      const [nowFrom, nowTo] = readWindow(store.getState().filters.months, first, last);
      const [next, ...others] = begins.filter((month) => month > nowTo);
      if (next !== undefined) show(nowFrom + next - nowTo, next);
      if (others.length === 0) setIsPlaying(false);
    };
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step.current(), TICK);
    return () => clearInterval(timer);
  }, [isPlaying]);

  return {
    from,
    to,
    isPlaying,
    change: (nextFrom, nextTo) => {
      setIsPlaying(false);
      show(nextFrom, nextTo);
    },
    endGesture,
    play: () => {
      endGesture();
      const width = months === null ? Math.max(0, Math.round((last - first + 1) * SHARE) - 1) : to - from;
      if (months === null || to >= (begins.at(-1) ?? last)) show(first, first + Math.min(width, last - first));
      setIsPlaying(true);
    },
    stop: () => {
      endGesture();
      setIsPlaying(false);
    },
  };
}

function nameGesture(): string {
  gestures += 1;
  return `time ${gestures}`;
}

function readWindow(months: ClewState['filters']['months'], first: number, last: number): readonly [number, number] {
  if (months === null) return [first, last];
  const clamp = (month: number) => Math.max(first, Math.min(month, last));
  const from = clamp(monthsOf(months.from)?.[0] ?? first);
  return [from, Math.max(from, clamp(monthsOf(months.to)?.[1] ?? last))];
}
