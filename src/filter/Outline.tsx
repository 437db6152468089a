import { useEffect, useMemo, useRef } from 'react';
import { ENTITIES, ENTITY_TYPES } from '../../graph/ontology.ts';
import { countOf } from '../../graph/text/countOf.ts';
import { getData } from '../state/derive.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './FilterPanel.module.css';

/** Every visible entity as text: the way in for the keyboard and for screen readers, and for those who prefer lists. */
export function Outline() {
  const visible = useStore((state) => state.view.visible);
  const isOpen = useStore((state) => state.selection.panels.outline);
  const actions = useActions();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // It stands at the end of its panel, so that what unfolds would come up out of sight.
    if (isOpen) section.current?.scrollIntoView({ block: 'start' });
  }, [isOpen]);
  return (
    <section ref={section} className={styles.outline} aria-label="Outline">
      <details open={isOpen} onToggle={(event) => actions.setPanel('outline', event.currentTarget.open)}>
        <summary>Outline of {countOf(visible.nodes.size, 'entity', 'entities')}</summary>
        {isOpen && <OutlineList />}
      </details>
    </section>
  );
}

function OutlineList() {
  const data = useStore(getData);
  const visible = useStore((state) => state.view.visible);
  const selected = useStore((state) => state.selection.selected);
  const actions = useActions();
  const groups = useMemo(() => {
    if (!data) return [];
    const { graph } = data;
    return ENTITY_TYPES.map((type) => ({
      type,
      entries: graph
        .filterNodes((node, attributes) => attributes.entityType === type && visible.nodes.has(node))
        .map((node) => ({
          node,
          label: graph.getNodeAttribute(node, 'label'),
          connections: graph.filterEdges(node, (edge) => visible.edges.has(edge)).length,
        }))
        .sort((a, b) => b.connections - a.connections || (a.label < b.label ? -1 : 1)),
    })).filter(({ entries }) => entries.length > 0);
  }, [data, visible]);

  return groups.map(({ type, entries }) => (
    <section key={type} aria-label={ENTITIES[type].plural}>
      <h4>{ENTITIES[type].plural}</h4>
      <ul>
        {entries.map(({ node, label, connections }) => (
          <li key={node}>
            <button
              type="button"
              aria-current={selected?.kind === 'node' && selected.key === node}
              onClick={() => actions.select({ kind: 'node', key: node }, { fly: true })}
            >
              <span>{label}</span>
              <small>
                <span aria-hidden="true">{connections}</span>
                <span className="visually-hidden">{countOf(connections, 'connection')}</span>
              </small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}
