import { type ReactNode, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Column } from '../../graph/query/table/column.ts';
import { countOf } from '../../graph/text/countOf.ts';
import type { Target } from '../state/selection.ts';
import type { TableName } from '../state/table.ts';
import { Button } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import { DataGrid, HEAD_HEIGHT, ROW_HEIGHT } from './DataGrid.tsx';
import { NarrowButton } from './NarrowButton.tsx';
import styles from './TableDock.module.css';
import { TableTools } from './TableTools.tsx';
import { useArranged } from './useArranged.ts';
import { useGridCursor } from './useGridCursor.ts';

interface RowsTableProps<Row> {
  readonly name: TableName;
  readonly kind: Target['kind'];
  /** All rows of the file. */
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  /** Whether a row is visible and, where the table is narrowed, among what it is narrowed to. */
  readonly isShown: (row: Row) => boolean;
  readonly textOf: (row: Row) => string;
  readonly picksOf: (row: Row) => readonly string[];
  readonly drawCell: (column: string, row: Row) => ReactNode;
  /** Where its tools stand, beside the tabs. */
  readonly toolsPlace: HTMLElement;
}

/** One table with its tools. */
export function RowsTable<Row extends { readonly key: string }>(props: RowsTableProps<Row>) {
  const { name, kind, rows, columns, isShown, textOf, picksOf, drawCell, toolsPlace } = props;
  const actions = useActions();
  const { sort, hidden } = useStore((state) => state.table.views[name]);
  const isCalled = useStore((state) => state.table.isCalled);
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);

  const put = useMemo(
    () => hidden ?? new Set(columns.filter(({ isExtra }) => isExtra).map(({ id }) => id)),
    [hidden, columns],
  );
  const shown = useMemo(() => columns.filter(({ id }) => !put.has(id)), [columns, put]);
  const filed = useMemo(() => columns.filter(({ id, isProvenance }) => isProvenance || !put.has(id)), [columns, put]);
  const how = useMemo(() => {
    const [first] = columns;
    if (!first) throw new Error('A table has columns.');
    return {
      isShown,
      textOf,
      query: wanted,
      sortBy: columns.find(({ id }) => id === sort.column) ?? first,
      isDescending: sort.isDescending,
      thenBy: first,
    };
  }, [columns, isShown, textOf, wanted, sort]);
  const arranged = useArranged(rows, how);
  const cursor = useGridCursor({ arranged, kind, picksOf, rowHeight: ROW_HEIGHT, headHeight: HEAD_HEIGHT });
  const { picked, focusRow } = cursor;
  useEffect(() => {
    if (!isCalled) return;
    focusRow();
    actions.answerTableCall();
  });

  const { order, isBusy } = arranged;
  const all = name === 'entities' ? countOf(rows.length, 'entity', 'entities') : countOf(rows.length, 'relation');
  const count = order.length === rows.length ? all : `${order.length} of ${all}`;
  return (
    <>
      {createPortal(
        <>
          <p className={styles.count} aria-live="polite">
            {isBusy ? 'Sorting …' : count}
          </p>
          <TableTools name={name} query={query} onQuery={setQuery} arranged={arranged} columns={shown} filed={filed}>
            <NarrowButton />
            <ColumnMenu
              columns={columns}
              hidden={put}
              onChange={(next) => actions.changeTableView(name, { hidden: next })}
            />
          </TableTools>
        </>,
        toolsPlace,
      )}
      {order.length === 0 && !isBusy ? (
        <NoRows query={wanted} onClear={() => setQuery('')} />
      ) : (
        <DataGrid
          label={name === 'entities' ? 'Entities' : 'Relations'}
          kind={kind}
          arranged={arranged}
          columns={shown}
          sort={sort}
          onSort={(next) => actions.changeTableView(name, { sort: next })}
          cursor={cursor}
          isPicked={(row) => picked.size > 1 && picksOf(row).every((node) => picked.has(node))}
          drawCell={drawCell}
        />
      )}
    </>
  );
}

/** Why the table is empty, and the way out. */
function NoRows({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const actions = useActions();
  const only = useStore((state) => state.table.only);
  return (
    <div className={styles.empty}>
      {query.trim() !== '' ? (
        <>
          <p>No row here has “{query.trim()}”.</p>
          <Button onClick={onClear}>Clear the field</Button>
        </>
      ) : only ? (
        <>
          <p>Nothing here is among what was picked.</p>
          <Button onClick={() => actions.narrowTable(null)}>Show all rows</Button>
        </>
      ) : (
        <>
          <p>Your filters leave no row.</p>
          <Button onClick={actions.resetFilters}>Show everything</Button>
        </>
      )}
    </div>
  );
}
