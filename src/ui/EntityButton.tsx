import type { GraphNode } from '../../graph/schema.ts';
import styles from './EntityButton.module.css';
import { TypeIcon } from './TypeIcon.tsx';
import { useActions } from './useStore.ts';

/** An entity by icon and label: pressing it goes there, resting on it lights it on the canvas. */
export function EntityButton({ node }: { readonly node: GraphNode }) {
  const actions = useActions();
  const target = { kind: 'node', key: node.key } as const;
  return (
    <button
      type="button"
      className={styles.entity}
      onClick={() => actions.select(target, { fly: true })}
      onPointerEnter={() => actions.hover(target)}
      onPointerLeave={() => actions.hover(null)}
    >
      <TypeIcon type={node.attributes.entityType} isNamed />
      <span>{node.attributes.label}</span>
    </button>
  );
}
