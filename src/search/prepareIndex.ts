import type { SearchIndex } from '../../graph/query/search.ts';
import type { GraphFile } from '../../graph/schema.ts';

interface SearchModule {
  readonly createSearchIndex: (file: GraphFile) => SearchIndex;
}

/** The index of a file; null when the code cannot be fetched or the index cannot be built, never a rejection. */
export async function prepareIndex(load: () => Promise<SearchModule>, file: GraphFile): Promise<SearchIndex | null> {
  try {
    return (await load()).createSearchIndex(file);
  } catch (error) {
    console.error('The search could not be prepared.', error);
    return null;
  }
}
