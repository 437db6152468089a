import { Sparkles, X } from 'lucide-react';
import { Button, IconButton } from '../ui/Button.tsx';
import { useActions, useStore } from '../ui/useStore.ts';
import styles from './FirstSteps.module.css';
import { useCommand } from './useCommand.ts';
import { usePanels } from './usePanels.ts';

/** Three sentences for who is here for the first time, until they have found something themselves. */
export function FirstSteps() {
  const actions = useActions();
  const surprise = useCommand('surprise');
  const { isPhone } = usePanels();
  const hasSingleKeys = useStore(({ shell }) => shell.hasSingleKeys);
  return (
    <section className={styles.card} aria-label="First steps">
      <p>
        Search for a name, and the graph flies there.{' '}
        {isPhone ? (
          'Tap a line to read the sentences that say it. Everything else is in the menu.'
        ) : (
          <>
            Click a line to read the sentences that say it.
            {hasSingleKeys && (
              <>
                {' '}
                Press <kbd>?</kbd> for every key.
              </>
            )}
          </>
        )}
      </p>
      <div className={styles.actions}>
        <Button look="primary" disabled={!surprise.isOffered} onClick={surprise.perform}>
          <Sparkles aria-hidden="true" size={16} /> Surprise me
        </Button>
      </div>
      <IconButton label="Close the first steps" onClick={() => actions.setWelcoming(false)}>
        <X aria-hidden="true" />
      </IconButton>
    </section>
  );
}
