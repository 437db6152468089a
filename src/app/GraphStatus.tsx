import { countOf } from '../../graph/text/countOf.ts';
import type { LoadProblem } from '../state/graph.ts';
import { Button } from '../ui/Button.tsx';
import { createPart, Later } from '../ui/Later.tsx';
import { EmptyState, ErrorState } from '../ui/Message.tsx';
import { Progress } from '../ui/Progress.tsx';
import { useStore } from '../ui/useStore.ts';
import styles from './App.module.css';

const FILTERED_AWAY = createPart(() => import('./FilteredAway.tsx').then(({ FilteredAway }) => FilteredAway));

interface GraphStatusProps {
  readonly insets: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly onRetry: () => void;
}

/** What stands in the middle while there is no graph to see: still coming, faulty, empty, or filtered away. */
export function GraphStatus({ insets, onRetry }: GraphStatusProps) {
  const graph = useStore((state) => state.graph);
  const isBlank = useStore((state) => state.view.visible.nodes.size === 0 && state.filters.mode === 'hide');
  const where = { top: insets.top, right: insets.right, bottom: insets.bottom, left: insets.left };

  if (graph.status === 'loading') {
    return (
      <div className={styles.status} style={where}>
        <Progress value={graph.progress} label="Loading the graph" />
      </div>
    );
  }
  if (graph.status === 'error') {
    const { title, advice } = explainProblem(graph.problem);
    return (
      <div className={styles.status} style={where}>
        <ErrorState
          title={title}
          facts={[
            ['File', graph.problem.url],
            ...(graph.problem.place ? ([['Place', graph.problem.place]] as const) : []),
            ['Says', graph.problem.detail],
          ]}
          actions={
            <Button look="primary" onClick={onRetry}>
              Try again
            </Button>
          }
        >
          {advice}
        </ErrorState>
      </div>
    );
  }
  if (graph.data.graph.order === 0) {
    return (
      <div className={styles.status} style={where}>
        <EmptyState title="There is nothing to follow yet">
          <p>
            {graph.data.articles.size === 0
              ? 'The graph was built without a single article. '
              : `The graph was built of ${countOf(graph.data.articles.size, 'article')}, but no entity is named there. `}
            Put articles into <code>seeds/</code> and run <code>npm run graph</code>.
          </p>
        </EmptyState>
      </div>
    );
  }
  if (!isBlank) return null;
  return (
    <div className={styles.status} style={where}>
      <div className={styles.onPaper}>
        <Later part={FILTERED_AWAY} />
      </div>
    </div>
  );
}

function explainProblem({ kind }: LoadProblem) {
  switch (kind) {
    case 'missing':
      return {
        title: 'There is no graph here yet',
        advice: (
          <p>
            The app looks for <code>graph.json</code> beside its page. Run <code>npm run graph</code> to build it from
            the articles, then try again.
          </p>
        ),
      };
    case 'unreachable':
      return {
        title: 'The graph could not be fetched',
        advice: <p>The server did not hand it out. Check that it is still running, then try again.</p>,
      };
    case 'brokenOff':
      return {
        title: 'The graph broke off on its way',
        advice: (
          <p>
            The connection was lost, or the server stopped, before the whole file had come. Nothing of it was opened.
            Check that the server is still running, then try again.
          </p>
        ),
      };
    case 'notJson':
      return {
        title: 'The graph file breaks off or is garbled',
        advice: (
          <p>
            It is no valid JSON, often because a copy was cut short. Nothing of it was opened. Build it anew with{' '}
            <code>npm run graph</code>.
          </p>
        ),
      };
    case 'notAGraph':
      return {
        title: 'This file is not a graph Clew can trust',
        advice: (
          <p>
            It was refused whole, so that nothing is shown that its articles may not say. The fault is at the place
            below. Build the file anew with <code>npm run graph</code>.
          </p>
        ),
      };
    case 'unexpected':
      return {
        title: 'The graph could not be opened',
        advice: <p>Something unforeseen happened while reading it. Try again, or build it anew.</p>,
      };
  }
}
