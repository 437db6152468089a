import { Footprints } from 'lucide-react';
import { useId, useMemo, useState } from 'react';
import { getData } from '../state/derive.ts';
import type { GraphData } from '../state/graph.ts';
import { IconButton } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { type Size, watchSize } from '../ui/watchSize.ts';
import styles from './Trail.module.css';
import { usePanels } from './usePanels.ts';

/**
 * The entities visited last, and the way back to each, on a phone folded behind a button; and where no filters are in
 * sight, around what one sees.
 */
export function Trail({ onResize }: { readonly onResize: (size: Size) => void }) {
  const measure = useMemo(() => watchSize(onResize), [onResize]);
  const { hasFilters, hasInspector, isPhone } = usePanels();
  const actions = useActions();
  const data = useStore(getData);
  const trail = useStore((state) => state.history.trail);
  const focus = useStore(({ view }) => view.chips.find(({ id }) => id === 'focus'));
  const visited = data ? trail.filter((node) => data.graph.hasNode(node)) : [];
  // Half a phone is too little for both, and the sheet over the other half ends it as well.
  const isFocusShown = focus !== undefined && !hasFilters && !(isPhone && hasInspector);
  // One alone is what is selected, or was.
  const isTrailShown = visited.length > 1;
  if (!data || !(isFocusShown || isTrailShown)) return null;
  return (
    <div ref={measure} className={styles.trail}>
      {isFocusShown && <Chip label={focus.label} onRemove={actions.endFocus} />}
      {isTrailShown && <Crumbs visited={visited} data={data} />}
    </div>
  );
}

function Crumbs({ visited, data }: { readonly visited: readonly string[]; readonly data: GraphData }) {
  const { isPhone } = usePanels();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const listId = useId();
  return (
    <nav className={styles.visited} aria-label="Visited">
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
      <ol id={listId} className={styles.list} hidden={isPhone && !isUnfolded}>
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
