/** What the search worker does, apart from being a worker: it gathers names, then answers queries. */
import type { NameResults } from '../../graph/query/search/hits.ts';
import { createNameSearch, type NameSearch } from '../../graph/query/search/searchNames.ts';
import { joinSource, type SearchSource } from '../../graph/query/search/source.ts';

export interface NameService {
  readonly add: (slice: SearchSource) => void;
  /** To be called once, after the last slice. */
  readonly build: () => void;
  readonly search: (query: string, limit: number) => NameResults;
}

export function createNameService(): NameService {
  let slices: SearchSource[] = [];
  let names: NameSearch | null = null;
  const built = () => {
    if (!names) throw new Error('The search was asked before its index was built.');
    return names;
  };
  return {
    add: (slice) => void slices.push(slice),
    build: () => {
      names = createNameSearch(joinSource(slices));
      slices = [];
    },
    search: (query, limit) => built().search(query, limit),
  };
}
