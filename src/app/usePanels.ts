import { NARROW, NARROW_PROJECTED, PHONE, useMediaQuery } from '../ui/useMediaQuery.ts';
import { useStore } from '../ui/useStore.ts';

/** Which panels stand in the window now: there may be more unfolded than have room. */
export interface Panels {
  readonly isPhone: boolean;
  readonly isNarrow: boolean;
  readonly isReading: boolean;
  readonly hasFilters: boolean;
  readonly hasInspector: boolean;
  readonly hasPaths: boolean;
  /** What stands below the graph. */
  readonly dock: 'table' | 'figures' | null;
}

export function usePanels(): Panels {
  const isReady = useStore((state) => state.graph.status === 'ready');
  const hasSelection = useStore((state) => state.selection.selected !== null);
  const isReading = useStore((state) => state.selection.reader !== null) && isReady;
  const { filters, inspector, paths, table, figures } = useStore((state) => state.selection.panels);
  const isProjector = useStore((state) => state.theme.isProjector);
  const isPhone = useMediaQuery(PHONE);
  const isNarrow = useMediaQuery(isProjector ? NARROW_PROJECTED : NARROW);
  // A phone has room for one sheet: a path's own sentences stand in for the inspector's.
  const hasInspector = isReady && hasSelection && inspector && !(isPhone && paths);
  // The article takes the place of the legend, so that text, graph and sentences stand side by side; in a narrow
  // window the sentences do so too, or no graph would be left between them.
  const hasPaths = isReady && paths && !isReading;
  const hasFilters = isReady && filters && !hasPaths && !(isReading && !isPhone) && !(hasInspector && isNarrow);
  // On a phone the article covers everything else.
  const dock = !isReady || (isPhone && isReading) ? null : table ? 'table' : figures ? 'figures' : null;
  return { isPhone, isNarrow, isReading, hasFilters, hasInspector, hasPaths, dock };
}
