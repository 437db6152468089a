/** The search index, fetched and built when the box is first used: the first draw does not wait for it. */
import { useEffect, useState } from 'react';
import type { SearchIndex } from '../../graph/query/search.ts';
import type { GraphFile } from '../../graph/schema.ts';

export function useSearchIndex(file: GraphFile | null, isWanted: boolean): SearchIndex | null {
  const [built, setBuilt] = useState<{ file: GraphFile; index: SearchIndex } | null>(null);
  useEffect(() => {
    if (!file || !isWanted) return;
    let isCurrent = true;
    import('../../graph/query/search.ts').then(({ createSearchIndex }) => {
      if (isCurrent) setBuilt((known) => (known?.file === file ? known : { file, index: createSearchIndex(file) }));
    });
    return () => {
      isCurrent = false;
    };
  }, [file, isWanted]);
  return built && built.file === file ? built.index : null;
}
