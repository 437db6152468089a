import { useMemo } from 'react';
import { countOf } from '../../graph/text/countOf.ts';
import { explainBlank } from '../state/blank.ts';
import { getData } from '../state/derive.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/Message.tsx';
import { useActions, useClewStore, useStore } from '../ui/useStore.ts';

/** Filters have left nothing to see: which one did it, and the way back from that one alone. */
export function FilteredAway() {
  const store = useClewStore();
  const view = useStore((state) => state.view);
  const total = useStore((state) => getData(state)?.graph.order ?? 0);
  const actions = useActions();
  const blank = useMemo(() => {
    void view;
    return explainBlank(store.getState());
  }, [store, view]);
  const undo = () => {
    if (blank?.isLast) actions.undoFilters();
    else if (blank) actions.changeFilters(blank.remove);
  };
  return (
    <EmptyState
      title="Your filters hide everything"
      actions={
        <>
          {blank && (
            <Button look="primary" onClick={undo}>
              Undo just that
            </Button>
          )}
          <Button look={blank ? 'plain' : 'primary'} onClick={actions.resetFilters}>
            Show everything
          </Button>
          <Button onClick={() => actions.setMode('dim')}>Dim instead of hide</Button>
        </>
      }
    >
      {blank ? (
        <p>
          {blank.isLast ? 'The last change did it: ' : 'Most of it is hidden by '}
          <strong>{nameCauses(blank.causes)}</strong>. Without {blank.causes.length === 1 ? 'it' : 'them'}{' '}
          {countOf(blank.brings, 'entity comes back', 'entities come back')}.
        </p>
      ) : (
        <p>
          No filter does it alone; only together do they hide all of{' '}
          {countOf(total, 'entity in the graph', 'entities in the graph')}.
        </p>
      )}
    </EmptyState>
  );
}

/** "“No people”, “No regions” and 3 more". */
function nameCauses(causes: readonly string[]): string {
  const named = causes.slice(0, 3);
  const rest = causes.length - named.length;
  if (rest > 0) return `${named.join(', ')} and ${rest} more`;
  return named.length > 1 ? `${named.slice(0, -1).join(', ')} and ${named.at(-1)}` : (named[0] ?? '');
}
