import { useCallback, useSyncExternalStore } from 'react';

/** At this width panels become sheets. */
export const PHONE = '(max-width: 700px)';
/** Up to this width there is room for one column beside the graph, not for two. */
export const NARROW = '(max-width: 1100px)';
/** The same for the large letters of a projector. */
export const NARROW_PROJECTED = '(max-width: 1500px)';

/** Where something points without touching. */
export const MOUSE = '(any-hover: hover) and (any-pointer: fine)';

/** Whether a media query holds, as it changes. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (onChange: () => void) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', onChange);
      return () => list.removeEventListener('change', onChange);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
