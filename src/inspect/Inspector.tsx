import { useEffect, useRef } from 'react';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { getData } from '../state/derive.ts';
import { useStore } from '../ui/useStore.ts';
import { EdgeDetails } from './EdgeDetails.tsx';
import styles from './Inspector.module.css';
import { NodeDetails } from './NodeDetails.tsx';
import { PickedDetails } from './PickedDetails.tsx';

/** What is selected and who says so: an entity with its connections, a relation with its sentences, or several entities. */
export function Inspector() {
  const selected = useStore((state) => state.selection.selected);
  const picked = useStore((state) => state.selection.picked);
  const data = useStore(getData);
  const panel = useRef<HTMLDivElement>(null);
  const flights = useStore((state) => state.selection.flights);
  const isArrived = useStore((state) => state.selection.isArrived);
  const seenFlights = useRef(0);

  // Who picked something in a list has lost the list's focus with it; whoever clicked the canvas keeps theirs, and whoever
  // opened a link begins where the page does, named by its title: the arrow keys walk from what is selected.
  useEffect(() => {
    const isPick = flights !== seenFlights.current;
    seenFlights.current = flights;
    if (!selected) return;
    const heading = panel.current?.querySelector<HTMLElement>('h2');
    heading?.scrollIntoView({ block: 'nearest' });
    if (isPick && !isArrived && document.activeElement === document.body) heading?.focus({ preventScroll: true });
  }, [selected, flights, isArrived]);

  const index = data ? indexFile(data.file) : null;
  const node = selected?.kind === 'node' ? index?.nodes.get(selected.key) : undefined;
  const edge = selected?.kind === 'edge' ? index?.edges.get(selected.key) : undefined;
  return (
    <div ref={panel} className={styles.inspector}>
      {index && picked.size > 1 ? (
        <PickedDetails index={index} picked={picked} />
      ) : index && node ? (
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
