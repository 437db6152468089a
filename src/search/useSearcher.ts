/** The searcher of the open graph, started when the box is first used: the first draw does not wait for it. */
import { useCallback, useEffect, useState } from 'react';
import type { GraphData } from '../state/graph.ts';
import { type Searcher, startSearcher } from './startSearcher.ts';

export interface SearcherState {
  /** Null until it is there. */
  readonly searcher: Searcher | null;
  readonly hasFailed: boolean;
  /** Tells that a searcher that was there has failed. */
  readonly report: (error: unknown) => void;
  /** Tries again after a failure. */
  readonly retry: () => void;
}

interface Outcome {
  readonly data: GraphData;
  /** Null after a failure. */
  readonly searcher: Searcher | null;
}

export function useSearcher(data: GraphData | null, isWanted: boolean): SearcherState {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [attempt, setAttempt] = useState(0);
  const report = useCallback(
    (error: unknown) => {
      console.error('The search failed.', error);
      if (data) setOutcome({ data, searcher: null });
    },
    [data],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts another searcher.
  useEffect(() => {
    if (!data || !isWanted) return;
    let isCurrent = true;
    let started: Searcher | null = null;
    startSearcher(data).then(
      (searcher) => {
        started = searcher;
        if (isCurrent) setOutcome({ data, searcher });
        else searcher.end();
      },
      (error: unknown) => isCurrent && report(error),
    );
    return () => {
      isCurrent = false;
      started?.end();
    };
  }, [data, isWanted, attempt, report]);
  const own = outcome !== null && outcome.data === data ? outcome : null;
  const hasFailed = own !== null && own.searcher === null;
  const retry = useCallback(() => {
    if (!hasFailed) return;
    setOutcome(null);
    setAttempt((before) => before + 1);
  }, [hasFailed]);
  return { searcher: own?.searcher ?? null, hasFailed, report, retry };
}
