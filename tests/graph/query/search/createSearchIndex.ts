/** The search as the app puts it together in src/search/startSearcher.ts, without a worker and without waiting. */

import type { EntityType, RelationType } from '../../../../graph/ontology.ts';
import { labelOf } from '../../../../graph/query/evidence/statements.ts';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { joinHits } from '../../../../graph/query/questions/jointMatches.ts';
import { listReadings } from '../../../../graph/query/questions/readAsked.ts';
import { LIMIT, type SearchResults } from '../../../../graph/query/search/hits.ts';
import { createNameSearch } from '../../../../graph/query/search/searchNames.ts';
import { joinSource, sliceSource } from '../../../../graph/query/search/source.ts';
import type { GraphFile } from '../../../../graph/schema.ts';

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
    listEdges: (relation: RelationType) => index.edgesByRelation.get(relation) ?? [],
    listNodes: (type: EntityType | null) =>
      type === null ? [...index.nodes.keys()] : (index.keysByType.get(type) ?? []),
    isHub: () => false,
    labelOf: (key: string) => labelOf(index, key),
    typeOf: (key: string) => index.nodes.get(key)?.attributes.entityType,
    kindOf: (key: string) => index.nodes.get(key)?.attributes.kind ?? null,
  };
  return {
    search: (query, limit = LIMIT) => {
      const results = names.search(query, limit);
      const readings = new Map(
        listReadings(query, results, index.articles).map((plain) => [plain, names.search(plain, limit)]),
      );
      return joinHits(query, results, readings, lookup, limit);
    },
  };
}
