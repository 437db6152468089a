import { useEffect, useMemo, useState } from 'react';
import { finish } from '../../graph/query/sliced.ts';
import { type Arrangement, arrangeRows } from '../../graph/query/table/arrangeRows.ts';
import { runSliced } from '../ui/runSliced.ts';

/** Up to so many rows are arranged at once, before the next frame. */
const FEW = 4_000;

export interface Arranged<Row> {
  readonly rows: readonly Row[];
  /** Indexes into `rows`, in the order they show. */
  readonly order: Uint32Array;
  /** Whether a new order is on its way; until it comes the one before stays. */
  readonly isBusy: boolean;
}

/** Rows found and sorted. Many are arranged in slices, so that the page never stands still. */
export function useArranged<Row>(rows: readonly Row[], how: Arrangement<Row>): Arranged<Row> {
  const isFew = rows.length <= FEW;
  const now = useMemo(() => (isFew ? finish(arrangeRows(rows, how)) : null), [isFew, rows, how]);
  const [later, setLater] = useState<{ rows: readonly Row[]; how: Arrangement<Row> | null; order: Uint32Array }>({
    rows,
    how: null,
    order: new Uint32Array(),
  });
  useEffect(() => {
    if (isFew) return;
    return runSliced(arrangeRows(rows, how), (order) => setLater({ rows, how, order }));
  }, [isFew, rows, how]);
  return useMemo(
    () =>
      now
        ? { rows, order: now, isBusy: false }
        : { rows, order: later.rows === rows ? later.order : new Uint32Array(), isBusy: later.how !== how },
    [rows, now, later, how],
  );
}
