import { useEffect, useRef, useState } from 'react';
import type { Histogram } from '../../graph/query/filter/histogram.ts';
import { formatMonth, monthsOf } from '../../graph/query/filter/months.ts';
import { findPlay } from '../state/canvas.ts';
import { setFilter } from '../state/filters.ts';
import type { ClewState } from '../state/store.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { monthsOfStop, stopOf } from './timeScale.ts';

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
  /** Takes stops, see `timeScale`. An end whose stop is as before stays, to the month. */
  readonly change: (from: number, to: number) => void;
  readonly endGesture: () => void;
  /**
   * Walks the window from one stop in which something begins to the next, until none is left; one that is at the end
   * begins anew. Then what was shown before is shown again.
   */
  readonly play: () => void;
  readonly stop: () => void;
  readonly showAll: () => void;
}

/** The stretch of time that is shown, out of all there is. */
export function useTimeWindow(histogram: Histogram): TimeWindow {
  const { first, last, begins } = histogram;
  const store = useClewStore();
  const months = useStore((state) => state.filters.months);
  const gesture = useRef(nameGesture());
  const [isPlaying, setIsPlaying] = useState(false);
  const [from, to] = readWindow(months, first, last);
  const toStop = (month: number) => stopOf(histogram, month);
  const [firstStop, lastStop] = [toStop(first), toStop(last)];

  const endGesture = () => {
    gesture.current = nameGesture();
  };
  const show = (nextFrom: number, nextTo: number) => {
    store.actions.setPlay(null);
    const isAll = nextFrom <= first && nextTo >= last;
    const range = isAll ? null : { from: formatMonth(nextFrom), to: formatMonth(nextTo) };
    store.actions.changeFilters(setFilter({ months: range }), gesture.current);
  };
  const step = useRef(() => {});
  const playAt = (nextFrom: number, nextTo: number, before: ClewState['filters']['months']) => {
    const shown = {
      from: formatMonth(monthsOfStop(histogram, nextFrom)[0]),
      to: formatMonth(monthsOfStop(histogram, nextTo)[1]),
    };
    store.actions.setPlay({ shown, before });
    store.actions.changeFilters(setFilter({ months: shown }), gesture.current);
  };
  useEffect(() => {
    step.current = () => {
      const { canvas, filters } = store.getState();
      const play = findPlay(canvas, filters);
      const [nowFrom, nowTo] = readWindow(filters.months, first, last).map(toStop) as [number, number];
      const next = begins.map(toStop).find((stop) => stop > nowTo);
      if (play && next !== undefined) {
        playAt(nowFrom + next - nowTo, next, play.before);
        return;
      }
      setIsPlaying(false);
      // Elsewhere another time may have been asked for meanwhile.
      if (!play) return;
      store.actions.changeFilters(setFilter({ months: play.before }), gesture.current);
      store.actions.setPlay(null);
      store.actions.notify(
        `Played to the end. ${play.before === null ? 'All times are' : 'The time before is'} shown again.`,
      );
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
      show(
        nextFrom === toStop(from) ? from : monthsOfStop(histogram, nextFrom)[0],
        nextTo === toStop(to) ? to : monthsOfStop(histogram, nextTo)[1],
      );
    },
    endGesture,
    play: () => {
      endGesture();
      const all = lastStop - firstStop;
      const width = months === null ? Math.max(0, Math.round((all + 1) * SHARE) - 1) : toStop(to) - toStop(from);
      const isAtEnd = toStop(to) >= toStop(begins.at(-1) ?? last);
      const start = months === null || isAtEnd ? firstStop : toStop(from);
      const { canvas, filters } = store.getState();
      const halted = findPlay(canvas, filters);
      playAt(start, start + Math.min(width, lastStop - start), halted ? halted.before : months);
      setIsPlaying(true);
    },
    stop: () => {
      endGesture();
      setIsPlaying(false);
    },
    showAll: () => {
      endGesture();
      setIsPlaying(false);
      show(first, last);
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
