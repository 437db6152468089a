import { X } from 'lucide-react';
import { type KeyboardEventHandler, type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { IconButton } from './Button.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly closeLabel: string;
  readonly width: 'narrow' | 'wide';
  /** What takes the focus first, where that is not the first thing that can. */
  readonly focus?: string;
  readonly onClose: () => void;
  readonly onKeyDown?: KeyboardEventHandler;
  readonly children: ReactNode;
}

/** The browser's own dialog: Escape, its button, a press beside it, Back and Forward close it. */
export function Dialog({ title, closeLabel, width, focus, onClose, onKeyDown, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    dialog.current?.showModal();
    if (focus !== undefined) dialog.current?.querySelector<HTMLElement>(focus)?.focus();
  }, [focus]);
  // What it speaks of is left by Back and Forward. The app reads the address first, and may draw the dialogue anew.
  const leave = useEffectEvent(onClose);
  useEffect(() => {
    const onMove = () => leave();
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-width={width}
      data-panel=""
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label={closeLabel} keys="Escape" onClick={onClose}>
            <X aria-hidden="true" />
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  );
}
