import { type ReactNode, useState } from 'react';
import styles from './Inspector.module.css';

/** A list longer than this is cut to its first items until somebody asks for the rest. */
const LONG = 12;
const SHOWN_OF_LONG = 9;

interface FirstOfProps<Item> {
  readonly items: readonly Item[];
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** A list, the long ones with a way to see the rest. */
export function FirstOf<Item>({ items, children }: FirstOfProps<Item>) {
  const [isWhole, setIsWhole] = useState(false);
  const isLong = items.length > LONG;
  return (
    <>
      {children(isLong && !isWhole ? items.slice(0, SHOWN_OF_LONG) : items)}
      {isLong && (
        <button
          type="button"
          className={styles.textButton}
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show fewer' : `Show all ${items.length}`}
        </button>
      )}
    </>
  );
}
