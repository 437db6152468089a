import type { GraphNode } from '../../graph/schema.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import styles from './TableDock.module.css';

/** An entity's name behind the disc of its type. */
export function EntityName({ node }: { readonly node: GraphNode }) {
  const { entityType, label } = node.attributes;
  return (
    <span className={styles.entity} title={label}>
      <TypeIcon type={entityType} size={18} />
      <span>{label}</span>
    </span>
  );
}
