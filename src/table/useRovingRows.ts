import { defaultRangeExtractor, type ReactVirtualizer, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useEffect, useMemo, useRef } from 'react';
import { readRem } from '../ui/lengths.ts';
import { useTouch } from '../ui/useTouch.ts';

interface RovingRowsOptions {
  readonly count: number;
  /** The place of the row that takes the focus. */
  readonly at: number;
  /** Heights in rem; a finger gets more. */
  readonly rowHeight: number;
  readonly headHeight: number;
}

export interface RovingRows {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly virtualizer: ReactVirtualizer<HTMLDivElement, Element>;
  /** How many rows are seen at once. */
  readonly page: number;
  /** Gives the focus to the row at `at` once it is drawn, and then says that keys have walked there, where they have. */
  readonly focusRow: (onWalked?: () => void) => void;
  /** To be spread on the element that holds the rows. */
  readonly watchFocus: {
    readonly onFocus: (event: FocusEvent) => void;
    readonly onBlur: () => void;
  };
}

/**
 * Rows of which only those in sight are in the page, and the one that takes the focus: rows carry `data-place`, and
 * `tabIndex` 0 at `at`. When the focused row goes, as when a filter takes it, the focus moves on to the row at `at`.
 */
export function useRovingRows({ count, at, rowHeight, headHeight }: RovingRowsOptions): RovingRows {
  const scroller = useRef<HTMLDivElement>(null);
  const wanted = useRef<(() => void) | null>(null);
  const hasFocus = useRef(false);
  const touch = useTouch();
  const { row, head } = useMemo(() => {
    const rem = readRem();
    return {
      row: Math.max(rowHeight * rem, touch),
      head: headHeight === 0 ? 0 : Math.max(headHeight * rem, touch),
    };
  }, [rowHeight, headHeight, touch]);
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => row,
    paddingStart: head,
    scrollPaddingStart: head,
    overscan: 6,
    rangeExtractor: (range) => {
      const places = defaultRangeExtractor(range);
      if (at < 0 || at >= range.count) return places;
      if (at < (places[0] ?? 0)) return [at, ...places];
      return at > (places.at(-1) ?? -1) ? [...places, at] : places;
    },
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height lie elsewhere.
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, row]);

  useEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body;
    if (!wanted.current && !isLost) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${at}"]`);
    if (!row) return;
    const onWalked = wanted.current;
    wanted.current = null;
    row.focus({ preventScroll: true });
    onWalked?.();
  });

  return {
    scroller,
    virtualizer,
    page: Math.max(1, Math.floor(((virtualizer.scrollRect?.height ?? 0) - head) / row) - 1),
    focusRow: (onWalked = () => undefined) => {
      wanted.current = onWalked;
    },
    watchFocus: {
      onFocus: (event) => {
        hasFocus.current = event.target instanceof HTMLElement && event.target.dataset.place !== undefined;
      },
      onBlur: () => {
        hasFocus.current = false;
      },
    },
  };
}
