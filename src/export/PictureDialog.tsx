import { useEffect, useState } from 'react';
import { isDark } from '../state/theme.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useActions, useClewStore, useStore } from '../ui/useStore.ts';
import styles from './ExportDialog.module.css';
import { PictureForm } from './PictureForm.tsx';
import { keepChoice, readChoice } from './pictureChoice.ts';

/** Until it is asked for. */
const WANTED = { colours: 'screen', taken: null } as const;

/** Saves what the canvas shows as a picture, after showing it and saying how much that is. */
export function PictureDialog() {
  const store = useClewStore();
  const actions = useActions();
  const picture = useStore(({ canvas }) => canvas.picture);
  const [choice, setChoice] = useState(() => readChoice(window));
  const close = () => actions.setPanel('picture', false);
  useEffect(() => {
    // What is light on the screen already is as the screen is.
    actions.askPicture(isDark(store.getState().theme) ? readChoice(window).colours : 'screen');
    return () => actions.askPicture(null);
  }, [store, actions]);
  return (
    <Dialog title="Save a picture" closeLabel="Close picture" width="wide" focus="input:checked" onClose={close}>
      <div className={styles.content}>
        <PictureForm
          picture={picture ?? WANTED}
          choice={choice}
          onChoose={(part) => {
            const next = { ...choice, ...part };
            setChoice(next);
            keepChoice(window, next);
            if (part.colours) actions.askPicture(part.colours);
          }}
          onDone={close}
        />
      </div>
    </Dialog>
  );
}
