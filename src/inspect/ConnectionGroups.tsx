import { ArrowLeft, ArrowRight, ArrowRightLeft } from 'lucide-react';
import { useId } from 'react';
import { RELATIONS } from '../../graph/ontology.ts';
import type { Connection, ConnectionGroup } from '../../graph/query/connections.ts';
import { summarizeAttributes } from '../../graph/query/evidence/statements.ts';
import type { GraphNode } from '../../graph/schema.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import { useStore } from '../ui/useStore.ts';
import rows from './Connections.module.css';
import { EvidenceButton } from './EvidenceButton.tsx';
import { FirstOf } from './FirstOf.tsx';
import styles from './Inspector.module.css';

interface ConnectionGroupsProps {
  readonly node: GraphNode;
  readonly groups: readonly ConnectionGroup[];
}

/** Each relation with its neighbours; every row leads to the neighbour and to the sentences behind the line. */
export function ConnectionGroups({ node, groups }: ConnectionGroupsProps) {
  return groups.map((group) => (
    <RelationGroup key={`${group.relation} ${group.direction}`} node={node} group={group} />
  ));
}

function RelationGroup({ node, group }: { node: GraphNode; group: ConnectionGroup }) {
  const titleId = useId();
  const { relation, direction, label, connections } = group;
  const visible = useStore(({ view }) => view.visible.edges);
  const Arrow = RELATIONS[relation].symmetric ? ArrowRightLeft : direction === 'out' ? ArrowRight : ArrowLeft;
  return (
    <div className={rows.group}>
      <div className={rows.relation}>
        <Arrow aria-hidden size={14} />
        <h4 id={titleId}>
          {label} <span className={styles.count}>{connections.length}</span>
        </h4>
        {label !== RELATIONS[relation].label && <small>({RELATIONS[relation].label})</small>}
      </div>
      <FirstOf items={connections}>
        {(shown) => (
          <ul aria-labelledby={titleId}>
            {shown.map((connection) => (
              <ConnectionRow
                key={connection.edge.key}
                node={node}
                verb={label}
                connection={connection}
                isHidden={!visible.has(connection.edge.key)}
              />
            ))}
          </ul>
        )}
      </FirstOf>
    </div>
  );
}

interface ConnectionRowProps {
  readonly node: GraphNode;
  readonly verb: string;
  readonly connection: Connection;
  /** What is said of it first. */
  readonly note?: string;
  /** Filters hide its line. */
  readonly isHidden: boolean;
}

/** One neighbour, which leads to it and to the sentences that say so. */
export function ConnectionRow({ node, verb, connection, note = '', isHidden }: ConnectionRowProps) {
  const { edge, other } = connection;
  const details = [note, summarizeAttributes(edge.attributes.attrs)].filter(Boolean).join(' · ');
  return (
    <li className={rows.row}>
      <div className={rows.rowMain}>
        <EntityButton node={other} isHidden={isHidden} />
        {details !== '' && <span className={rows.details}>{details}</span>}
      </div>
      <EvidenceButton edge={edge} statement={`${node.attributes.label} ${verb} ${other.attributes.label}`} />
    </li>
  );
}
