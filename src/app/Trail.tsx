import { Footprints } from 'lucide-react';
import { useId, useState } from 'react';
import { getData } from '../state/derive.ts';
import type { GraphData } from '../state/graph.ts';
import { IconButton } from '../ui/Button.tsx';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Trail.module.css';
import { usePanels } from './usePanels.ts';

/** The entities visited last, and the way back to each; on a phone folded behind a button. */
export function Trail() {
  const { isPhone } = usePanels();
  const data = useStore(getData);
  const trail = useStore((state) => state.history.trail);
  const [isUnfolded, setIsUnfolded] = useState(false);
  const listId = useId();
  const visited = data ? trail.filter((node) => data.graph.hasNode(node)) : [];
  // One alone is what is selected, or was.
  if (!data || visited.length < 2) return null;
  const isShown = !isPhone || isUnfolded;
  return (
    <nav className={styles.trail} aria-label="Visited">
      {isPhone && (
        <span className={styles.fold}>
          <IconButton
            label={isUnfolded ? 'Fold the visited entities' : 'Show the visited entities'}
            aria-expanded={isUnfolded}
            aria-controls={listId}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            <Footprints aria-hidden="true" />
          </IconButton>
        </span>
      )}
      <ol id={listId} className={styles.list} hidden={!isShown}>
        {visited.map((node) => (
          <li key={node}>
            <Crumb node={node} data={data} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Crumb({ node, data }: { readonly node: string; readonly data: GraphData }) {
  const actions = useActions();
  const isHere = useStore(({ selection: { selected } }) => selected?.kind === 'node' && selected.key === node);
  const { entityType, label } = data.graph.getNodeAttributes(node);
  return (
    <button
      type="button"
      className={styles.crumb}
      title={label}
      {...(isHere ? { 'aria-current': 'location' } : {})}
      onClick={() => actions.select({ kind: 'node', key: node }, { fly: true })}
    >
      <TypeIcon type={entityType} />
      <span>{label}</span>
    </button>
  );
}
