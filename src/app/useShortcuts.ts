import { useEffect } from 'react';
import { PHONE } from '../ui/useMediaQuery.ts';
import { useClewStore } from '../ui/useStore.ts';

/** Escape steps back, from the article to the selection to nothing. Zoom keys belong to the canvas, `/` to the search. */
export function useShortcuts(): void {
  const store = useClewStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      const { reader, selected, panels } = store.getState().selection;
      if (panels.export) return;
      const hasSheet = panels.filters && !(selected && panels.inspector) && window.matchMedia(PHONE).matches;
      if (!reader && hasSheet) store.actions.setPanel('filters', false);
      else if (reader) store.actions.closeArticle();
      else store.actions.select(null);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store]);
}
