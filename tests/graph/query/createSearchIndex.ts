/** The search as the app puts it together in src/search/startSearcher.ts, without a worker and without waiting. */

import type { RelationType } from '../../../graph/ontology.ts';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { LIMIT, type SearchResults } from '../../../graph/query/hits.ts';
import { joinHits } from '../../../graph/query/jointMatches.ts';
import { createNameSearch } from '../../../graph/query/searchNames.ts';
import { joinSource, sliceSource } from '../../../graph/query/searchSource.ts';
import { labelOf } from '../../../graph/query/statements.ts';
import type { GraphFile } from '../../../graph/schema.ts';

interface SearchIndex {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => SearchResults;
}

/** Builds the index; do so once for each graph. */
export function createSearchIndex(file: GraphFile): SearchIndex {
  const index = indexFile(file);
  const edgesOf = (key: string) => index.edgesOf.get(key) ?? [];
  const names = createNameSearch(joinSource(sliceSource(file, (key) => edgesOf(key).length)));
  const lookup = {
    index,
    edgesBetween: (one: string, other: string) =>
      edgesOf(one).filter(({ source, target }) => source === other || target === other),
    edgesOf: (key: string, relation: RelationType) =>
      edgesOf(key).filter(({ attributes }) => attributes.relation === relation),
    isHub: () => false,
    labelOf: (key: string) => labelOf(index, key),
    typeOf: (key: string) => index.nodes.get(key)?.attributes.entityType,
    kindOf: (key: string) => index.nodes.get(key)?.attributes.kind ?? null,
  };
  return { search: (query, limit = LIMIT) => joinHits(names.search(query, limit), lookup, limit) };
}
