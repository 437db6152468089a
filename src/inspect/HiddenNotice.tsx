import { EyeOff } from 'lucide-react';
import type { GraphEdge } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
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

/** Says how many of a visible node's connections the filters hide, and offers to show them. */
export function HiddenConnections({ edges }: { readonly edges: readonly GraphEdge[] }) {
  const visible = useStore(({ view }) => view.visible.edges);
  const actions = useActions();
  const hidden = edges.filter(({ key }) => !visible.has(key));
  if (hidden.length === 0) return null;
  return (
    <p className={styles.notice}>
      <EyeOff aria-hidden size={15} /> {countOf(hidden.length, 'connection')} hidden by filters.{' '}
      <button
        type="button"
        className={styles.textButton}
        onClick={() => actions.reveal(hidden.map(({ key }) => ({ kind: 'edge', key }) as const))}
      >
        Show {hidden.length === 1 ? 'it' : 'them'}
      </button>
    </p>
  );
}
