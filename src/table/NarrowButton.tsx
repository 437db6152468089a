import { useMemo } from 'react';
import { listPicks } from '../state/selection.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './TableDock.module.css';

/** Narrows the tables to what is picked, and widens them again. */
export function NarrowButton() {
  const actions = useActions();
  const only = useStore((state) => state.table.only);
  const selected = useStore((state) => state.selection.selected);
  const picked = useStore((state) => state.selection.picked);
  const picks = useMemo(() => listPicks({ selected, picked }), [selected, picked]);
  const size = (only ?? picks).size;
  return (
    <button
      type="button"
      className={styles.narrow}
      aria-pressed={only !== null}
      disabled={size === 0}
      title={
        size === 0 ? 'Pick entities first: Shift-click them on the graph, or press Space on their rows' : undefined
      }
      onClick={() => actions.narrowTable(only === null ? picks : null)}
    >
      Only picked{size > 0 && ` (${size})`}
    </button>
  );
}
