import { Download, Focus, Route, X } from 'lucide-react';
import { countOf } from '../../graph/text/countOf.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './SelectionBar.module.css';

/** What can be done with several entities picked together. */
export function SelectionBar() {
  const actions = useActions();
  const picked = useStore((state) => state.selection.picked);
  const [from, to] = picked;
  return (
    <fieldset className={styles.bar} aria-label="Selected entities">
      <span className={styles.count}>{countOf(picked.size, 'entity', 'entities')} selected</span>
      <Button look="quiet" onClick={() => actions.askCamera({ kind: 'show', nodes: [...picked] })}>
        <Focus aria-hidden="true" size={16} />
        <span className={styles.word}>Look closer</span>
      </Button>
      {picked.size === 2 && from !== undefined && to !== undefined && (
        <Button look="quiet" onClick={() => actions.startPath(from, to)}>
          <Route aria-hidden="true" size={16} />
          <span className={styles.word}>Find a path</span>
        </Button>
      )}
      <Button look="quiet" onClick={() => actions.setPanel('export', true)}>
        <Download aria-hidden="true" size={16} />
        <span className={styles.word}>Export</span>
      </Button>
      <Button look="quiet" onClick={() => actions.select(null)}>
        <X aria-hidden="true" size={16} />
        <span className={styles.word}>Clear</span>
      </Button>
    </fieldset>
  );
}
