import { X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Panel.module.css';
import { SheetHandle } from './SheetHandle.tsx';
import { useSheet } from './useSheet.ts';

interface PanelProps {
  /** Names the region for those who cannot see where it stands. */
  readonly label: string;
  readonly side: 'left' | 'right';
  readonly title?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: 'narrow' | 'middle' | 'slim' | 'wide';
}

/** A column beside the graph; on a phone the same thing is a sheet from below. */
export function Panel({ label, side, title, onClose, children, width = 'narrow' }: PanelProps) {
  const sheet = useRef<HTMLElement>(null);
  const { stop, isFolded } = useSheet();
  return (
    <section
      ref={sheet}
      className={styles.panel}
      data-side={side}
      data-width={width}
      data-stop={stop}
      aria-label={label}
      data-panel=""
    >
      <SheetHandle sheet={sheet} />
      <header className={styles.head}>
        <div className={styles.title}>{title ?? label}</div>
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
