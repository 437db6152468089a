import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EntityType } from '../../graph/ontology.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { listEntityColumns, textOfEntity } from '../../graph/query/table/entityColumns.ts';
import { groupByType, listOutline, type OutlineItem } from '../../graph/query/table/outline.ts';
import type { GraphNode } from '../../graph/schema.ts';
import type { GraphData } from '../state/graph.ts';
import { useStore } from '../ui/useStore.ts';
import { useArranged } from './useArranged.ts';
import { useNarrowing } from './useNarrowing.ts';

export interface OutlineState {
  /** What is unfolded, from top to bottom. */
  readonly items: readonly OutlineItem[];
  readonly entities: number;
  readonly isBusy: boolean;
  /** The place of the item that takes the focus. */
  readonly at: number;
  readonly setActive: (id: string) => void;
  readonly setOpen: (item: OutlineItem, isOpen: boolean) => void;
  /** Unfolds what an entity stands in, and goes there. */
  readonly showEntity: (node: GraphNode) => void;
}

/** What of the outline is unfolded, and where the reader is in it: selecting elsewhere unfolds and goes there. */
export function useOutline(data: GraphData): OutlineState {
  const visible = useStore((state) => state.view.visible);
  const selected = useStore((state) => state.selection.selected);
  const only = useNarrowing();
  const index = useMemo(() => indexFile(data.file), [data]);
  const [closed, setClosed] = useState<ReadonlySet<EntityType>>(new Set());
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState('');
  const lastPlace = useRef(0);

  const how = useMemo(() => {
    const columns = listEntityColumns(index, visible.edges);
    const [byName, byConnections] = ['name', 'connections'].map((id) => columns.find((column) => column.id === id));
    if (!byName || !byConnections) throw new Error('Entities have names and connections.');
    const isShown = ({ key }: GraphNode) => visible.nodes.has(key) && (only?.has(key) ?? true);
    return { isShown, query: '', textOf: textOfEntity, sortBy: byConnections, isDescending: true, thenBy: byName };
  }, [index, visible, only]);
  const { rows, order, isBusy } = useArranged(data.file.nodes, how);
  const types = useMemo(() => groupByType([...order].flatMap((at) => rows[at] ?? [])), [rows, order]);
  const items = useMemo(
    () => listOutline(index, visible, types, closed, opened),
    [index, visible, types, closed, opened],
  );

  const showEntity = useCallback(({ key, attributes }: GraphNode) => {
    setClosed((before) => toggled(before, attributes.entityType, false));
    setActive(key);
  }, []);
  useEffect(() => {
    const edge = selected?.kind === 'edge' ? index.edges.get(selected.key) : undefined;
    const node = index.nodes.get(edge?.source ?? selected?.key ?? '');
    if (!node) return;
    showEntity(node);
    if (!edge) return;
    setOpened((before) => (before.has(edge.target) ? before : toggled(before, edge.source, true)));
    setActive((before) => (before.endsWith(` ${edge.key}`) ? before : `${edge.source} ${edge.key}`));
  }, [index, selected, showEntity]);

  const found = items.findIndex(({ id }) => id === active);
  const at = found >= 0 ? found : Math.max(0, Math.min(lastPlace.current, items.length - 1));
  lastPlace.current = at;
  return {
    items,
    entities: order.length,
    isBusy,
    at,
    setActive,
    setOpen: (item, isOpen) => {
      if (item.kind === 'type') setClosed((before) => toggled(before, item.type, !isOpen));
      else setOpened((before) => toggled(before, item.node.key, isOpen));
    },
    showEntity,
  };
}

/** The set with a value, or without it; the same set where that is so already. */
function toggled<Value>(set: ReadonlySet<Value>, value: Value, isIn: boolean): ReadonlySet<Value> {
  if (set.has(value) === isIn) return set;
  const next = new Set(set);
  if (isIn) next.add(value);
  else next.delete(value);
  return next;
}
