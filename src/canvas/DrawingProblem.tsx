import { useEffect, useMemo } from 'react';
import { Button } from '../ui/Button.tsx';
import { ErrorState } from '../ui/Message.tsx';
import { useActions, useStore } from '../ui/useStore.ts';

/** Why nothing is drawn: the browser cannot, or the graphics card has given up what it held. */
export type Problem = { readonly kind: 'unable'; readonly error: unknown } | { readonly kind: 'lost' };

interface DrawingProblemProps {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

const REST =
  'Everything else works without it: the outline and the table list every entity; search, sentences, articles, paths, charts and export are as always.';

const WORDS = {
  lost: {
    title: 'The graphics card dropped the drawing',
    text: [
      'That happens when a machine sleeps or runs short of memory. Nothing is lost: the drawing comes back by itself when the card does, or when you ask for it.',
    ],
    retry: 'Draw again',
  },
  missing: {
    title: 'This browser cannot draw the graph',
    text: [
      `Drawing needs WebGL, which is switched off or missing here. ${REST}`,
      'To see the graph, switch on hardware acceleration in the settings of the browser, or open this page in another one.',
    ],
    retry: 'Try again',
  },
  failed: {
    title: 'The graph could not be drawn',
    text: [`The browser has what drawing needs, but it failed. ${REST}`],
    retry: 'Try again',
  },
} as const;

/** Stands where the graph would, and leads on to the outline, which needs no drawing. */
export function DrawingProblem({ problem, onRetry }: DrawingProblemProps) {
  const actions = useActions();
  const canDraw = useMemo(() => problem.kind === 'unable' && hasWebGl(), [problem]);
  const kind = problem.kind === 'lost' ? 'lost' : canDraw ? 'failed' : 'missing';
  useNoPicture(problem.kind === 'unable');
  const { title, text, retry } = WORDS[kind];
  return (
    <ErrorState
      title={title}
      // Without WebGL, what the renderer stumbled over first says nothing to anyone.
      facts={problem.kind === 'unable' && canDraw ? [['Reason', sayError(problem.error)]] : []}
      actions={
        <>
          <Button look="primary" onClick={() => actions.openTable('outline')}>
            Open the outline
          </Button>
          <Button onClick={onRetry}>{retry}</Button>
        </>
      }
    >
      {text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </ErrorState>
  );
}

/** There is nothing to take a picture of where nothing was ever drawn; what was drawn and then lost is still known. */
function useNoPicture(isUnable: boolean): void {
  const actions = useActions();
  const isWaiting = useStore(({ canvas }) => isUnable && canvas.picture?.taken === null);
  useEffect(() => {
    if (isWaiting)
      actions.givePicture(
        new Error(
          'the graph is not drawn in this browser. The outline, the table, the articles and the export as GEXF work without a drawing.',
        ),
      );
  }, [isWaiting, actions]);
}

/** Each kind of drawing surface needs an element of its own. */
function hasWebGl(): boolean {
  return ['webgl2', 'webgl'].some((kind) => document.createElement('canvas').getContext(kind) !== null);
}

const sayError = (error: unknown) => (error instanceof Error ? error.message : String(error));
