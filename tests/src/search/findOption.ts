/** A search of the example as the app has it. */

import { listOptions, type OptionGroup, type SearchOption } from '../../../src/search/options.ts';
import { type ClewStore, createClewStore } from '../../../src/state/store.ts';
import { example } from '../../graph/query/example.ts';
import { createSearchIndex } from '../../graph/query/search/createSearchIndex.ts';

const index = createSearchIndex(example);

export const list = (query: string, store: ClewStore = createClewStore(example)): readonly OptionGroup[] =>
  listOptions(store.getState(), query, index.search(query));

export function findFirst(query: string, store?: ClewStore): SearchOption {
  const option = list(query, store)[0]?.options[0];
  if (!option) throw new Error(`nothing for ${query}`);
  return option;
}
