import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../graph/ontology.ts';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';

import { CITY, FILE, KINDS } from './twoCities.ts';

const { createEmptyFilters } = filters;

describe('toggleKind(type, kind, siblings)', () => {
  const hideCities = filters.toggleKind('region', CITY, KINDS)(createEmptyFilters());

  it('hides one kind and shows it again', () => {
    expect([...hideCities.hiddenKinds]).toEqual([CITY]);
    expect(filters.toggleKind('region', CITY, KINDS)(hideCities)).toEqual(createEmptyFilters());
  });

  it('hides the type when its last kind goes', () => {
    const none = filters.toggleKind('region', 'region/province', KINDS)(hideCities);
    expect([...none.hiddenEntityTypes]).toEqual(['region']);
    expect(none.hiddenKinds.size).toBe(0);
  });

  it('brings one kind of a hidden type back alone', () => {
    const hidden = filters.toggleEntityType('region')(createEmptyFilters());
    const back = filters.toggleKind('region', CITY, KINDS)(hidden);
    expect(back.hiddenEntityTypes.size).toBe(0);
    expect([...back.hiddenKinds]).toEqual(['region/province']);
  });
});

describe('toggleEntityType(type)', () => {
  it('shows all of a type that shows in part', () => {
    const partly = filters.toggleKind('region', CITY, KINDS)(createEmptyFilters());
    expect(filters.toggleEntityType('region')(partly)).toEqual(createEmptyFilters());
  });
});

describe('invertEntityTypes(kindsOf)', () => {
  it('swaps what shows and what does not, kind by kind where a type shows in part', () => {
    const before = filters.toggleKind('region', CITY, KINDS)(filters.toggleEntityType('person')(createEmptyFilters()));
    const after = filters.invertEntityTypes(new Map([['region', KINDS]]))(before);
    expect([...after.hiddenKinds]).toEqual(['region/province']);
    expect(ENTITY_TYPES.filter((type) => !after.hiddenEntityTypes.has(type))).toEqual(['person', 'region']);
  });

  it('is undone by doing it again', () => {
    const kindsOf = new Map([['region' as const, KINDS]]);
    const before = filters.toggleKind('region', CITY, KINDS)(filters.toggleEntityType('person')(createEmptyFilters()));
    const twice = filters.invertEntityTypes(kindsOf)(filters.invertEntityTypes(kindsOf)(before));
    expect(twice).toEqual(before);
  });
});

describe('a choice of articles', () => {
  it('can be all but some, some alone, none, or the other ones', () => {
    const without = filters.toggleSource('articles', 'early')(createEmptyFilters());
    expect(without.articles).toEqual({ isOnly: false, values: new Set(['early']) });
    expect(filters.invertSources('articles')(without).articles).toEqual({ isOnly: true, values: new Set(['early']) });
    expect(filters.revealSource('articles', 'early')(without)).toEqual(createEmptyFilters());
    const none = filters.hideAllSources('articles')(createEmptyFilters());
    expect(filters.invertSources('articles')(none)).toEqual(createEmptyFilters());
  });
});

describe('the order of filters', () => {
  it('does not matter', () => {
    const producers = [
      filters.toggleKind('region', 'region/province', KINDS),
      filters.toggleRelationType('located_in'),
      filters.toggleSource('articles', 'late'),
      filters.focusOn('company/x', 2),
      filters.setFilter({ months: { from: '2022-01', to: '2022-12' } }),
      filters.setFilter({ hideUnconnected: true }),
      filters.setFilter({ component: { kind: 'largest' } }),
    ];
    const run = (order: readonly filters.FilterProducer[]) => {
      const store = createClewStore(FILE);
      for (const producer of order) store.actions.changeFilters(producer);
      const { nodes, edges, ...tallies } = store.getState().view.visible;
      return [[...nodes], [...edges], tallies];
    };
    fc.assert(
      fc.property(
        fc
          .subarray(producers)
          .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, other]) => {
          expect(run(other)).toEqual(run(some));
        },
      ),
      { numRuns: 60 },
    );
  });
});
