import { Sparkles, X } from 'lucide-react';
import { useMemo } from 'react';
import { Button, IconButton } from '../ui/Button.tsx';
import { MOUSE, useMediaQuery } from '../ui/useMediaQuery.ts';
import { useActions, useStore } from '../ui/useStore.ts';
import { watchSize } from '../ui/watchSize.ts';
import styles from './FirstSteps.module.css';
import { useCommand } from './useCommand.ts';
import { usePanels } from './usePanels.ts';

/** Three sentences for who is here for the first time, until they have found something themselves. */
export function FirstSteps({ onResize }: { readonly onResize: (height: number) => void }) {
  const measure = useMemo(() => watchSize(({ height }) => onResize(height)), [onResize]);
  const actions = useActions();
  const surprise = useCommand('surprise');
  const { isPhone } = usePanels();
  const hasMouse = useMediaQuery(MOUSE);
  const hasSingleKeys = useStore(({ shell }) => shell.hasSingleKeys);
  return (
    <section ref={measure} className={styles.card} aria-label="First steps">
      <p>
        {isPhone || !hasMouse ? (
          'Search for a name, or tap a line to read the sentences that say it.'
        ) : (
          <>
            Search for a name, and the graph flies there. Click a line to read the sentences that say it.
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
      {isPhone && <p className={styles.note}>All else is in the menu.</p>}
      <IconButton label="Close the first steps" onClick={() => actions.setWelcoming(false)}>
        <X aria-hidden="true" />
      </IconButton>
    </section>
  );
}
