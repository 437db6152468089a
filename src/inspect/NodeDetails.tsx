import { Focus, Route } from 'lucide-react';
import { ENTITIES } from '../../graph/ontology.ts';
import { type ConnectionGroup, groupConnections } from '../../graph/query/connections.ts';
import type { GraphIndex } from '../../graph/query/graphIndex.ts';
import { listOtherNames } from '../../graph/query/search/otherNames.ts';
import type { GraphNode } from '../../graph/schema.ts';
import { isVisible } from '../state/derive.ts';
import { TypeIcon } from '../ui/TypeIcon.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { AppearanceList } from './AppearanceList.tsx';
import { ConnectionGroups } from './ConnectionGroups.tsx';
import rows from './Connections.module.css';
import { FigureList } from './FigureList.tsx';
import { HiddenConnections, HiddenNotice } from './HiddenNotice.tsx';
import styles from './Inspector.module.css';
import { WithinGroup } from './WithinGroup.tsx';

/** Relations that say what somebody or something holds: posts and titles stand before all other connections. */
const HELD = new Set(['holds_post', 'designated_as']);

export function NodeDetails({ index, node }: { index: GraphIndex; node: GraphNode }) {
  const { entityType, kind, label, name, description } = node.attributes;
  const all = groupConnections(index, node.key);
  const target = { kind: 'node', key: node.key } as const;
  const isShown = useStore((state) => isVisible(state, target));
  const groups = keepBasis(all, false);
  const background = keepBasis(all, true);
  const actions = useActions();
  const isFocused = useStore(({ filters }) => filters.ego?.node === node.key);
  const hasSingleKeys = useStore(({ shell }) => shell.hasSingleKeys);
  const held = groups.filter(({ relation, direction }) => direction === 'out' && HELD.has(relation));
  const rest = groups.filter((group) => !held.includes(group));
  const others = listOtherNames(node.attributes);
  const count = (list: readonly ConnectionGroup[]) =>
    list.reduce((sum, { connections }) => sum + connections.length, 0);
  return (
    <>
      <header className={styles.header}>
        <p className={styles.kicker}>
          <TypeIcon type={entityType} />
          {ENTITIES[entityType].label}
          {kind !== null && <span className={styles.kind}>{kind.replaceAll('-', ' ')}</span>}
        </p>
        <h2 tabIndex={-1} className={styles.heading}>
          {label}
        </h2>
        {name !== label && <p className={styles.name}>{name}</p>}
        {description !== null && <p className={styles.description}>{description}</p>}
        {others.length > 0 && (
          <p className={styles.aliases}>
            <span className={styles.faint}>Also called </span>
            {others.join(' · ')}
          </p>
        )}
        {isShown ? <HiddenConnections edges={index.edgesOf.get(node.key) ?? []} /> : <HiddenNotice target={target} />}
        <p className={styles.actions}>
          <button
            type="button"
            className={styles.textButton}
            aria-keyshortcuts={hasSingleKeys ? 'p' : undefined}
            onClick={() => actions.startPath(node.key)}
          >
            <Route aria-hidden size={14} /> Path to …
          </button>
          <button
            type="button"
            className={styles.textButton}
            aria-keyshortcuts={hasSingleKeys && !isFocused ? '1 2 3' : undefined}
            title={isFocused ? 'Show what else there is' : 'Show only what is around it'}
            onClick={() => {
              if (isFocused) return actions.endFocus();
              actions.focusOn(node.key);
              // On a phone, what lies around wants the room.
              actions.setSheet('folded');
            }}
          >
            <Focus aria-hidden size={14} /> {isFocused ? 'End the focus' : 'Focus'}
          </button>
        </p>
      </header>
      {held.length > 0 && (
        <section>
          <h3>
            {entityType === 'person' ? 'Posts' : 'Titles'} <span className={styles.count}>{count(held)}</span>
          </h3>
          <ConnectionGroups node={node} groups={held} />
        </section>
      )}
      <section>
        <h3>
          Connections <span className={styles.count}>{count(rest)}</span>
        </h3>
        {rest.length > 0 ? (
          <ConnectionGroups node={node} groups={rest} />
        ) : (
          <p className={styles.faint}>The articles connect it to nothing{held.length > 0 ? ' else' : ''}.</p>
        )}
        <WithinGroup key={node.key} index={index} node={node} />
      </section>
      {background.length > 0 && (
        <section>
          <h3>
            Background geography <span className={styles.count}>{count(background)}</span>
          </h3>
          <p className={rows.backgroundNote}>From Clew’s list of places; no article says it.</p>
          <ConnectionGroups node={node} groups={background} />
        </section>
      )}
      <FigureList title="Figures" index={index} figures={index.figuresOf.get(node.key) ?? []} />
      <FigureList
        title="Counted and measured elsewhere"
        index={index}
        figures={index.figuresAbout.get(node.key) ?? []}
        isElsewhere
      />
      <AppearanceList index={index} node={node} />
    </>
  );
}

/** The groups with their gazetteer edges alone, or with all but those; groups that are left empty go. */
function keepBasis(groups: readonly ConnectionGroup[], isBackground: boolean): readonly ConnectionGroup[] {
  return groups
    .map((group) => ({
      ...group,
      connections: group.connections.filter(({ edge }) => (edge.attributes.basis === 'gazetteer') === isBackground),
    }))
    .filter(({ connections }) => connections.length > 0);
}
