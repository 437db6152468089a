import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { listPicks, type Target } from '../state/selection.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { findRow } from './rowIndex.ts';
import { placeAfter } from './rowKeys.ts';
import type { Arranged } from './useArranged.ts';
import { type RovingRows, useRovingRows } from './useRovingRows.ts';

interface GridCursorOptions<Row> {
  readonly arranged: Arranged<Row>;
  readonly kind: Target['kind'];
  /** The nodes that picking a row picks. */
  readonly picksOf: (row: Row) => readonly string[];
  readonly rowHeight: number;
  readonly headHeight: number;
}

export interface GridCursor extends RovingRows {
  /** The place of the row that takes the focus. */
  readonly at: number;
  readonly selectedKey: string | null;
  /** Nodes picked together; empty while one alone is selected. */
  readonly picked: ReadonlySet<string>;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onPress: (place: number, event: MouseEvent) => void;
}

/**
 * The row the keys act on, and what they do: arrows walk, Enter selects, Space picks, Shift extends the picks, Ctrl-A
 * picks all that show. What is selected elsewhere scrolls into sight here.
 */
export function useGridCursor<Row extends { readonly key: string }>({
  arranged: { rows, order },
  kind,
  picksOf,
  rowHeight,
  headHeight,
}: GridCursorOptions<Row>): GridCursor {
  const actions = useActions();
  const selected = useStore((state) => state.selection.selected);
  const picked = useStore((state) => state.selection.picked);
  const picks = useMemo(() => listPicks({ selected, picked }), [selected, picked]);
  const selectedKey = selected?.kind === kind ? selected.key : null;
  // The row is remembered by its place among all rows, so that it stays the same one when the order changes.
  const [active, setActive] = useState(() => findRow(rows, selectedKey ?? undefined));
  const lastPlace = useRef(0);
  const anchor = useRef<number | null>(null);
  const found = order.indexOf(active);
  const at = found >= 0 ? found : Math.max(0, Math.min(lastPlace.current, order.length - 1));
  lastPlace.current = at;
  const roving = useRovingRows({ count: order.length, at, rowHeight, headHeight });

  const rowAt = (place: number) => rows[order[place] ?? -1];
  const moveTo = (place: number) => {
    setActive(order[place] ?? -1);
    roving.virtualizer.scrollToIndex(place);
    const row = rowAt(place);
    roving.focusRow(() => row && actions.hover({ kind, key: row.key }));
  };

  const { virtualizer } = roving;
  const seen = useRef<string | null>(null);
  useEffect(() => {
    if (selectedKey === seen.current) return;
    const place = order.indexOf(findRow(rows, selectedKey ?? undefined));
    if (place < 0) return;
    seen.current = selectedKey;
    setActive(order[place] ?? -1);
    virtualizer.scrollToIndex(place);
  }, [rows, order, selectedKey, virtualizer]);

  const select = (place: number) => {
    const row = rowAt(place);
    if (row) actions.select({ kind, key: row.key }, { fly: true });
  };
  const togglePicks = (place: number) => {
    const row = rowAt(place);
    if (!row) return;
    const nodes = picksOf(row);
    const isPicked = nodes.every((node) => picks.has(node));
    actions.pickNodes(isPicked ? [...picks].filter((node) => !nodes.includes(node)) : [...picks, ...nodes]);
  };
  /** Picks from where Shift was first held on. */
  const extendTo = (to: number) => {
    anchor.current ??= at;
    pickRange(anchor.current, to);
  };
  const pickRange = (from: number, to: number) => {
    const places = order.subarray(Math.min(from, to), Math.max(from, to) + 1);
    actions.pickNodes([...places].flatMap((index) => (rows[index] ? picksOf(rows[index]) : [])));
  };

  const onKey = (event: KeyboardEvent) => {
    const isRow = event.target instanceof HTMLElement && event.target.dataset.place !== undefined;
    if (!isRow || event.altKey) return;
    const withCtrl = event.ctrlKey || event.metaKey;
    const to = withCtrl ? null : placeAfter(event.key, at, order.length, roving.page);
    if (to !== null) {
      moveTo(to);
      if (event.shiftKey) extendTo(to);
      else anchor.current = null;
    } else if (event.key === 'Enter') select(at);
    else if (event.key === ' ') togglePicks(at);
    else if (withCtrl && event.key === 'a') pickRange(0, order.length - 1);
    else return;
    event.preventDefault();
  };

  const onPress = (place: number, event: MouseEvent) => {
    setActive(order[place] ?? -1);
    if (event.shiftKey) extendTo(place);
    else {
      anchor.current = null;
      if (event.ctrlKey || event.metaKey) togglePicks(place);
      else select(place);
    }
  };

  return { ...roving, at, selectedKey, picked, onKey, onPress };
}
