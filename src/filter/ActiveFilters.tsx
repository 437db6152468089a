import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './FilterPanel.module.css';

/** Every filter in force, each with its way out. */
export function ActiveFilters() {
  const chips = useStore((state) => state.view.chips);
  const actions = useActions();
  if (chips.length === 0) return null;
  return (
    <section className={styles.chips} aria-label="Active filters">
      {chips.map(({ id, label, remove }) => (
        <Chip key={id} label={label} onRemove={() => actions.changeFilters(remove)} />
      ))}
      <Button look="quiet" onClick={actions.resetFilters}>
        Reset all
      </Button>
    </section>
  );
}
