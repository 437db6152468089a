/** One way to ask, wherever the answer is worked out: on the page for a small graph, in a worker for a large one. */
import type { EntityType, RelationType } from '../../graph/ontology.ts';
import { indexFile } from '../../graph/query/graphIndex.ts';
import type { Completer } from '../../graph/query/questions/completions.ts';
import { remember } from '../../graph/query/remember.ts';
import { type Hit, LIMIT, NO_TEXTS, type SearchResults, type TextResults } from '../../graph/query/search/hits.ts';
import { sliceSource } from '../../graph/query/search/source.ts';
import { suggestEntities } from '../../graph/query/search/suggestEntities.ts';
import { finish } from '../../graph/query/sliced.ts';
import { readTerms } from '../../graph/query/texts/textQuery.ts';
import { type SourceText, sliceTexts } from '../../graph/query/texts/textSource.ts';
import type { GraphData } from '../state/graph.ts';
import { doInTurns } from '../workers/doInTurns.ts';
import type { TextService } from '../workers/searchTexts.ts';

export interface Searcher {
  /** Best hits first, one for each target, at most `limit` a group; nothing for an empty query. */
  readonly search: (query: string, limit?: number) => Promise<SearchResults>;
  /** Entities to begin with. */
  readonly suggest: (limit: number) => readonly Hit[];
  /** Sentences of the articles with all words of the query, at most `most`; the texts are read when first asked for. */
  readonly findTexts: (query: string, most: number) => Promise<TextResults>;
  /** Whole questions that a query may become and that find something, given what it finds; none before all is gathered. */
  readonly complete: (query: string, results: SearchResults) => readonly string[];
  readonly end: () => void;
}

/** From so many entities and articles on a worker takes less time than the page can spare. */
const LARGE = 1_000;
/** And from so many letters in the articles on. */
const LONG = 500_000;
/** The edges of a node with more are too many to look through at each letter. */
const MOST_EDGES = 5_000;
/** So many readings of questions are kept. */
const READINGS = 100;
/** So long at a stretch it is gathered what questions may be asked, in milliseconds. */
const STRETCH = 4;

/** Builds the index of a graph; do so once for each. Rejects when the code of the search does not come. */
export async function startSearcher(data: GraphData): Promise<Searcher> {
  const { file, graph } = data;
  const slices = sliceSource(file, (key) => graph.degree(key));
  const { articles } = file.attributes;
  const isLong = () => articles.reduce((sum, { text }) => sum + text.length, 0) >= LONG;
  const isLarge = file.nodes.length + articles.length >= LARGE || isLong();
  const [{ addTexts, ...names }, { joinHits }, { listReadings }, { prepareCompleter }] = await Promise.all([
    isLarge ? startInWorker(slices) : startOnPage(slices),
    import('../../graph/query/questions/jointMatches.ts'),
    import('../../graph/query/questions/readAsked.ts'),
    import('../../graph/query/questions/completions.ts'),
  ]);
  // The worker knows names alone: what joins them is looked up here.
  const edgeOf = (key: string) => {
    const [source, target] = [graph.source(key), graph.target(key)];
    return { key, source, target, attributes: graph.getEdgeAttributes(key) };
  };
  const index = indexFile(file);
  const isHub = (key: string) => graph.degree(key) > MOST_EDGES;
  const lookup = {
    index,
    isHub,
    edgesBetween: (one: string, other: string) => graph.edges(one, other).map(edgeOf),
    edgesOf: (key: string, wanted: RelationType) => {
      if (isHub(key)) return [];
      return graph.filterEdges(key, (_, { relation }) => relation === wanted).map(edgeOf);
    },
    listEdges: (wanted: RelationType) => index.edgesByRelation.get(wanted) ?? [],
    listNodes: (type: EntityType | null) =>
      type === null ? [...index.nodes.keys()] : (index.keysByType.get(type) ?? []),
    labelOf: (key: string) => graph.getNodeAttribute(key, 'label'),
    typeOf: (key: string) => graph.getNodeAttribute(key, 'entityType'),
    kindOf: (key: string) => graph.getNodeAttribute(key, 'kind'),
  };
  const readTexts = async () => {
    // Each waits for the one before, so that names are found meanwhile.
    for (const slice of sliceTexts(file)) await addTexts(slice);
  };
  let complete = NONE;
  const prepare = async () => {
    const completer = prepareCompleter(file);
    complete = isLarge ? await doInTurns(completer, STRETCH) : finish(completer);
  };
  if (isLarge) void prepare();
  else await prepare();
  // "Companies in Hull" stays as it is while "but not in Leeds" is typed behind it.
  const readPlain = remember(READINGS, (plain: string) => names.search(plain, LIMIT));
  let read: Promise<void> | null = null;
  return {
    ...names,
    complete: (query, results) => complete(query, results),
    findTexts: async (query, most) => {
      // Once they are read, whoever looks through them sees which words ask for nothing.
      if (!read && readTerms(query).length === 0) return NO_TEXTS;
      read ??= readTexts().catch((error: unknown) => {
        // Another query is another try.
        read = null;
        throw error;
      });
      await read;
      return names.findTexts(query, most);
    },
    suggest: (limit) => suggestEntities(file, (key) => graph.degree(key), limit),
    search: async (query, limit = LIMIT) => {
      const results = await names.search(query, limit);
      const asked = listReadings(query, results, index.articles).map(
        async (plain) => [plain, await readPlain(plain)] as const,
      );
      return joinHits(query, results, new Map(await Promise.all(asked)), lookup, limit);
    },
  };
}

const NONE: Completer = () => [];

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
  let service: TextService | null = null;
  // Once it is there, no import is waited for: its sentences then come in the same frame as names.
  const loadTexts = async () => {
    service ??= (await import('../workers/searchTexts.ts')).createTextService();
    return service;
  };
  return {
    search: async (query: string, limit: number) => names.search(query, limit),
    addTexts: async (slice: readonly SourceText[]) => {
      (await loadTexts()).addTexts(slice);
      await new Promise((resolve) => setTimeout(resolve));
    },
    findTexts: async (query: string, most: number) => (await loadTexts()).findTexts(query, most),
    end: () => {},
  };
}
