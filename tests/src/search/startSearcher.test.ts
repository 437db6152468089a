import { describe, expect, it } from 'vitest';
import { startSearcher } from '../../../src/search/startSearcher.ts';
import { indexGraph } from '../../../src/state/graph.ts';
import { createSearchIndex } from '../../graph/query/createSearchIndex.ts';
import { example } from '../../graph/query/example.ts';

describe('startSearcher(data)', () => {
  it.each(['brihgtlathe', 'brightlathe stock exchange', 'guangdong shenzhen', 'listed on', ''])(
    'answers "%s" as the index of the file does',
    async (query) => {
      const searcher = await startSearcher(indexGraph(example));
      expect(await searcher.search(query)).toEqual(createSearchIndex(example).search(query));
    },
  );

  it('suggests well connected entities, each of another type first', async () => {
    const searcher = await startSearcher(indexGraph(example));
    const labels = (await searcher.suggest(3)).map(({ label }) => label);
    expect(labels).toEqual(['Brightlathe', 'Shenzhen', 'Shenzhen Stock Exchange']);
  });
});
