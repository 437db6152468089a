import { useEffect, useRef } from 'react';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { getData } from '../state/store.ts';
import { useStore } from '../ui/useStore.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import styles from './Inspector.module.css';
import { NodeDetails } from './NodeDetails.tsx';

/** What is selected and who says so: an entity with its connections, or a relation with its sentences. */
export function Inspector() {
  const selected = useStore((state) => state.selection.selected);
  const data = useStore(getData);
  const panel = useRef<HTMLDivElement>(null);
  const wasUsed = useRef(false);

  // A row that selects something else disappears with the focus on it: hand the focus to what took its place.
  useEffect(() => {
    if (!wasUsed.current || !selected) return;
    wasUsed.current = false;
    panel.current?.scrollTo?.({ top: 0 });
    panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [selected]);

  const index = data ? indexFile(data.file) : null;
  const node = selected?.kind === 'node' ? index?.nodes.get(selected.key) : undefined;
  const edge = selected?.kind === 'edge' ? index?.edges.get(selected.key) : undefined;
  return (
    <div
      ref={panel}
      className={styles.inspector}
      onClickCapture={() => {
        wasUsed.current = true;
      }}
      onPointerLeave={() => {
        wasUsed.current = false;
      }}
    >
      {index && node ? (
        <NodeDetails key={node.key} index={index} node={node} />
      ) : index && edge ? (
        <EdgeDetails key={edge.key} index={index} edge={edge} />
      ) : (
        <div className={styles.empty}>
          <p>Nothing is selected.</p>
          <p>Pick an entity to see its connections, or a line to read the sentences behind it.</p>
        </div>
      )}
    </div>
  );
}
