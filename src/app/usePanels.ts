import {
  MAGNIFIED,
  NARROW,
  NARROW_PROJECTED,
  PHONE,
  TIGHT,
  TIGHT_PROJECTED,
  useMediaQuery,
} from '../ui/useMediaQuery.ts';
import { useStore } from '../ui/useStore.ts';

/** Which panels stand in the window now: there may be more unfolded than have room. */
export interface Panels {
  readonly isPhone: boolean;
  readonly isNarrow: boolean;
  /** Whether a table or charts stand beside the graph, in a low window, where no other panel has room. */
  readonly isAlone: boolean;
  /** Whether an article is open, in sight or behind what has taken its room. */
  readonly isReading: boolean;
  readonly hasReader: boolean;
  readonly hasFilters: boolean;
  readonly hasInspector: boolean;
  readonly hasPaths: boolean;
  /** The table or the charts. */
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
  const isTight = useMediaQuery(isProjector ? TIGHT_PROJECTED : TIGHT);
  const isMagnified = useMediaQuery(MAGNIFIED);
  // On a phone the article covers everything else.
  const dock = !isReady || (isPhone && isReading) ? null : table ? 'table' : figures ? 'figures' : null;
  // One panel at a time, or no graph would be left.
  const isAlone = isMagnified && dock !== null;
  // The article takes the place of the legend, so that text, graph and sentences stand side by side; in a narrow
  // window the sentences do so too.
  const hasReader = isReading && !isAlone;
  const hasPaths = isReady && paths && !isReading && !isAlone;
  // Where there is room for one column, or on a phone for one sheet, a path's own sentences stand in for the
  // inspector's, and so does the article, which is a sheet of its own there.
  const isOut = paths ? isTight : isReading && isTight && !isPhone;
  const hasInspector = isReady && hasSelection && inspector && !isOut && !isAlone;
  const hasOther = hasPaths || (isReading && !isPhone) || (hasInspector && isNarrow) || isAlone;
  const hasFilters = isReady && filters && !hasOther;
  return { isPhone, isNarrow, isAlone, isReading, hasReader, hasFilters, hasInspector, hasPaths, dock };
}
