import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/Message.tsx';
import { useActions } from '../ui/useStore.ts';
import styles from './GraphCanvas.module.css';
import type { Insets } from './stage.ts';

/** Why nothing is drawn: the browser cannot, or the graphics card has given up what it held. */
export type Problem = { readonly kind: 'unable'; readonly detail: string } | { readonly kind: 'lost' };

interface DrawingProblemProps {
  readonly problem: Problem;
  readonly insets: Insets;
  readonly onRetry: () => void;
}

/** Stands where the graph would, and leads on to the outline, which needs no drawing. */
export function DrawingProblem({ problem, insets, onRetry }: DrawingProblemProps) {
  const actions = useActions();
  const { top, right, bottom, left } = insets;
  return (
    <div className={styles.problem} style={{ top, right, bottom, left }}>
      <ErrorState
        title={problem.kind === 'lost' ? 'The graphics card dropped the drawing' : 'This browser cannot draw the graph'}
        facts={problem.kind === 'lost' ? [] : [['Reason', problem.detail]]}
        actions={
          <>
            <Button look="primary" onClick={() => actions.openTable('outline')}>
              Open the outline
            </Button>
            <Button onClick={onRetry}>{problem.kind === 'lost' ? 'Draw again' : 'Try again'}</Button>
          </>
        }
      >
        {problem.kind === 'lost' ? (
          <p>
            That happens when a machine sleeps or runs short of memory. Nothing is lost: the drawing comes back by
            itself when the card does, or when you ask for it.
          </p>
        ) : (
          <p>
            Drawing needs WebGL, which is switched off or missing here. Everything else works without it: the outline
            lists every entity, and search, sentences, articles and export are as always.
          </p>
        )}
      </ErrorState>
    </div>
  );
}
