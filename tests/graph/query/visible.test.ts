import { describe, expect, it } from 'vitest';
import type { EntityType, RelationType } from '../../../graph/ontology.ts';
import { type GraphFilter, SHOW_ALL } from '../../../graph/query/graphFilter.ts';
import { findVisible } from '../../../graph/query/visible.ts';
import { SMALL } from '../../src/state/smallGraph.ts';

const hideEntities = (...types: EntityType[]): GraphFilter => ({ ...SHOW_ALL, hiddenEntityTypes: new Set(types) });
const hideRelations = (...types: RelationType[]): GraphFilter => ({
  ...SHOW_ALL,
  hiddenRelationTypes: new Set(types),
});

describe('findVisible(file, filter)', () => {
  it('shows everything without a filter, the unconnected too', () => {
    const { nodes, edges } = findVisible(SMALL, SHOW_ALL);
    expect([nodes.size, edges.size]).toEqual([5, 3]);
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
});
