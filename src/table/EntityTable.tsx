import { useCallback, useMemo } from 'react';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { listEntityColumns, textOfEntity } from '../../graph/query/table/entityColumns.ts';
import type { GraphNode } from '../../graph/schema.ts';
import type { GraphData } from '../state/graph.ts';
import { useStore } from '../ui/useStore.ts';
import { EntityName } from './EntityName.tsx';
import { RowsTable } from './RowsTable.tsx';
import { useNarrowing } from './useNarrowing.ts';

/** Every visible entity as a row. */
export function EntityTable({ data, toolsPlace }: { readonly data: GraphData; readonly toolsPlace: HTMLElement }) {
  const { nodes, edges } = useStore((state) => state.view.visible);
  const only = useNarrowing();
  const columns = useMemo(() => listEntityColumns(indexFile(data.file), edges), [data, edges]);
  const isShown = useCallback(({ key }: GraphNode) => nodes.has(key) && (only?.has(key) ?? true), [nodes, only]);
  return (
    <RowsTable
      name="entities"
      kind="node"
      rows={data.file.nodes}
      columns={columns}
      isShown={isShown}
      textOf={textOfEntity}
      picksOf={keysOf}
      drawCell={drawCell}
      toolsPlace={toolsPlace}
    />
  );
}

const keysOf = ({ key }: GraphNode) => [key];

const drawCell = (column: string, node: GraphNode) => (column === 'name' ? <EntityName node={node} /> : null);
