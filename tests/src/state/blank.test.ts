import { describe, expect, it } from 'vitest';
import { explainBlank } from '../../../src/state/blank.ts';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/url.ts';

import { chipsOf, FILE } from './twoCities.ts';

const { createEmptyFilters } = filters;

describe('explainBlank(state)', () => {
  it('names the last change, where that emptied the graph', () => {
    const store = createClewStore(FILE);
    store.actions.toggleRelationType('part_of');
    store.actions.showOnlyEntityType('person');
    expect(explainBlank(store.getState())).toMatchObject({
      causes: ['Only Officials and people'],
      brings: 5,
      isLast: true,
    });
  });

  it('names the filter whose removal brings most back, where a link emptied it', () => {
    const store = createClewStore();
    const linked = { ...filters.showOnlyEntityType('person')(createEmptyFilters()), leastSources: 2 };
    store.actions.restore({ ...parseView(''), filters: linked });
    store.actions.openGraph(FILE);
    const blank = explainBlank(store.getState());
    expect(blank).toMatchObject({ causes: ['Only Officials and people'], brings: 5, isLast: false });
    if (blank) store.actions.changeFilters(blank.remove);
    expect(chipsOf(store)).toEqual(['Said in at least 2 articles']);
  });

  it('is null where no single filter does it', () => {
    const store = createClewStore();
    const linked = {
      ...filters.showOnlyEntityType('person')(createEmptyFilters()),
      articles: { isOnly: true, values: new Set<string>() },
      leastDegree: 9,
    };
    store.actions.restore({ ...parseView(''), filters: linked });
    store.actions.openGraph(FILE);
    expect(explainBlank(store.getState())).toBe(null);
  });
});
