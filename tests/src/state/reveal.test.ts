import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isVisible } from '../../../src/state/derive.ts';
import * as filters from '../../../src/state/filters.ts';
import { findHiding } from '../../../src/state/reveal.ts';
import { createClewStore } from '../../../src/state/store.ts';

import { plan } from '../../graph/query/filter/filterGraph.ts';
import { CITY, FILE, KINDS } from './twoCities.ts';

describe('findHiding(graph, filters, targets)', () => {
  const FAR = [{ kind: 'node', key: 'company/y' }] as const;
  const hide = (...producers: filters.FilterProducer[]) => {
    const store = createClewStore(FILE);
    for (const producer of producers) store.actions.changeFilters(producer);
    return findHiding(store.getState().graph, store.getState().filters, FAR);
  };

  it('tells a focus from other filters', () => {
    expect(hide()).toEqual({ focus: null, needsEnd: false, byOthers: false });
    expect(hide(filters.toggleEntityType('company'))).toEqual({ focus: null, needsEnd: false, byOthers: true });
    expect(hide(filters.focusOn('company/x', 1))).toEqual({ focus: 'company/x', needsEnd: true, byOthers: false });
    expect(hide(filters.focusOn('region/city/a', 1), filters.toggleEntityType('company'))).toEqual({
      focus: 'region/city/a',
      needsEnd: true,
      byOthers: true,
    });
  });
});

describe('reveal(targets)', () => {
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
          store.actions.reveal([target]);
          expect(isVisible(store.getState(), target)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('shows several at once, in one step that can be taken back', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.hideAllRelationTypes);
    store.actions.reveal(FILE.edges.map(({ key }) => ({ kind: 'edge', key }) as const));
    expect(store.getState().view.visible.edges.size).toBe(FILE.edges.length);
    store.actions.undoFilters();
    expect(store.getState().view.visible.edges.size).toBe(0);
  });

  it('opens the hub of a focus that keeps some back, and ends the focus for what no hub keeps back', () => {
    const rays = Array.from({ length: 55 }, (_, at) => `company/${at}`);
    const star = plan(
      ['policy/hub', 'person/far', ...rays],
      rays.map((source) => ({ source, target: 'policy/hub', relation: 'designated_as', said: ['a'] })),
      [{ id: 'a' }],
    );
    const store = createClewStore(star);
    store.actions.focusOn('policy/hub', 1);
    const { edges } = store.getState().view.visible;
    const hidden = star.edges.filter(({ key }) => !edges.has(key));
    expect(hidden).toHaveLength(15);
    store.actions.reveal(hidden.map(({ key }) => ({ kind: 'edge', key }) as const));
    expect(store.getState().filters.ego).toMatchObject({ node: 'policy/hub', opened: new Set(['policy/hub']) });
    expect(store.getState().view.visible.edges.size).toBe(55);

    store.actions.undoFilters();
    store.actions.reveal([{ kind: 'node', key: hidden[0]?.source ?? '?' }]);
    expect(store.getState().filters.ego?.opened).toEqual(new Set(['policy/hub']));
    store.actions.reveal([{ kind: 'node', key: 'person/far' }]);
    expect(store.getState().filters.ego).toBe(null);
  });

  it('lets one article through, not all', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.hideAllSources('articles'));
    store.actions.reveal([{ kind: 'edge', key: 'e0' }]);
    expect([...store.getState().filters.articles.values]).toEqual(['early']);
  });
});
