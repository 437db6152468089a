import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Dock.module.css';
import { SheetHandle } from './SheetHandle.tsx';
import { useSheet } from './useSheet.ts';

interface DockProps {
  /** Names the region for those who cannot see where it stands. */
  readonly label: string;
  /** Pixels from the left and right of the window that other panels take. */
  readonly left: number;
  readonly right: number;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A panel below the graph; on a phone a sheet like the others. */
export function Dock({ label, left, right, onClose, children }: DockProps) {
  const sheet = useRef<HTMLElement>(null);
  const { stop, isFolded } = useSheet();
  return (
    <section
      ref={sheet}
      className={styles.dock}
      style={{ insetInlineStart: left, insetInlineEnd: right }}
      data-stop={stop}
      aria-label={label}
      data-panel=""
      data-dock=""
    >
      <SheetHandle sheet={sheet} />
      <header className={styles.head}>
        <h2 className={styles.title}>{label}</h2>
        <IconButton label={`Close ${label.toLowerCase()}`} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </header>
      <div className={styles.body} inert={isFolded}>
        {children}
      </div>
    </section>
  );
}
