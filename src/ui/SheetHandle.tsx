import { type PointerEvent, type RefObject, useRef } from 'react';
import { SHEET_STOPS, type SheetStop } from '../state/shell.ts';
import styles from './SheetHandle.module.css';
import { useActions, useStore } from './useStore.ts';

/** Pixels under which a movement of the finger is a tap. */
const TAP = 6;
/** How much of the window's height a sheet takes at each stop; folded, its title alone. */
const SHARES: Readonly<Record<SheetStop, number>> = { folded: 0.07, half: 0.5, tall: 0.88 };

/**
 * The grip on top of a phone's sheet: dragging draws the sheet up or down to the nearest stop, a tap or Enter folds and
 * unfolds it. Shown on phones only.
 */
export function SheetHandle({ sheet }: { readonly sheet: RefObject<HTMLElement | null> }) {
  const stop = useStore((state) => state.shell.sheet);
  const actions = useActions();
  const start = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const wasDragged = useRef(false);

  const onPointerDown = (event: PointerEvent<HTMLButtonElement>) => {
    const height = sheet.current?.offsetHeight;
    if (height === undefined) return;
    start.current = { y: event.clientY, height };
    wasDragged.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!start.current || !sheet.current) return;
    const { y, height } = start.current;
    if (Math.abs(event.clientY - y) < TAP && !wasDragged.current) return;
    wasDragged.current = true;
    sheet.current.style.blockSize = `${height + y - event.clientY}px`;
  };
  const letGo = () => {
    if (!start.current || !sheet.current) return;
    start.current = null;
    if (!wasDragged.current) return;
    const share = sheet.current.offsetHeight / window.innerHeight;
    sheet.current.style.blockSize = '';
    actions.setSheet(findNearestStop(share));
  };
  return (
    <button
      type="button"
      className={styles.handle}
      aria-label={stop === 'folded' ? 'Unfold the sheet' : 'Fold the sheet'}
      aria-expanded={stop !== 'folded'}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={letGo}
      onPointerCancel={letGo}
      onClick={() => {
        if (!wasDragged.current) actions.setSheet(stop === 'folded' ? 'half' : 'folded');
        wasDragged.current = false;
      }}
    />
  );
}

/** The stop whose share of the window's height comes nearest. */
export function findNearestStop(share: number): SheetStop {
  return SHEET_STOPS.reduce((best, stop) =>
    Math.abs(SHARES[stop] - share) < Math.abs(SHARES[best] - share) ? stop : best,
  );
}
