/** The lines of the list for what is in the field, and how each comes about. */
import { useEffect, useMemo, useState } from 'react';
import type { Hit } from '../../graph/query/hits.ts';
import { getData } from '../state/derive.ts';
import { useClewStore, useStore } from '../ui/useStore.ts';
import { COMMAND_SIGN, listCommandOptions, listOptions, listSuggestions, type OptionGroup } from './options.ts';
import { useAnswer } from './useAnswer.ts';
import { useSearcher } from './useSearcher.ts';

/** Entities shown before anything is typed. */
const SUGGESTED = 3;

export interface Options {
  readonly groups: readonly OptionGroup[];
  /** `answering` while there is nothing to show yet for a query that will soon be answered. */
  readonly status: 'loading' | 'failed' | 'answering' | 'ready';
  /** The groups for exactly what is in the field: the list may lag behind it. Null while the search is not there. */
  readonly ask: () => Promise<readonly OptionGroup[] | null>;
  /** Tries again to load the search after a failure. */
  readonly retry: () => void;
}

export function useOptions(query: string, recent: readonly string[], isWanted: boolean): Options {
  const store = useClewStore();
  const data = useStore(getData);
  const { searcher, hasFailed, report, retry } = useSearcher(data, isWanted);
  const isEmpty = query.trim() === '';
  const isCommand = query.trimStart().startsWith(COMMAND_SIGN);
  const answer = useAnswer(searcher, isCommand ? '' : query, report);
  const known = useSuggested(searcher, report);

  // Filters say when a hit has become hidden or shown, and all of these which commands are offered.
  const view = useStore((state) => isWanted && state.view);
  const selection = useStore((state) => isWanted && state.selection);
  const theme = useStore((state) => isWanted && state.theme);
  const path = useStore((state) => isWanted && state.path);
  const layout = useStore((state) => isWanted && state.layout);
  const groups = useMemo(() => {
    void [view, selection, theme, path, layout];
    if (!isWanted) return [];
    const state = store.getState();
    if (isCommand) return listCommandOptions(state, query);
    if (isEmpty) return listSuggestions(state, recent, known);
    return answer ? listOptions(state, answer.query, answer.results) : [];
  }, [store, query, recent, known, answer, isCommand, isEmpty, isWanted, view, selection, theme, path, layout]);

  const ask = async () => {
    if (isCommand || isEmpty || answer?.query === query) return groups;
    return searcher && listOptions(store.getState(), query, await searcher.search(query));
  };
  const waiting = hasFailed ? 'failed' : searcher ? 'answering' : 'loading';
  return { groups, status: isCommand || isEmpty || answer ? 'ready' : waiting, ask, retry };
}

function useSuggested(searcher: ReturnType<typeof useSearcher>['searcher'], report: (error: unknown) => void) {
  const [known, setKnown] = useState<{ readonly of: typeof searcher; readonly hits: readonly Hit[] } | null>(null);
  useEffect(() => {
    let isCurrent = true;
    searcher?.suggest(SUGGESTED).then(
      (hits) => isCurrent && setKnown({ of: searcher, hits }),
      (error: unknown) => isCurrent && report(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [searcher, report]);
  // Those of another graph name what this one may lack.
  return known !== null && known.of === searcher ? known.hits : NO_HITS;
}

const NO_HITS: readonly Hit[] = [];
