import { pluralVerb, sayShare } from '../../graph/query/questions/pluralVerb.ts';
import type { SharedNeighbour } from '../../graph/query/sharedNeighbours.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import rows from './Connections.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import styles from './Inspector.module.css';

/** "All three are in Shenzhen", and for each of them who says so. */
export function SharedRow({ neighbour, total }: { readonly neighbour: SharedNeighbour; readonly total: number }) {
  const { label, other, sharers } = neighbour;
  return (
    <li className={rows.shared}>
      <details>
        <summary>
          {sayShare(sharers.length, total)} <span className={styles.verb}>{pluralVerb(label)}</span>{' '}
          {other.attributes.label}
        </summary>
        <EntityButton node={other} />
        <ul aria-label={`Who says so of ${other.attributes.label}`}>
          {sharers.map(({ node, edge }) => (
            <li key={node.key} className={rows.row}>
              <EntityButton node={node} />
              <EvidenceButton edge={edge} statement={`${node.attributes.label} ${label} ${other.attributes.label}`} />
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}
