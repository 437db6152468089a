import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../graph/ontology.ts';
import type { GraphFile } from '../../../graph/schema.ts';
import { explainBlank } from '../../../src/state/blank.ts';
import { FILTER_COMMANDS } from '../../../src/state/commands/filterCommands.ts';
import { isVisible } from '../../../src/state/derive.ts';
import { isSameFilters } from '../../../src/state/filterHistory.ts';
import * as filters from '../../../src/state/filters.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { parseView } from '../../../src/state/url.ts';
import { readFilters, writeFilters } from '../../../src/state/urlFields.ts';
import { arbitraryFilter, plan } from '../../graph/query/filterGraph.ts';

const { createEmptyFilters } = filters;

/** Two cities, a province and two firms, in two articles of one publisher each. */
const FILE: GraphFile = plan(
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
const CITY = 'region/city';
const KINDS = ['region/province', CITY];

const chipsOf = (store: ReturnType<typeof createClewStore>) => store.getState().view.chips.map(({ label }) => label);
const nodesOf = (store: ReturnType<typeof createClewStore>) => [...store.getState().view.visible.nodes];

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

describe('chips', () => {
  it('say every filter in words, and take it away', () => {
    const store = createClewStore(FILE);
    store.actions.focusOn('company/x', 2);
    store.actions.setFocus({ direction: 'out' });
    store.actions.changeFilters(filters.toggleKind('region', CITY, KINDS));
    store.actions.changeFilters(filters.showOnlySource('articles', 'early'));
    store.actions.changeFilters(filters.toggleSource('publishers', 'Daily'));
    store.actions.changeFilters(
      filters.setFilter({
        months: { from: '2022-01', to: '2022-06' },
        leastSources: 2,
        leastDegree: 1,
        component: { kind: 'of', node: 'company/x' },
      }),
    );
    store.actions.setHideBackground(true);
    expect(chipsOf(store)).toEqual([
      '2 steps outward around company/x',
      'Component of company/x',
      'No cities',
      'No background geography',
      'Only “early”',
      'Without Daily',
      'January to June 2022',
      'Said in at least 2 articles',
      'At least 1 connection',
    ]);
    for (const { remove } of store.getState().view.chips) store.actions.changeFilters(remove);
    expect(store.getState().filters).toEqual(createEmptyFilters());
  });

  it('count articles where naming them would fill the panel', () => {
    const store = createClewStore(FILE);
    for (const id of ['a', 'b', 'c']) store.actions.changeFilters(filters.toggleSource('articles', id));
    expect(chipsOf(store)).toEqual(['Without “a”', 'Without “b”', 'Without “c”']);
    store.actions.changeFilters(filters.toggleSource('articles', 'early'));
    expect(chipsOf(store)).toEqual(['Without 4 articles']);
    store.actions.changeFilters(filters.invertSources('articles'));
    expect(chipsOf(store)).toEqual(['Only 4 articles']);
  });

  it('name a kind that is alone', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.showOnlyKind('region', CITY, KINDS));
    expect(chipsOf(store)).toEqual(['Only cities']);
    expect(nodesOf(store)).toEqual(['region/city/a', 'region/city/b']);
  });
});

describe('undoFilters() and redoFilters()', () => {
  it('walk back and forth through every change', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.setHideUnconnected(true);
    store.actions.undoFilters();
    expect(chipsOf(store)).toEqual(['No Companies']);
    store.actions.undoFilters();
    expect(nodesOf(store)).toHaveLength(5);
    store.actions.undoFilters();
    store.actions.redoFilters();
    store.actions.redoFilters();
    expect(chipsOf(store)).toEqual(['No Companies', 'Connected only']);
  });

  it('forget what was undone once something else changes', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.undoFilters();
    store.actions.setHideUnconnected(true);
    expect(store.getState().filterHistory.future).toEqual([]);
  });

  it('take a whole drag as one step', () => {
    const store = createClewStore(FILE);
    for (const to of ['2022-09', '2022-08', '2022-07']) {
      store.actions.changeFilters(filters.setFilter({ months: { from: '2022-06', to } }), 'drag 1');
    }
    store.actions.undoFilters();
    expect(store.getState().filters.months).toBe(null);
  });

  it('keep some hundred steps', () => {
    const store = createClewStore(FILE);
    for (let at = 0; at < 250; at += 1) store.actions.toggleEntityType('company');
    expect(store.getState().filterHistory.past).toHaveLength(100);
  });

  it('go back behind a link that was followed, not behind the one at the start', () => {
    const store = createClewStore(FILE);
    const link = parseView('');
    store.actions.restore({ ...link, filters: filters.toggleEntityType('company')(createEmptyFilters()) });
    store.actions.undoFilters();
    expect(isSameFilters(store.getState().filters, createEmptyFilters())).toBe(true);

    const waiting = createClewStore();
    waiting.actions.restore({ ...link, filters: filters.toggleEntityType('company')(createEmptyFilters()) });
    waiting.actions.openGraph(FILE);
    expect(waiting.getState().filterHistory.past).toEqual([]);
  });
});

