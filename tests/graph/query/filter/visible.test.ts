import { describe, expect, it } from 'vitest';
import type { EntityType, RelationType } from '../../../../graph/ontology.ts';
import { type GraphFilter, SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { findHidden, findVisible, listKinds, readPresent } from '../../../../graph/query/filter/visible.ts';
import { SMALL } from '../../../src/state/smallGraph.ts';
import { ask, plan } from './filterGraph.ts';

const hideEntities = (...types: EntityType[]): GraphFilter => ({ ...SHOW_ALL, hiddenEntityTypes: new Set(types) });
const hideRelations = (...types: RelationType[]): GraphFilter => ({
  ...SHOW_ALL,
  hiddenRelationTypes: new Set(types),
});

describe('findVisible(file, filter)', () => {
  it('shows everything without a filter, the unconnected too', () => {
    const { nodes, edges, unconnected } = findVisible(SMALL, SHOW_ALL);
    expect([nodes.size, edges.size, unconnected]).toEqual([5, 3, 1]);
  });

  it('gives the same set of nodes where only relations are hidden', () => {
    const { nodes } = findVisible(SMALL, hideRelations('located_in'));
    expect(nodes).toBe(findVisible(SMALL, SHOW_ALL).nodes);
    expect(nodes.size).toBe(5);
  });

  it('takes the edges of a hidden entity type away with it', () => {
    const { nodes, edges } = findVisible(SMALL, hideEntities('region'));
    expect([...nodes]).toEqual(['company/alba', 'product/pump', 'person/cato-dale']);
    expect([...edges]).toEqual(['e2']);
  });

  it('keeps the nodes of a hidden relation type', () => {
    const { nodes, edges } = findVisible(SMALL, hideRelations('produces'));
    expect(nodes.has('product/pump')).toBe(true);
    expect([...edges]).toEqual(['e1', 'e3']);
  });

  it('leaves out what nothing visible touches, when asked', () => {
    const { nodes } = findVisible(SMALL, { ...hideRelations('produces'), hideUnconnected: true });
    expect([...nodes]).toEqual(['company/alba', 'region/brigg', 'region/lindsey']);
  });

  it('leaves out background geography, when asked', () => {
    const { edges, bases } = findVisible(SMALL, { ...SHOW_ALL, hiddenBases: new Set(['gazetteer']) });
    expect([...edges]).toEqual(['e1', 'e2']);
    expect(bases.gazetteer).toEqual({ shown: 0, available: 1, total: 1 });
  });

  it('counts for a hidden type what switching it on would show', () => {
    const { entityTypes, relationTypes } = findVisible(SMALL, hideEntities('region'));
    expect(entityTypes.region).toEqual({ shown: 0, available: 2, total: 2 });
    expect(relationTypes.located_in).toEqual({ shown: 0, available: 0, total: 1 });
    expect(findVisible(SMALL, hideRelations('produces')).relationTypes.produces).toEqual({
      shown: 0,
      available: 1,
      total: 1,
    });
  });

  it('counts an entity of a hidden type as available where only its own type keeps it from being connected', () => {
    const { entityTypes } = findVisible(SMALL, { ...hideEntities('region'), hideUnconnected: true });
    expect(entityTypes.region).toEqual({ shown: 0, available: 2, total: 2 });
  });

  it('gives sets that know only what is visible in the file', () => {
    const { nodes } = findVisible(SMALL, hideEntities('region'));
    expect([nodes.has('company/alba'), nodes.has('region/brigg'), nodes.has('company/none')]).toEqual([
      true,
      false,
      false,
    ]);
    const seen: string[] = [];
    nodes.forEach((key) => {
      seen.push(key);
    });
    expect(seen).toEqual([...nodes.keys()]);
    expect([...nodes.entries()][0]).toEqual(['company/alba', 'company/alba']);
  });
});

describe('a filter on kinds', () => {
  const file = plan(['region/city/a', 'region/city/b', 'region/province/c', 'region/d'], [], []);

  it('hides one kind of a type, and those without a kind by the empty one', () => {
    expect(ask(file, { hiddenKinds: new Set(['region/city']) })[0]).toEqual(['region/province/c', 'region/d']);
    expect(ask(file, { hiddenKinds: new Set(['region/']) })[0]).toHaveLength(3);
  });

  it('counts hidden kinds as what switching them on would show', () => {
    const { kinds } = findVisible(file, { ...SHOW_ALL, hiddenKinds: new Set(['region/city']) });
    expect(kinds.get('region/city')).toEqual({ shown: 0, available: 2, total: 2 });
  });

  it('lists the kinds in the order of the ontology, the rest behind them', () => {
    expect(
      listKinds(plan(['region/d', 'region/x/e', 'region/city/a', 'region/province/c'], [], [])).get('region'),
    ).toEqual(['region/province', 'region/city', 'region/x', 'region/']);
  });
});

describe('a filter on articles and publishers', () => {
  const file = plan(
    ['company/both', 'company/early', 'company/late', 'region/none'],
    [
      { source: 'company/both', target: 'company/early', said: ['a'] },
      { source: 'company/both', target: 'company/late', said: ['b', 'b', 'c'] },
      { source: 'region/none', target: 'company/both', basis: 'gazetteer' },
    ],
    [
      { id: 'a', publisher: 'Post', mentions: ['company/both', 'company/early'] },
      { id: 'b', publisher: 'Daily', mentions: ['company/both', 'company/late'] },
      { id: 'c', publisher: null, mentions: [] },
    ],
  );
  const without = (...values: string[]) => ({ isOnly: false, values: new Set(values) });
  const only = (...values: string[]) => ({ isOnly: true, values: new Set(values) });

  it('hides an edge left in no shown article, and a node mentioned only in hidden ones', () => {
    expect(ask(file, { articles: without('a') })).toEqual([
      ['company/both', 'company/late', 'region/none'],
      ['e1', 'e2'],
    ]);
    expect(ask(file, { articles: only('c') })).toEqual([
      ['company/both', 'company/late', 'region/none'],
      ['e1', 'e2'],
    ]);
  });

  it('does the same by publisher, also by having none', () => {
    expect(ask(file, { publishers: only('Post') })[1]).toEqual(['e0', 'e2']);
    expect(ask(file, { publishers: without('Daily', '') })[1]).toEqual(['e0', 'e2']);
  });

  it('asks for one article that both choices let through', () => {
    expect(ask(file, { articles: only('c'), publishers: only('Daily') })[1]).toEqual([]);
  });

  it('counts relations: each once for an article, however often it says them', () => {
    const { articles, publishers } = findVisible(file, { ...SHOW_ALL, articles: without('b') });
    expect(articles.get('b')).toEqual({ shown: 1, available: 1, total: 1 });
    expect(findVisible(file, { ...SHOW_ALL, articles: only('a') }).articles.get('b')).toEqual({
      shown: 0,
      available: 1,
      total: 1,
    });
    expect(publishers.get('')).toEqual({ shown: 1, available: 1, total: 1 });
  });
});

describe('a filter on the number of sources', () => {
  it('counts different articles, and none for background geography', () => {
    const file = plan(
      ['company/a', 'company/b', 'region/c'],
      [
        { source: 'company/a', target: 'company/b', said: ['x', 'x'] },
        { source: 'company/b', target: 'company/a', said: ['x', 'y'] },
        { source: 'company/a', target: 'region/c', basis: 'gazetteer' },
      ],
      [{ id: 'x' }, { id: 'y' }],
    );
    expect(ask(file, { leastSources: 1 })[1]).toEqual(['e0', 'e1']);
    expect(ask(file, { leastSources: 2 })[1]).toEqual(['e1']);
    expect(findVisible(file, { ...SHOW_ALL, leastSources: 2 }).sources).toEqual([3, 2, 1, 0]);
  });
});

describe('readPresent(file)', () => {
  it('lists the types and grounds of which there are any, in the order of the ontology', () => {
    const { entityTypes, relationTypes, bases } = readPresent(SMALL);
    expect(entityTypes).toEqual(['company', 'person', 'region', 'product']);
    expect(relationTypes).toEqual(['located_in', 'part_of', 'produces']);
    expect(bases).toEqual(['text', 'gazetteer']);
  });
});

describe('findHidden(file, filter).why(kind, key)', () => {
  it('names the conditions that hide a thing', () => {
    const filter = { ...hideEntities('region'), leastSources: 2, hideUnconnected: true };
    expect(findHidden(SMALL, filter).why('node', 'region/brigg')).toEqual(['entity']);
    expect(findHidden(SMALL, filter).why('edge', 'e1')).toEqual(['entity', 'corroboration']);
    expect(findHidden(SMALL, filter).why('node', 'company/alba')).toEqual(['unconnected']);
    expect(findHidden(SMALL, SHOW_ALL).why('node', 'company/alba')).toEqual([]);
  });
});
