import { ArrowLeft, ArrowRight, ArrowRightLeft, Quote } from 'lucide-react';
import { useId, useState } from 'react';
import { RELATIONS } from '../../graph/ontology.ts';
import type { Connection, ConnectionGroup } from '../../graph/query/connections.ts';
import { summarizeAttributes } from '../../graph/query/statements.ts';
import type { GraphNode } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { EntityButton } from '../ui/EntityButton.tsx';
import { useActions } from '../ui/useStore.ts';
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

/** A group longer than this is cut to its first rows until somebody asks for the rest. */
const LONG = 12;
const SHOWN_OF_LONG = 9;

function RelationGroup({ node, group }: { node: GraphNode; group: ConnectionGroup }) {
  const titleId = useId();
  const [isWhole, setIsWhole] = useState(false);
  const { relation, direction, label, connections } = group;
  const isLong = connections.length > LONG;
  const shown = isLong && !isWhole ? connections.slice(0, SHOWN_OF_LONG) : connections;
  const Arrow = RELATIONS[relation].symmetric ? ArrowRightLeft : direction === 'out' ? ArrowRight : ArrowLeft;
  return (
    <div className={styles.group}>
      <h4 id={titleId} className={styles.relation}>
        <Arrow aria-hidden size={14} />
        {label} <span className={styles.count}>{connections.length}</span>
      </h4>
      <ul aria-labelledby={titleId}>
        {shown.map((connection) => (
          <ConnectionRow key={connection.edge.key} node={node} verb={label} connection={connection} />
        ))}
      </ul>
      {isLong && (
        <button
          type="button"
          className={styles.textButton}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show all ${connections.length}`}
        </button>
      )}
    </div>
  );
}

function ConnectionRow({ node, verb, connection }: { node: GraphNode; verb: string; connection: Connection }) {
  const actions = useActions();
  const { edge, other } = connection;
  const { basis, evidence, attrs } = edge.attributes;
  const target = { kind: 'edge', key: edge.key } as const;
  const details = summarizeAttributes(attrs);
  const sentences = countOf(evidence.length, 'sentence');
  const source = basis === 'gazetteer' ? 'background geography' : sentences;
  const statement = `${node.attributes.label} ${verb} ${other.attributes.label}`;
  return (
    <li className={styles.row}>
      <div className={styles.rowMain}>
        <EntityButton node={other} />
        {details !== '' && <span className={styles.details}>{details}</span>}
      </div>
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
    </li>
  );
}
