import { describe, expect, it } from 'vitest';
import { countSharing } from '../../../src/canvas/stage.ts';
import { getData } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

describe('countSharing(drawing)', () => {
  const store = createClewStore(SMALL);
  const data = getData(store.getState());
  if (!data) throw new Error('no graph');
  const { order } = data.graph;

  it('counts all nodes, also while filters hide some', () => {
    store.actions.toggleEntityType('company');
    expect(countSharing({ store, data })).toBe(order);
    store.actions.resetFilters();
  });

  it('counts those alone that are around one node, half-way to them where these do not fill the window', () => {
    store.actions.focusOn('company/alba', 1);
    const { size } = store.getState().view.visible.nodes;
    expect(size).toBeLessThan(order);
    expect(countSharing({ store, data })).toBe(size);
    store.actions.setMode('dim');
    expect(countSharing({ store, data })).toBeCloseTo(Math.sqrt(order * size));
  });
});
