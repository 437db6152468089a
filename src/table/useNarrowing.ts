import { useEffect } from 'react';
import { useActions, useStore } from '../ui/useStore.ts';

/** The nodes the tables are narrowed to; once they are, they follow what is picked together next. */
export function useNarrowing(): ReadonlySet<string> | null {
  const actions = useActions();
  const only = useStore((state) => state.table.only);
  const picked = useStore((state) => state.selection.picked);
  const isNarrow = only !== null;
  useEffect(() => {
    if (isNarrow && picked.size > 1) actions.narrowTable(picked);
  }, [isNarrow, picked, actions]);
  return only;
}
