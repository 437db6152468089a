import { useCallback, useMemo } from 'react';
import { indexFile } from '../../graph/query/graphIndex.ts';
import { listRelationColumns, textOfRelation } from '../../graph/query/table/relationColumns.ts';
import type { GraphEdge } from '../../graph/schema.ts';
import type { GraphData } from '../state/graph.ts';
import { useStore } from '../ui/useStore.ts';
import { EntityName } from './EntityName.tsx';
import { RowsTable } from './RowsTable.tsx';
import { useNarrowing } from './useNarrowing.ts';

/** Every visible relation as a row. */
export function RelationTable({ data, toolsPlace }: { readonly data: GraphData; readonly toolsPlace: HTMLElement }) {
  const edges = useStore((state) => state.view.visible.edges);
  const only = useNarrowing();
  const index = useMemo(() => indexFile(data.file), [data]);
  const columns = useMemo(() => listRelationColumns(index), [index]);
  const isShown = useCallback((edge: GraphEdge) => edges.has(edge.key) && isAmong(edge, only), [edges, only]);
  const textOf = useCallback((edge: GraphEdge) => textOfRelation(index, edge), [index]);
  const drawCell = useCallback(
    (column: string, edge: GraphEdge) => {
      if (column !== 'source' && column !== 'target') return null;
      const node = index.nodes.get(edge[column]);
      return node ? <EntityName node={node} /> : null;
    },
    [index],
  );
  return (
    <RowsTable
      name="relations"
      kind="edge"
      rows={data.file.edges}
      columns={columns}
      isShown={isShown}
      textOf={textOf}
      picksOf={endsOf}
      drawCell={drawCell}
      toolsPlace={toolsPlace}
    />
  );
}

const endsOf = ({ source, target }: GraphEdge) => [source, target];

/** Of one entity all its relations, of several those between them. */
function isAmong({ source, target }: GraphEdge, only: ReadonlySet<string> | null): boolean {
  if (only === null) return true;
  return only.size === 1 ? only.has(source) || only.has(target) : only.has(source) && only.has(target);
}
