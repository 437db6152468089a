import { useCallback, useSyncExternalStore } from 'react';

/** At this width panels become sheets. */
export const PHONE = '(max-width: 700px)';
/** Up to this width there is room for one column beside the graph, not for two. */
export const NARROW = '(max-width: 1100px)';
/** The same for the large letters of a projector. */
export const NARROW_PROJECTED = '(max-width: 1500px)';

/** Up to this width two columns would leave next to nothing of the graph between them. */
export const TIGHT = '(max-width: 960px)';
/** The same for the large letters of a projector. */
export const TIGHT_PROJECTED = '(max-width: 1200px)';
/** As low as a window magnified to twice its size: what stands below the graph elsewhere stands beside it, alone. */
export const MAGNIFIED = '(min-width: 701px) and (max-width: 960px) and (max-height: 600px)';

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
