/** The search index, fetched and built when the box is first used: the first draw does not wait for it. */
import { useCallback, useEffect, useState } from 'react';
import type { SearchIndex } from '../../graph/query/search.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { prepareIndex } from './prepareIndex.ts';

export interface SearchState {
  /** Null until it is there. */
  readonly index: SearchIndex | null;
  readonly hasFailed: boolean;
  /** Tries again after a failure. */
  readonly retry: () => void;
}

type Outcome = { readonly file: GraphFile; readonly index: SearchIndex | null };

export function useSearchIndex(file: GraphFile | null, isWanted: boolean): SearchState {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const own = outcome?.file === file ? outcome : null;
  const isDue = own === null;
  useEffect(() => {
    if (!file || !isWanted || !isDue) return;
    let isCurrent = true;
    void prepareIndex(() => import('../../graph/query/search.ts'), file).then((index) => {
      if (isCurrent) setOutcome({ file, index });
    });
    return () => {
      isCurrent = false;
    };
  }, [file, isWanted, isDue]);
  const retry = useCallback(() => setOutcome((known) => (known?.index === null ? null : known)), []);
  return { index: own?.index ?? null, hasFailed: own !== null && own.index === null, retry };
}
