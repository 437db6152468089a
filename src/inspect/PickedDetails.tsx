import { X } from 'lucide-react';
import { useMemo } from 'react';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { findSharedNeighbours, listBetween } from '../../graph/query/sharedNeighbours.ts';
import type { GraphNode } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { IconButton } from '../ui/Button.tsx';
import { EntityButton } from '../ui/EntityButton.tsx';
import { useActions } from '../ui/useStore.ts';
import rows from './Connections.module.css';
import { EdgeList } from './EdgeList.tsx';
import { FirstOf } from './FirstOf.tsx';
import styles from './Inspector.module.css';
import { SharedRow } from './SharedRow.tsx';

/** Up to so many entities are compared with one another, which takes no longer than a frame or two. */
const COMPARABLE = 1_000;
const NONE: ReadonlySet<string> = new Set();

/** Several entities picked together: which they are, what they share, and what connects them with one another. */
export function PickedDetails({ index, picked }: { index: GraphIndex; picked: ReadonlySet<string> }) {
  const actions = useActions();
  const nodes = useMemo(() => [...picked].flatMap((key) => index.nodes.get(key) ?? []), [index, picked]);
  const isComparable = picked.size <= COMPARABLE;
  const compared = isComparable ? picked : NONE;
  const shared = useMemo(() => findSharedNeighbours(index, compared), [index, compared]);
  const between = useMemo(() => listBetween(index, compared), [index, compared]);
  return (
    <>
      <header className={styles.header}>
        <p className={styles.kicker}>Picked together</p>
        <h2 tabIndex={-1} className={styles.heading}>
          {countOf(nodes.length, 'entity', 'entities')}
        </h2>
        <p>
          <button type="button" className={styles.textButton} onClick={() => actions.select(null)}>
            Select nothing
          </button>
        </p>
      </header>
      <section aria-label="Picked entities">
        <FirstOf items={nodes}>{(shown) => <NodeList nodes={shown} />}</FirstOf>
      </section>
      <section>
        <h3>What they share {isComparable && <span className={styles.count}>{shared.length}</span>}</h3>
        {shared.length > 0 ? (
          <FirstOf items={shared}>
            {(shown) => (
              <ul>
                {shown.map((neighbour) => (
                  <SharedRow
                    key={`${neighbour.label} ${neighbour.other.key}`}
                    neighbour={neighbour}
                    total={nodes.length}
                  />
                ))}
              </ul>
            )}
          </FirstOf>
        ) : (
          <p className={styles.faint}>
            {isComparable
              ? 'No two of them are connected to the same entity in the same way.'
              : `That is worked out for up to ${COMPARABLE} entities: pick fewer.`}
          </p>
        )}
      </section>
      {between.length > 0 && (
        <section>
          <h3>
            Between them <span className={styles.count}>{between.length}</span>
          </h3>
          <FirstOf items={between}>{(shown) => <EdgeList index={index} edges={shown} />}</FirstOf>
        </section>
      )}
    </>
  );
}

function NodeList({ nodes }: { readonly nodes: readonly GraphNode[] }) {
  const actions = useActions();
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.key} className={rows.row}>
          <EntityButton node={node} />
          <span className={rows.unpick}>
            <IconButton label={`Take out ${node.attributes.label}`} onClick={() => actions.togglePick(node.key)}>
              <X aria-hidden="true" />
            </IconButton>
          </span>
        </li>
      ))}
    </ul>
  );
}
