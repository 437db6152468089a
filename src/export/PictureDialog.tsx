import { useEffect } from 'react';
import { Dialog } from '../ui/Dialog.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './ExportDialog.module.css';
import { PictureForm } from './PictureForm.tsx';

/** Until it is asked for. */
const WANTED = { colours: 'screen', taken: null } as const;

/** Saves what the canvas shows as a picture, after showing it and saying how much that is. */
export function PictureDialog() {
  const actions = useActions();
  const picture = useStore(({ canvas }) => canvas.picture);
  const close = () => actions.setPanel('picture', false);
  useEffect(() => {
    actions.askPicture('screen');
    return () => actions.askPicture(null);
  }, [actions]);
  return (
    <Dialog title="Save a picture" closeLabel="Close picture" width="wide" focus="input:checked" onClose={close}>
      <div className={styles.content}>
        <PictureForm picture={picture ?? WANTED} onDone={close} />
      </div>
    </Dialog>
  );
}
