import { useEffect, useRef } from 'react';
import { useActions, useStore } from '../ui/useStore.ts';
import { usePanels } from './usePanels.ts';

/** In a narrow window the sentences take the room of the legend; the first time that happens it is said. */
export function useFoldNotice(): void {
  const { isPhone, isNarrow, hasInspector } = usePanels();
  const wantsFilters = useStore((state) => state.selection.panels.filters);
  const actions = useActions();
  const isProjector = useStore((state) => state.theme.isProjector);
  // Before an audience it would lie over what is shown.
  const isFolded = isNarrow && !isPhone && !isProjector && hasInspector && wantsFilters;
  const wasSaid = useRef(false);
  useEffect(() => {
    if (!isFolded || wasSaid.current) return;
    wasSaid.current = true;
    actions.notify(
      'The legend made room for the selection. It comes back when you close that, or by its button beside “Clew”.',
    );
  }, [isFolded, actions]);
}
