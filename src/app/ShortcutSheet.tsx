import { Fragment } from 'react';
import { COMMANDS } from '../state/commands/listCommands.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { nameKeys } from '../ui/nameKeys.ts';
import { useActions } from '../ui/useStore.ts';
import styles from './ShortcutSheet.module.css';
import { listShortcuts } from './shortcuts.ts';

/** Every key there is and what it does, as a dialog; `?` opens and closes it. */
export function ShortcutSheet() {
  const actions = useActions();
  const close = () => actions.setPanel('help', false);
  return (
    <Dialog
      title="Keyboard shortcuts"
      closeLabel="Close the shortcuts"
      width="wide"
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== '?') return;
        event.preventDefault();
        close();
      }}
    >
      {/* It may be longer than the window: the keyboard must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.groups} tabIndex={0} aria-label="Keyboard shortcuts">
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
    </Dialog>
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
