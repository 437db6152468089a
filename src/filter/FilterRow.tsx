import { type ReactNode, useEffect, useRef } from 'react';
import type { Tally } from '../../graph/query/filter/tallies.ts';
import styles from './Legend.module.css';

interface FilterRowProps {
  readonly label: string;
  readonly sign?: ReactNode;
  /** What it is called as well, for a mouse that rests on it. */
  readonly title?: string | undefined;
  /** A line below; then the label may take two lines. */
  readonly note?: string | null | undefined;
  readonly isOn: boolean;
  /** Some of it shows and some does not. */
  readonly isPartly?: boolean;
  readonly count: number;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
  /** The mouse has come to rest here, or has gone. */
  readonly onPoint?: (isOver: boolean) => void;
  /** What stands behind the count. */
  readonly children?: ReactNode;
}

/** Milliseconds a mouse stays on an entry before the canvas answers; one that only passes by changes nothing. */
const REST = 90;

/** One entry of a facet: whether it shows, how many there are, and a way to see it alone. */
export function FilterRow(props: FilterRowProps) {
  const { label, title, sign, note, isOn, isPartly = false, count, onToggle, onOnly, onPoint, children } = props;
  const timer = useRef(0);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  useEffect(() => {
    if (box.current) box.current.indeterminate = isPartly;
  }, [isPartly]);
  return (
    <div
      className={styles.row}
      data-on={isOn}
      onPointerEnter={({ pointerType }) => {
        if (onPoint && pointerType === 'mouse') timer.current = window.setTimeout(() => onPoint(true), REST);
      }}
      onPointerLeave={() => {
        window.clearTimeout(timer.current);
        onPoint?.(false);
      }}
    >
      <label title={title}>
        <input ref={box} type="checkbox" checked={isOn} onChange={onToggle} />
        {sign}
        <span className={styles.label} data-long={note !== undefined || undefined}>
          <span>{label}</span>
          {note && <small>{note}</small>}
        </span>
        <span className={styles.count}>
          {count}
          <span className="visually-hidden">{isOn ? ' visible' : ' hidden'}</span>
        </span>
      </label>
      <button type="button" className={styles.only} onClick={onOnly} aria-label={`Show only ${label}`}>
        only
      </button>
      {children}
    </div>
  );
}

/** What is visible now, or what would be visible if the whole facet were on. */
export const countFor = ({ shown, available }: Tally, isOn: boolean) => (isOn ? shown : available);
