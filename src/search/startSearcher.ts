/** One way to ask, wherever the answer is worked out: on the page for a small graph, in a worker for a large one. */
import type { RelationType } from '../../graph/ontology.ts';
import { type Hit, LIMIT, type SearchResults } from '../../graph/query/hits.ts';
import { sliceSource } from '../../graph/query/searchSource.ts';
import type { GraphData } from '../state/graph.ts';

export interface Searcher {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => Promise<SearchResults>;
  /** Entities to begin with. */
  readonly suggest: (limit: number) => Promise<readonly Hit[]>;
  readonly end: () => void;
}

/** From so many entities and articles on a worker takes less time than the page can spare. */
const LARGE = 1_000;
/** The edges of a node with more are too many to look through at each letter. */
const MOST_EDGES = 5_000;

/** Builds the index of a graph; do so once for each. Rejects when the code of the search does not come. */
export async function startSearcher(data: GraphData): Promise<Searcher> {
  const { file, graph } = data;
  const slices = sliceSource(file, (key) => graph.degree(key));
  const isLarge = file.nodes.length + file.attributes.articles.length >= LARGE;
  const [names, { joinHits }] = await Promise.all([
    isLarge ? startInWorker(slices) : startOnPage(slices),
    import('../../graph/query/jointMatches.ts'),
  ]);
  // The worker knows names alone: what joins them is looked up here.
  const edgeOf = (key: string) => {
    const [source, target] = [graph.source(key), graph.target(key)];
    return { key, source, target, attributes: graph.getEdgeAttributes(key) };
  };
  const lookup = {
    edgesBetween: (one: string, other: string) => graph.edges(one, other).map(edgeOf),
    edgesOf: (key: string, wanted: RelationType) => {
      if (graph.degree(key) > MOST_EDGES) return [];
      return graph.filterEdges(key, (_, { relation }) => relation === wanted).map(edgeOf);
    },
    labelOf: (key: string) => graph.getNodeAttribute(key, 'label'),
  };
  return {
    ...names,
    search: async (query, limit = LIMIT) => joinHits(await names.search(query, limit), lookup, limit),
  };
}

type Slices = ReturnType<typeof sliceSource>;

async function startInWorker(slices: Slices) {
  const { startSearchWorker } = await import('../workers/searchWorker.ts');
  return startSearchWorker(slices);
}

async function startOnPage(slices: Slices) {
  const { createNameService } = await import('../workers/searchNames.ts');
  const names = createNameService();
  for (const slice of slices) names.add(slice);
  names.build();
  return {
    search: async (query: string, limit: number) => names.search(query, limit),
    suggest: async (limit: number) => names.suggest(limit),
    end: () => {},
  };
}
