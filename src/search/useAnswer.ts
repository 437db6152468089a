import { useEffect, useMemo, useState } from 'react';
import type { SearchResults } from '../../graph/query/hits.ts';
import { keepLatest } from './keepLatest.ts';
import type { Searcher } from './startSearcher.ts';

export interface Answer {
  readonly query: string;
  readonly results: SearchResults;
}

/** The answer to the query; until it has come, the last one that was shown. */
export function useAnswer(searcher: Searcher | null, query: string, report: (error: unknown) => void): Answer | null {
  const [answer, setAnswer] = useState<(Answer & { readonly searcher: Searcher }) | null>(null);
  const ask = useMemo(() => searcher && keepLatest((wanted: string) => searcher.search(wanted)), [searcher]);
  const isEmpty = query.trim() === '';
  useEffect(() => {
    if (isEmpty) setAnswer(null);
    if (!searcher || !ask || isEmpty) return;
    let isCurrent = true;
    ask(query).then(
      (results) => {
        if (results && isCurrent) setAnswer({ searcher, query, results });
      },
      (error: unknown) => isCurrent && report(error),
    );
    return () => {
      isCurrent = false;
    };
  }, [searcher, ask, query, isEmpty, report]);
  return answer !== null && answer.searcher === searcher && !isEmpty ? answer : null;
}
