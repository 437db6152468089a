import { Fragment } from 'react';
import { COMMANDS } from '../state/commands/listCommands.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { isSingle, nameKeys } from '../ui/nameKeys.ts';
import { Switch } from '../ui/Switch.tsx';
import { MOUSE, useMediaQuery } from '../ui/useMediaQuery.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { useTouch } from '../ui/useTouch.ts';
import styles from './ShortcutSheet.module.css';
import { FINGER_GESTURES, type Gestures, listShortcuts, MOUSE_GESTURES } from './shortcuts.ts';

/** Every key there is and what it does, and every gesture of the fingers or the mouse there may be, as a dialog; `?` opens and closes it. */
export function ShortcutSheet() {
  const actions = useActions();
  const hasSingleKeys = useStore((state) => state.shell.hasSingleKeys);
  const hasFingers = useTouch() > 0;
  const hasMouse = useMediaQuery(MOUSE);
  const close = () => actions.setPanel('help', false);
  const title = hasMouse ? 'Keyboard shortcuts' : 'Gestures and keys';
  const keySwitch = (
    <div className={styles.switch}>
      <Switch
        isOn={hasSingleKeys}
        onChange={actions.setSingleKeys}
        hint="Letters, digits and signs pressed alone. Off, they do nothing; Ctrl, Esc and the arrows always work."
      >
        Single-key shortcuts
      </Switch>
    </div>
  );
  return (
    <Dialog
      title={title}
      closeLabel="Close the shortcuts"
      width="wide"
      onClose={close}
      onKeyDown={(event) => {
        if (event.key !== '?' || !hasSingleKeys) return;
        event.preventDefault();
        close();
      }}
    >
      {hasMouse && keySwitch}
      {/* It may be longer than the window: the keyboard must be able to scroll it. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section className={styles.groups} data-single={hasSingleKeys} tabIndex={0} aria-label={title}>
        {hasFingers && <GestureGroup name="With a finger" gestures={FINGER_GESTURES} />}
        {hasMouse && <GestureGroup name="With the mouse" gestures={MOUSE_GESTURES} />}
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
      {!hasMouse && keySwitch}
    </Dialog>
  );
}

function GestureGroup({ name, gestures }: { readonly name: string; readonly gestures: Gestures }) {
  return (
    <section>
      <h3>{name}</h3>
      <dl>
        {gestures.map(([gesture, effect]) => (
          <div key={gesture}>
            <dt>{gesture}</dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Keys to press together. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys} data-single={isSingle(keys)}>
      {nameKeys(keys).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  );
}
