import { Files } from 'lucide-react';
import { sayCorroboration } from '../../graph/query/evidence/evidence.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import { setFilter } from '../state/filters.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './EdgeDetails.module.css';
import inspector from './Inspector.module.css';

/** How many articles say so, and the way to see what several say alone. */
export function Corroboration({ edge }: { readonly edge: GraphEdge }) {
  const actions = useActions();
  const isOffered = useStore(({ filters, view }) => filters.leastSources < 2 && (view.visible.sources[2] ?? 0) > 0);
  const words = sayCorroboration(edge);
  if (words === null) return null;
  return (
    <div className={styles.corroboration}>
      <p>
        <Files aria-hidden size={15} />
        {words}
      </p>
      {isOffered && (
        <button
          type="button"
          className={inspector.textButton}
          onClick={() => actions.changeFilters(setFilter({ leastSources: 2 }))}
        >
          Only what at least two articles say
        </button>
      )}
    </div>
  );
}
