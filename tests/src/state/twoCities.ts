/** A small graph to filter, and what a store shows of it. */
import type { GraphFile } from '../../../graph/schema.ts';
import type { createClewStore } from '../../../src/state/store.ts';
import { plan } from '../../graph/query/filter/filterGraph.ts';

/** Two cities, a province and two firms, in two articles of one publisher each. */
export const FILE: GraphFile = plan(
  ['region/city/a', 'region/city/b', 'region/province/c', 'company/x', 'company/y'],
  [
    { source: 'company/x', target: 'region/city/a', relation: 'located_in', said: ['early', 'late'] },
    { source: 'company/y', target: 'region/city/b', relation: 'located_in', said: ['late'] },
    { source: 'region/city/a', target: 'region/province/c', relation: 'part_of', basis: 'gazetteer' },
  ],
  [
    { id: 'early', publisher: 'Post', published: '2022-06-22', mentions: ['company/x', 'region/city/a'] },
    { id: 'late', publisher: 'Daily', published: '2023-01-02', mentions: ['company/x', 'company/y'] },
  ],
);
export const CITY = 'region/city';
export const KINDS = ['region/province', CITY];

export const chipsOf = (store: ReturnType<typeof createClewStore>) =>
  store.getState().view.chips.map(({ label }) => label);
export const nodesOf = (store: ReturnType<typeof createClewStore>) => [...store.getState().view.visible.nodes];
