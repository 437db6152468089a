import { EyeOff } from 'lucide-react';
import { isVisible } from '../state/derive.ts';
import type { Target } from '../state/selection.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Inspector.module.css';

/** Says that filters hide what is inspected, and offers to show it. */
export function HiddenNotice({ target }: { target: Target }) {
  const isShown = useStore((state) => isVisible(state, target));
  const actions = useActions();
  if (isShown) return null;
  return (
    <p className={styles.notice}>
      <EyeOff aria-hidden size={15} /> Hidden by your filters.{' '}
      <button type="button" className={styles.textButton} onClick={() => actions.show(target)}>
        Show it
      </button>
    </p>
  );
}
