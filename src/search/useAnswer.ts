import { useEffect, useMemo, useState } from 'react';
import { keepLatest } from './keepLatest.ts';
import { showTogether } from './showTogether.ts';
import type { Searcher } from './startSearcher.ts';

export interface Answer<Results> {
  readonly query: string;
  readonly results: Results;
}

/**
 * What a searcher answers to the query; until it has answered, its last answer that was shown.
 * @param look how it is asked; must stay the same as long as the same is asked of it
 */
export function useAnswer<Results>(
  searcher: Searcher | null,
  look: (searcher: Searcher, query: string) => Promise<Results>,
  query: string,
  report: (error: unknown) => void,
): Answer<Results> | null {
  const [answer, setAnswer] = useState<(Answer<Results> & { readonly searcher: Searcher }) | null>(null);
  const ask = useMemo(() => searcher && keepLatest((wanted: string) => look(searcher, wanted)), [searcher, look]);
  const isEmpty = query.trim() === '';
  useEffect(() => {
    if (isEmpty) setAnswer(null);
    if (!searcher || !ask || isEmpty) return;
    let isCurrent = true;
    ask(query).then(
      (results) => {
        if (results) showTogether(() => isCurrent && setAnswer({ searcher, query, results }));
      },
      (error: unknown) => isCurrent && report(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [searcher, ask, query, isEmpty, report]);
  return answer !== null && answer.searcher === searcher && !isEmpty ? answer : null;
}
