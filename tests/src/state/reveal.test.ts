import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVisible } from '../../../src/state/derive.ts';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';

import { CITY, FILE, KINDS } from './twoCities.ts';

describe('reveal(...targets)', () => {
  it('gets through every filter at once', () => {
    const tight = [
      filters.toggleKind('region', CITY, KINDS),
      filters.hideAllSources('articles'),
      filters.hideAllSources('publishers'),
      filters.setFilter({ months: { from: '2030-01', to: '2030-02' }, leastSources: 3, leastDegree: 9 }),
      filters.focusOn('region/province/c', 1),
      filters.setFilter({ component: { kind: 'of', node: 'company/y' } }),
      filters.hideAllRelationTypes,
      filters.setFilter({ hideUnconnected: true, hiddenBases: new Set(['text', 'gazetteer']) }),
    ];
    fc.assert(
      fc.property(
        fc.subarray(tight),
        fc.constantFrom('e0', 'e1', 'e2', 'company/y', 'region/city/b', 'region/province/c'),
        (some, key) => {
          const store = createClewStore(FILE);
          for (const producer of some) store.actions.changeFilters(producer);
          const target = { kind: key.startsWith('e') ? 'edge' : 'node', key } as const;
          store.actions.reveal(target);
          expect(isVisible(store.getState(), target)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows several at once, in one step that can be taken back', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.hideAllRelationTypes);
    store.actions.reveal(...FILE.edges.map(({ key }) => ({ kind: 'edge', key }) as const));
    expect(store.getState().view.visible.edges.size).toBe(FILE.edges.length);
    store.actions.undoFilters();
    expect(store.getState().view.visible.edges.size).toBe(0);
  });

  it('lets one article through, not all', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.hideAllSources('articles'));
    store.actions.reveal({ kind: 'edge', key: 'e0' });
    expect([...store.getState().filters.articles.values]).toEqual(['early']);
  });
});
