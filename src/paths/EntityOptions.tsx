import { useEffect } from 'react';
import { ENTITIES } from '../../graph/ontology.ts';
import type { NameMatch } from '../../graph/query/paths/ends.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useStore } from '../ui/useStore.ts';
import styles from './PathForm.module.css';

interface EntityOptionsProps {
  readonly id: string;
  readonly label: string;
  readonly isReady: boolean;
  readonly query: string;
  readonly matches: readonly NameMatch[];
  readonly current: NameMatch | undefined;
  readonly optionId: (key: string) => string;
  readonly onPick: (key: string) => void;
}

/** The entities whose names match; what filters hide is among them and says so. */
export function EntityOptions({ id, label, isReady, query, matches, current, optionId, onPick }: EntityOptionsProps) {
  const visible = useStore((state) => state.view.visible.nodes);
  const currentId = current && optionId(current.node.key);
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' });
  }, [currentId]);
  if (matches.length === 0) {
    return (
      <p role="status" className={styles.nothing}>
        {isReady ? (
          <>
            No entity is called “<strong>{query}</strong>”.
          </>
        ) : (
          'Reading the names …'
        )}
      </p>
    );
  }
  return (
    <div id={id} role="listbox" aria-label={`${label}: entities`} className={styles.options}>
      {matches.map(({ node, because }) => {
        const { entityType, kind, label: name } = node.attributes;
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and the keys
          <div
            key={node.key}
            id={optionId(node.key)}
            role="option"
            tabIndex={-1}
            aria-selected={node.key === current?.node.key}
            className={styles.option}
            // The field must not lose the focus, or the list would be gone before the click.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onPick(node.key)}
          >
            <TypeIcon type={entityType} size={18} />
            <span className={styles.name}>
              {name}
              {because !== null && <span className={styles.because}>also called {because}</span>}
            </span>
            <span className={styles.type}>
              {visible.has(node.key)
                ? (kind?.replaceAll('-', ' ') ?? ENTITIES[entityType].label.toLowerCase())
                : 'hidden'}
            </span>
          </div>
        );
      })}
    </div>
  );
}
