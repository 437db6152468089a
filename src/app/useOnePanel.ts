import { useEffect } from 'react';
import { useClewStore } from '../ui/useStore.ts';
import { usePanels } from './usePanels.ts';

/** Where a table or chart has the room of every other panel, asking for an article or a path puts it away. */
export function useOnePanel(): void {
  const { isAlone, dock } = usePanels();
  const store = useClewStore();
  useEffect(() => {
    if (!isAlone || dock === null) return;
    return store.subscribe((state, before) => {
      const { reader, panels } = state.selection;
      const isArticle = reader !== null && reader !== before.selection.reader;
      const isPath = panels.paths && state.path.question !== before.path.question;
      // An address may hold both.
      const hasArrived = state.camera.arrivals !== before.camera.arrivals;
      if ((isArticle || isPath) && !hasArrived) store.actions.setPanel(dock, false);
    });
  }, [store, isAlone, dock]);
}
