import { Redo2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './FilterPanel.module.css';

/** More chips than these are folded: a long list of names would push the legend away. */
const MOST = 12;

/** Every filter in force, each with its way out, and the way back from the last change. */
export function ActiveFilters() {
  const chips = useStore((state) => state.view.chips);
  const canUndo = useStore((state) => state.filterHistory.past.length > 0);
  const canRedo = useStore((state) => state.filterHistory.future.length > 0);
  const actions = useActions();
  const [isWhole, setIsWhole] = useState(false);
  if (chips.length === 0 && !canUndo && !canRedo) return null;
  return (
    <section className={styles.chips} aria-label="Active filters">
      {(isWhole ? chips : chips.slice(0, MOST)).map(({ id, label, remove }) => (
        <Chip key={id} label={label} onRemove={() => actions.changeFilters(remove)} />
      ))}
      {chips.length > MOST && (
        <Button look="quiet" aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? 'Show fewer' : `and ${chips.length - MOST} more`}
        </Button>
      )}
      <div className={styles.history}>
        {(canUndo || canRedo) && (
          <Button
            look="quiet"
            disabled={!canUndo}
            onClick={actions.undoFilters}
            aria-label="Undo the last filter"
            title="Ctrl+Z"
          >
            <Undo2 aria-hidden="true" size={13} /> Undo
          </Button>
        )}
        {canRedo && (
          <Button look="quiet" onClick={actions.redoFilters} aria-label="Redo the filter" title="Ctrl+Shift+Z">
            <Redo2 aria-hidden="true" size={13} /> Redo
          </Button>
        )}
        {chips.length > 0 && (
          <Button look="quiet" onClick={actions.resetFilters}>
            Reset all
          </Button>
        )}
      </div>
    </section>
  );
}
