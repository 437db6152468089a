import { useCallback, useSyncExternalStore } from 'react';
import { HEIGHTS, WIDTHS } from './windowSizes.ts';

const upTo = (width: number): string => `(max-width: ${width}px)`;

/** These widths are explained in windowSizes.ts; the large letters of a projector need more. */
export const PHONE = upTo(WIDTHS.phone);
export const NARROW = upTo(WIDTHS.narrow);
export const NARROW_PROJECTED = upTo(WIDTHS.narrowProjected);
export const TIGHT = upTo(WIDTHS.tight);
export const TIGHT_PROJECTED = upTo(WIDTHS.tightProjected);
/** A phone's window, or as low as that of one that lies. */
export const SMALL = `${PHONE}, (max-height: ${HEIGHTS.lying}px)`;
/** What stands below the graph elsewhere stands beside it, alone. */
export const MAGNIFIED = `(min-width: ${WIDTHS.phone + 1}px) and ${TIGHT} and (max-height: ${HEIGHTS.magnified}px)`;

/** Where something points without touching. */
export const MOUSE = '(any-hover: hover) and (any-pointer: fine)';

/** One for each query: to make another one, each time that is asked, takes longer than the answer. */
const lists = new Map<string, MediaQueryList>();

function findList(query: string): MediaQueryList {
  const known = lists.get(query);
  if (known) return known;
  const list = window.matchMedia(query);
  lists.set(query, list);
  return list;
}

/** Whether a media query holds, as it changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = findList(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => findList(query).matches);
}
