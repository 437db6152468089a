import { Download } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Progress } from '../ui/Progress.tsx';
import styles from './ExportDialog.module.css';
import type { Work } from './useWork.ts';

interface FootProps {
  /** Names what says how much is written, or why nothing can be. */
  readonly id: string;
  readonly says: ReactNode;
  readonly isReady: boolean;
  readonly problem: string | null;
  readonly work: Work;
  /** What the work is called, and how far it has come, 0…1, where that is known. */
  readonly doing: string;
  readonly share?: number | null;
  /** More to do with it than to save it. */
  readonly children?: ReactNode;
}

/** The end of a form that saves: what went wrong, how much it is, and the buttons, always in reach. */
export function Foot({ id, says, isReady, problem, work, doing, share = null, children }: FootProps) {
  return (
    <footer className={styles.foot}>
      {problem !== null && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {work.isBusy ? (
        <Progress value={share} label={doing} />
      ) : (
        <p id={id} aria-live="polite">
          {says}
        </p>
      )}
      <span className={styles.buttons}>
        {work.isBusy ? (
          // It stands where another did: the second click of two was meant for that one.
          <Button key="cancel" onClick={({ detail }) => detail < 2 && work.cancel()}>
            Cancel
          </Button>
        ) : (
          children
        )}
        <Button look="primary" type="submit" disabled={!isReady || work.isBusy} aria-describedby={id}>
          <Download aria-hidden="true" size={16} /> Save
        </Button>
      </span>
    </footer>
  );
}
