import { describe, expect, it } from 'vitest';
import type { GraphEdge } from '../../../graph/schema.ts';
import { startSearcher } from '../../../src/search/startSearcher.ts';
import { indexGraph } from '../../../src/state/graph.ts';
import { example } from '../../graph/query/example.ts';
import { createSearchIndex } from '../../graph/query/search/createSearchIndex.ts';

describe('startSearcher(data)', () => {
  it.each(['brihgtlathe', 'brightlathe stock exchange', 'guangdong shenzhen', 'listed on', ''])(
    'answers "%s" as the index of the file does',
    async (query) => {
      const searcher = await startSearcher(indexGraph(example));
      expect(await searcher.search(query)).toEqual(createSearchIndex(example).search(query));
    },
  );

  it('finds sentences, also when asked several times at once', async () => {
    const searcher = await startSearcher(indexGraph(example));
    const asked = await Promise.all(
      ['accredited', 'works with', 'zebra', 'ac'].map((query) => searcher.findTexts(query, 5)),
    );
    expect(asked.map(({ count }) => count)).toEqual([1, 1, 0, 0]);
    expect(asked[1]?.hits[0]).toMatchObject({ article: 'b', start: 0 });
  });

  it('completes a question, also where there are thousands of relations', async () => {
    const [edge] = example.edges;
    const copies = Array.from({ length: 5_000 }, (_, at) => ({ ...(edge as GraphEdge), key: `copy/${at}` }));
    for (const edges of [example.edges, [...example.edges, ...copies]]) {
      const searcher = await startSearcher(indexGraph({ ...example, edges }));
      const results = await searcher.search('companies in');
      expect(searcher.complete('companies in', results)).toEqual(['companies in Shenzhen', 'companies in Guangdong']);
    }
  });
});
