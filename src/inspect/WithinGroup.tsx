import { useMemo, useState } from 'react';
import { RELATIONS } from '../../graph/ontology.ts';
import { listWithin } from '../../graph/query/connections.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { GraphNode } from '../../graph/schema.ts';
import { useStore } from '../ui/useStore.ts';
import { ConnectionRow } from './ConnectionGroups.tsx';
import rows from './Connections.module.css';
import { FirstOf } from './FirstOf.tsx';
import styles from './Inspector.module.css';

/** What lies in the places that are part of a region: one line, which unfolds. */
export function WithinGroup({ index, node }: { readonly index: GraphIndex; readonly node: GraphNode }) {
  const [isOpen, setIsOpen] = useState(false);
  const visible = useStore(({ view }) => view.visible.edges);
  const within = useMemo(
    () => (node.attributes.entityType === 'region' ? listWithin(index, node.key) : []),
    [index, node],
  );
  if (within.length === 0) return null;
  return (
    <div className={rows.group}>
      <button type="button" className={styles.textButton} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {isOpen ? 'Hide what is in places within' : `${within.length} more in places within`}
      </button>
      {isOpen && (
        <FirstOf items={within}>
          {(shown) => (
            <ul aria-label="In places within">
              {shown.map(({ place, ...connection }) => (
                <ConnectionRow
                  key={connection.edge.key}
                  node={place}
                  verb={RELATIONS.located_in.inverse}
                  connection={connection}
                  note={`in ${place.attributes.label}`}
                  isHidden={!visible.has(connection.edge.key)}
                />
              ))}
            </ul>
          )}
        </FirstOf>
      )}
    </div>
  );
}
