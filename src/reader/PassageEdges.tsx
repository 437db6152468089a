import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { stateEdge } from '../../graph/query/statements.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './Reader.module.css';

interface PassageEdgesProps {
  readonly id: string;
  readonly index: GraphIndex;
  readonly edges: readonly GraphEdge[];
  readonly selected: string | null;
}

/** The relations one sentence backs; each leads to its line in the graph. */
export function PassageEdges({ id, index, edges, selected }: PassageEdgesProps) {
  const actions = useActions();
  return (
    <div id={id} className={styles.edges}>
      <p>This sentence says</p>
      <ul>
        {edges.map((edge) => {
          const { source, verb, target } = stateEdge(index, edge);
          const picked = { kind: 'edge', key: edge.key } as const;
          return (
            <li key={edge.key}>
              <button
                type="button"
                aria-current={edge.key === selected}
                onClick={() => actions.select(picked, { fly: true })}
                onPointerEnter={() => actions.hover(picked)}
                onPointerLeave={() => actions.hover(null)}
              >
                {source} <em>{verb}</em> {target}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
