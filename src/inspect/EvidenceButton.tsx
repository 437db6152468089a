import { Quote } from 'lucide-react';
import type { GraphEdge } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './Connections.module.css';

interface EvidenceButtonProps {
  readonly edge: GraphEdge;
  /** The relation as a sentence, for those who cannot see the row it stands in. */
  readonly statement: string;
}

/** Leads to the sentences behind a relation, and says how many there are. */
export function EvidenceButton({ edge, statement }: EvidenceButtonProps) {
  const actions = useActions();
  const { basis, evidence } = edge.attributes;
  const target = { kind: 'edge', key: edge.key } as const;
  const source = basis === 'gazetteer' ? 'map of background geography' : countOf(evidence.length, 'sentence');
  return (
    <button
      type="button"
      className={styles.evidenceButton}
      data-background={basis === 'gazetteer' || undefined}
      aria-label={`${statement}: ${source}`}
      title={source}
      onClick={() => actions.select(target, { fly: true })}
      onPointerEnter={() => actions.hover(target)}
      onPointerLeave={() => actions.hover(null)}
    >
      {basis === 'gazetteer' ? (
        'map'
      ) : (
        <>
          <Quote aria-hidden size={13} />
          {evidence.length}
        </>
      )}
    </button>
  );
}
