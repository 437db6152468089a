import { ChevronDown, ChevronRight } from 'lucide-react';
import type { CSSProperties, MouseEvent, ReactNode } from 'react';
import { ENTITIES } from '../../graph/ontology.ts';
import { listSources } from '../../graph/query/evidence/passages.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { countConnections } from '../../graph/query/table/entityColumns.ts';
import { describeEntity, type OutlineItem as Item } from '../../graph/query/table/outline.ts';
import type { GraphEdge, GraphFile } from '../../graph/schema.ts';
import { countOf } from '../../graph/text/countOf.ts';
import type { Target } from '../state/selection.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './Outline.module.css';
import { LEVELS, nameItem } from './outlineKeys.ts';

interface OutlineItemProps {
  readonly file: GraphFile;
  readonly item: Item;
  readonly place: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly style: CSSProperties;
  readonly onPress: (item: Item, event: MouseEvent) => void;
}

/** One line of the outline. */
export function OutlineItem({ file, item, place, isActive, isSelected, style, onPress }: OutlineItemProps) {
  const actions = useActions();
  const visible = useStore((state) => state.view.visible);
  const index = indexFile(file);
  const target = targetOf(item);
  const isOpen = item.kind !== 'relation' && item.isOpen;
  const isLeaf =
    item.kind === 'relation' || (item.kind === 'entity' && countConnections(index, visible.edges, item.node.key) === 0);
  const unhover = () => actions.hover(null);
  const [name, note, icon] = spell();
  const words = item.kind === 'relation' ? `${item.label} ${nameItem(item)}` : nameItem(item);

  function spell(): readonly [name: ReactNode, note: string, icon: ReactNode] {
    if (item.kind === 'type')
      return [ENTITIES[item.type].plural, String(item.size), <TypeIcon key="type" type={item.type} size={18} />];
    if (item.kind === 'entity') return [item.node.attributes.label, describeEntity(index, visible, item.node), null];
    const { label, entityType } = item.other.attributes;
    const sentence = (
      <>
        <span className={styles.verb}>{item.label}</span> {label}
      </>
    );
    return [sentence, sayBasis(item.edge), <TypeIcon key="type" type={entityType} size={18} />];
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree listens for the keys of all its items.
    <div
      role="treeitem"
      aria-label={note === '' ? words : `${words}, ${note}`}
      aria-level={LEVELS[item.kind]}
      aria-posinset={item.place}
      aria-setsize={item.siblings}
      aria-selected={isSelected}
      {...(isLeaf ? {} : { 'aria-expanded': isOpen })}
      data-kind={item.kind}
      data-place={place}
      tabIndex={isActive ? 0 : -1}
      className={styles.item}
      style={style}
      onClick={(event) => onPress(item, event)}
      onPointerEnter={() => actions.hover(target)}
      onPointerLeave={unhover}
      onBlur={unhover}
    >
      <span className={styles.mark} data-mark={isLeaf ? undefined : ''} aria-hidden="true">
        {!isLeaf && (isOpen ? <ChevronDown /> : <ChevronRight />)}
      </span>
      {icon}
      <span className={styles.name}>{name}</span> {note !== '' && <span className={styles.note}>{note}</span>}
    </div>
  );
}

/** What of the graph an item lights. */
export function targetOf(item: Item): Target | null {
  if (item.kind === 'type') return null;
  return item.kind === 'entity' ? { kind: 'node', key: item.node.key } : { kind: 'edge', key: item.edge.key };
}

function sayBasis({ attributes: { basis, evidence } }: GraphEdge): string {
  return basis === 'gazetteer' ? 'background geography' : countOf(listSources(evidence).length, 'article');
}
