import { stateEdge, summarizeAttributes } from '../../graph/query/evidence/statements.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import rows from './Connections.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import styles from './Inspector.module.css';

/** Relations as sentences, each leading to what is said for it. */
export function EdgeList({ index, edges }: { readonly index: GraphIndex; readonly edges: readonly GraphEdge[] }) {
  return (
    <ul>
      {edges.map((edge) => {
        const { source, verb, target } = stateEdge(index, edge);
        const details = summarizeAttributes(edge.attributes.attrs);
        return (
          <li key={edge.key} className={rows.row}>
            <div className={rows.rowMain}>
              <span>
                {source} <span className={styles.verb}>{verb}</span> {target}
              </span>
              {details !== '' && <span className={styles.faint}>{details}</span>}
            </div>
            <EvidenceButton edge={edge} statement={`${source} ${verb} ${target}`} />
          </li>
        );
      })}
    </ul>
  );
}
