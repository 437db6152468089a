/** Finding entities, relations and articles of a graph by what people type, mistakes included. */
import type { GraphFile } from '../schema.ts';
import { indexFile } from './graphIndex.ts';
import { LIMIT, type SearchResults } from './hits.ts';
import { joinHits } from './jointMatches.ts';
import { createNameSearch } from './searchNames.ts';
import { joinSource, sliceSource } from './searchSource.ts';
import { labelOf } from './statements.ts';

export interface SearchIndex {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => SearchResults;
}

/** Builds the index; do so once for each graph. The app does the same in two places: src/search/startSearcher.ts. */
export function createSearchIndex(file: GraphFile): SearchIndex {
  const index = indexFile(file);
  const edgesOf = (key: string) => index.edgesOf.get(key) ?? [];
  const names = createNameSearch(joinSource(sliceSource(file, (key) => edgesOf(key).length)));
  const lookup = {
    edgesBetween: (one: string, other: string) =>
      edgesOf(one).filter(({ source, target }) => source === other || target === other),
    labelOf: (key: string) => labelOf(index, key),
  };
  return { search: (query, limit = LIMIT) => joinHits(names.search(query, limit), lookup, limit) };
}