describe('focusOn(node, depth)', () => {
  it('shows what lies around a node, and goes on as deep as before', () => {
    const store = createClewStore(FILE);
    store.actions.focusOn('company/x');
    expect(nodesOf(store)).toEqual(['region/city/a', 'company/x']);
    store.actions.setFocus({ depth: 2 });
    expect(nodesOf(store)).toEqual(['region/city/a', 'region/province/c', 'company/x']);
    store.actions.focusOn('region/city/b');
    expect(store.getState().filters.ego).toMatchObject({ node: 'region/city/b', depth: 2 });
    store.actions.endFocus();
    expect(nodesOf(store)).toHaveLength(5);
  });

  it('loosens what hides the node itself, and nothing else', () => {
    const store = createClewStore(FILE);
    store.actions.toggleEntityType('company');
    store.actions.toggleRelationType('part_of');
    store.actions.focusOn('company/x');
    expect(nodesOf(store)).toEqual(['region/city/a', 'company/x']);
    expect(chipsOf(store)).toEqual(['1 step around company/x', 'No “is part of”']);
  });

  it('leaves everything as it is for a node that the graph lacks', () => {
    const store = createClewStore(FILE);
    const before = store.getState();
    store.actions.focusOn('company/gone');
    expect(store.getState()).toBe(before);
  });

  it('ends when a graph is opened that lacks the node', () => {
    const store = createClewStore(FILE);
    store.actions.focusOn('company/y');
    store.actions.openGraph({ ...FILE, nodes: FILE.nodes.slice(0, 4), edges: FILE.edges.slice(0, 1) });
    expect(store.getState().filters.ego).toBe(null);
  });
});

describe('reveal(target)', () => {
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

  it('lets one article through, not all', () => {
    const store = createClewStore(FILE);
    store.actions.changeFilters(filters.hideAllSources('articles'));
    store.actions.reveal({ kind: 'edge', key: 'e0' });
    expect([...store.getState().filters.articles.values]).toEqual(['early']);
  });
});

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

describe('commands', () => {
  const run = (id: string, store: ReturnType<typeof createClewStore>) => {
    const command = FILTER_COMMANDS.find((item) => item.id === id);
    if (!command) throw new Error(`there is no command ${id}`);
    const isOffered = command.isOffered?.(store.getState()) ?? true;
    if (isOffered) command.perform(store);
    return isOffered;
  };

  it('focus on the selected entity, and are not offered for a relation', () => {
    const store = createClewStore(FILE);
    store.actions.select({ kind: 'edge', key: 'e0' });
    expect(run('focus-2', store)).toBe(false);
    store.actions.select({ kind: 'node', key: 'company/x' });
    expect(run('focus-2', store)).toBe(true);
    expect(store.getState().filters.ego).toMatchObject({ node: 'company/x', depth: 2 });
    expect(run('end-focus', store)).toBe(true);
    expect(run('end-focus', store)).toBe(false);
  });

  it('do what they say', () => {
    const store = createClewStore(FILE);
    run('two-sources', store);
    expect([...store.getState().view.visible.edges]).toEqual(['e0']);
    run('largest-component', store);
    expect(nodesOf(store)).toEqual(['region/city/a', 'company/x']);
    run('undo-filters', store);
    run('redo-filters', store);
    run('dim', store);
    expect(store.getState().filters.mode).toBe('dim');
    run('reset-filters', store);
    expect(chipsOf(store)).toEqual([]);
    store.actions.toggleEntityType('company');
    run('invert-entities', store);
    expect(chipsOf(store)).toEqual(['Only Companies']);
  });
});
