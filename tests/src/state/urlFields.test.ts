import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { readFilters, writeFilters } from '../../../src/state/urlFields.ts';
import { arbitraryFilter } from '../../graph/query/filter/filterGraph.ts';

import { FILE } from './twoCities.ts';

const { createEmptyFilters } = filters;

describe('writeFilters(filters)', () => {
  it('is read back to the same, whatever the filters', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '~', 'a,b', '%2C', 'company/ö'));
    fc.assert(
      fc.property(arbitraryFilter, fc.uniqueArray(text), fc.boolean(), (filter, names, isOnly) => {
        const before = {
          ...filter,
          articles: { isOnly, values: new Set(names) },
          mode: 'dim' as const,
        };
        expect(readFilters(new Map(writeFilters(before)))).toEqual(before);
      }),
    );
  });

  it('is short and readable', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.showOnlySource('publishers', 'Post'));
    store.actions.changeFilters(filters.setFilter({ months: { from: '2022-01', to: '2022-06' }, mostDegree: 4 }));
    store.actions.focusOn('company/x', 2);
    const fields = writeFilters(store.getState().filters).map(([name, value]) => `${name}=${value}`);
    expect(fields).toEqual(['publishers=Post', 'time=2022-01/2022-06', 'degree=0-4', 'focus=company/x', 'depth=2']);
  });
});

describe('readFilters(fields)', () => {
  it('leaves out what it does not understand', () => {
    const nonsense = {
      time: '2023-01/2022-01',
      sources: '-3',
      degree: '5-2',
      depth: '9',
      direction: 'up',
      component: 'small',
      'hide-kinds': 'dragon/red',
      'without-basis': 'rumour',
    };
    expect(readFilters(new Map(Object.entries(nonsense)))).toEqual(createEmptyFilters());
  });
});
