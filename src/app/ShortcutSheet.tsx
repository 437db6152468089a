import { X } from 'lucide-react';
import { Fragment, useEffect, useId, useRef } from 'react';
import { COMMANDS } from '../state/commands/listCommands.ts';
import { IconButton } from '../ui/Button.tsx';
import { useActions } from '../ui/useStore.ts';
import { nameKeys } from './nameKeys.ts';
import styles from './ShortcutSheet.module.css';
import { listShortcuts } from './shortcuts.ts';

/** Every key there is and what it does, as a dialog; `?` opens and closes it. */
export function ShortcutSheet() {
  const actions = useActions();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const close = () => actions.setPanel('help', false);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => {
        if (event.key !== '?') return;
        event.preventDefault();
        close();
      }}
      onPointerDown={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <div className={styles.content}>
        <header className={styles.head}>
          <h2 id={titleId}>Keyboard shortcuts</h2>
          <IconButton label="Close the shortcuts" shortcut="Esc" onClick={close}>
            <X aria-hidden="true" />
          </IconButton>
        </header>
        {/* It may be longer than the window: the keyboard must be able to scroll it. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
        <section className={styles.groups} tabIndex={0} aria-labelledby={titleId}>
          {listShortcuts(COMMANDS).map(({ name, shortcuts }) => (
            <section key={name}>
              <h3>{name}</h3>
              <dl>
                {shortcuts.map(({ label, keys }) => (
                  <div key={label}>
                    <dt>{label}</dt>
                    <dd>
                      {keys.map((key, at) => (
                        <Fragment key={key}>
                          {at > 0 && <span className={styles.or}>{keys.length > 2 ? ' ' : ' or '}</span>}
                          <Keys keys={key} />
                        </Fragment>
                      ))}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </section>
      </div>
    </dialog>
  );
}

/** Keys to press together. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {nameKeys(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
