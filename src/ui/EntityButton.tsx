import type { GraphNode } from '../../graph/schema.ts';
import styles from './EntityButton.module.css';
import { TypeIcon } from './TypeIcon.tsx';
import { useActions } from './useStore.ts';

interface EntityButtonProps {
  readonly node: GraphNode;
  /** Filters hide the connection that the button stands for in its list. */
  readonly isHidden?: boolean;
}

/** An entity by icon and label: pressing it goes there, resting on it lights it on the canvas. */
export function EntityButton({ node, isHidden = false }: EntityButtonProps) {
  const actions = useActions();
  const target = { kind: 'node', key: node.key } as const;
  return (
    <button
      type="button"
      className={styles.entity}
      data-hidden={isHidden || undefined}
      onClick={() => actions.select(target, { fly: true })}
      onPointerEnter={() => actions.hover(target)}
      onPointerLeave={() => actions.hover(null)}
    >
      <TypeIcon type={node.attributes.entityType} isNamed />
      <span>
        {node.attributes.label}
        {isHidden && <span className="visually-hidden"> (connection hidden by filters)</span>}
      </span>
    </button>
  );
}
