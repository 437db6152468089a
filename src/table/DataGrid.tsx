// biome-ignore-all lint/a11y/useSemanticElements: a row stands where it is scrolled to, which a native table does not let it.
// biome-ignore-all lint/a11y/useFocusableInteractive: rows take the focus, as a grid may choose; titles hold buttons.
import {
  type ColumnDef,
  flexRender,
  getCoreRowModel,
  type SortingState,
  type Updater,
  useReactTable,
} from '@tanstack/react-table';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { type Column, readCell } from '../../graph/query/table/column.ts';
import type { Target } from '../state/selection.ts';
import type { TableView } from '../state/table.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './DataGrid.module.css';
import type { Arranged } from './useArranged.ts';
import type { GridCursor } from './useGridCursor.ts';

/** In rem. */
export const ROW_HEIGHT = 2;
export const HEAD_HEIGHT = 2;

/** What a column needs in rem, and its share of what is left over. */
const WIDTHS: Readonly<Record<string, readonly [least: number, share: number]>> = {
  name: [12, 4],
  source: [12, 3],
  target: [12, 3],
  relation: [8, 1],
  type: [7, 0.5],
  aliases: [9, 2],
  fullName: [11, 2],
  description: [14, 3],
  details: [9, 2],
  date: [7, 0.7],
  basis: [8, 0.5],
  sentence: [20, 5],
  article: [12, 3],
};
const NUMBER_WIDTH = [6.25, 0.2] as const;
const TEXT_WIDTH = [7, 1] as const;

interface DataGridProps<Row> {
  readonly label: string;
  readonly kind: Target['kind'];
  readonly arranged: Arranged<Row>;
  /** Those that show. */
  readonly columns: readonly Column<Row>[];
  readonly sort: TableView['sort'];
  readonly onSort: (sort: TableView['sort']) => void;
  readonly cursor: GridCursor;
  readonly isPicked: (row: Row) => boolean;
  /** Draws a cell that is more than its words; null for the others. */
  readonly drawCell: (column: string, row: Row) => ReactNode;
}

/** Rows and columns of which only what is in sight is in the page. */
export function DataGrid<Row extends { readonly key: string }>(props: DataGridProps<Row>) {
  const { label, kind, arranged, columns, sort, onSort, cursor, isPicked, drawCell } = props;
  const { rows, order, isBusy } = arranged;
  const { virtualizer, scroller } = cursor;
  const actions = useActions();
  const items = virtualizer.getVirtualItems();
  const shown = useMemo(
    () =>
      items.flatMap((item) => {
        const row = rows[order[item.index] ?? -1];
        return row ? [{ item, row }] : [];
      }),
    [items, rows, order],
  );

  const definitions = useMemo(
    () =>
      columns.map(
        (column): ColumnDef<Row> => ({
          id: column.id,
          header: column.title,
          accessorFn: column.valueOf,
          sortDescFirst: column.isNumber,
          cell: ({ row }) => drawCell(column.id, row.original) ?? readCell(column, row.original),
        }),
      ),
    [columns, drawCell],
  );
  const sorting = useMemo<SortingState>(() => [{ id: sort.column, desc: sort.isDescending }], [sort]);
  // The rows in sight are all that the table is given: sorting and finding among all of them happens before.
  const table = useReactTable({
    data: useMemo(() => shown.map(({ row }) => row), [shown]),
    columns: definitions,
    state: { sorting },
    onSortingChange: (updater: Updater<SortingState>) => {
      const [next] = typeof updater === 'function' ? updater(sorting) : updater;
      if (next) onSort({ column: next.id, isDescending: next.desc });
      virtualizer.scrollToOffset(0);
    },
    manualSorting: true,
    enableSortingRemoval: false,
    enableMultiSort: false,
    autoResetAll: false,
    getCoreRowModel: getCoreRowModel(),
    getRowId: (row) => row.key,
  });
  const drawn = table.getRowModel().rows;
  const numbers = new Set(columns.filter(({ isNumber }) => isNumber).map(({ id }) => id));
  const widths = columns.map(({ id, isNumber }) => WIDTHS[id] ?? (isNumber ? NUMBER_WIDTH : TEXT_WIDTH));
  const template = {
    gridTemplateColumns: widths.map(([least, share]) => `minmax(${least}rem, ${share}fr)`).join(' '),
  };

  return (
    <div ref={scroller} className={styles.scroller} data-busy={isBusy || undefined}>
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={order.length + 1}
        aria-multiselectable
        aria-busy={isBusy}
        className={styles.grid}
        style={{
          blockSize: virtualizer.getTotalSize(),
          minInlineSize: `${widths.reduce((sum, [least]) => sum + least, 0)}rem`,
        }}
        onKeyDown={cursor.onKey}
        {...cursor.watchFocus}
      >
        <div role="rowgroup" className={styles.head}>
          {table.getHeaderGroups().map((group) => (
            <div key={group.id} role="row" aria-rowindex={1} className={styles.headRow} style={template}>
              {group.headers.map((header) => {
                const direction = header.column.getIsSorted();
                return (
                  <div
                    key={header.id}
                    role="columnheader"
                    aria-sort={direction === 'asc' ? 'ascending' : direction === 'desc' ? 'descending' : 'none'}
                    className={styles.title}
                    data-number={numbers.has(header.column.id) || undefined}
                  >
                    <button type="button" onClick={header.column.getToggleSortingHandler()}>
                      <span>{flexRender(header.column.columnDef.header, header.getContext())}</span>
                      {direction === 'asc' && <ArrowUp aria-hidden="true" />}
                      {direction === 'desc' && <ArrowDown aria-hidden="true" />}
                    </button>
                  </div>
                );
              })}
            </div>
          ))}
        </div>
        <div role="rowgroup">
          {shown.map(({ item, row }, place) => {
            const target = { kind, key: row.key } as const;
            const isSelected = cursor.selectedKey === row.key;
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens for the keys of all its rows.
              <div
                key={row.key}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={isSelected || isPicked(row)}
                data-selected={isSelected || undefined}
                data-place={item.index}
                tabIndex={item.index === cursor.at ? 0 : -1}
                className={styles.row}
                style={{ ...template, blockSize: item.size, transform: `translateY(${item.start}px)` }}
                onClick={(event) => cursor.onPress(item.index, event)}
                onPointerEnter={() => actions.hover(target)}
                onPointerLeave={() => actions.hover(null)}
                onBlur={() => actions.hover(null)}
              >
                {drawn[place]?.getVisibleCells().map((cell) => (
                  <div
                    key={cell.id}
                    role="gridcell"
                    className={styles.cell}
                    data-number={numbers.has(cell.column.id) || undefined}
                  >
                    {flexRender(cell.column.columnDef.cell, cell.getContext())}
                  </div>
                ))}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
