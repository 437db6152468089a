import { describe, expect, it } from 'vitest';
import { type Ego, type GraphFilter, SHOW_ALL } from '../../../../graph/query/filter/graphFilter.ts';
import { findVisible } from '../../../../graph/query/filter/visible.ts';
import type { GraphFile } from '../../../../graph/schema.ts';
import { plan } from './filterGraph.ts';

const ask = (file: GraphFile, filter: Partial<GraphFilter>) => {
  const { nodes, edges } = findVisible(file, { ...SHOW_ALL, ...filter });
  return [[...nodes], [...edges]];
};

/** A star of a hub and so many rays, the last two of which are joined, and one node far out. */
function star(rays: number): GraphFile {
  const names = Array.from({ length: rays }, (_, at) => `company/${at}`);
  return plan(
    ['company/hub', ...names, 'company/far'],
    [
      ...names.map((name, at) => ({ source: 'company/hub', target: name, said: at === 7 ? ['x', 'y'] : ['x'] })),
      { source: `company/${rays - 2}`, target: `company/${rays - 1}`, said: ['x'] },
      { source: 'company/far', target: 'company/0', relation: 'invests_in' as const, said: ['x'] },
    ],
    [{ id: 'x' }, { id: 'y' }],
  );
}

describe('a filter on degree and component', () => {
  it('counts the edges that all else leaves', () => {
    expect(ask(star(3), { leastDegree: 2 })[0]).toEqual(['company/hub', 'company/0', 'company/1', 'company/2']);
    expect(ask(star(3), { leastDegree: 2, mostDegree: 2 })[0]).toEqual(['company/0', 'company/1', 'company/2']);
    expect(ask(star(3), { leastDegree: 2, hiddenRelationTypes: new Set(['invests_in']) })[0]).not.toContain(
      'company/0',
    );
  });

  it('keeps the component with most nodes, or that of a node', () => {
    const file = plan(
      ['company/a', 'company/b', 'company/c', 'company/d', 'company/e'],
      [
        { source: 'company/a', target: 'company/b' },
        { source: 'company/c', target: 'company/d' },
        { source: 'company/d', target: 'company/e', relation: 'invests_in' },
      ],
      [],
    );
    expect(ask(file, { component: { kind: 'largest' } })[0]).toEqual(['company/c', 'company/d', 'company/e']);
    expect(ask(file, { component: { kind: 'of', node: 'company/b' } })[0]).toEqual(['company/a', 'company/b']);
    expect(ask(file, { component: { kind: 'largest' }, hiddenRelationTypes: new Set(['invests_in']) })[0]).toEqual([
      'company/a',
      'company/b',
    ]);
    expect(ask(file, { component: { kind: 'of', node: 'company/gone' } })[0]).toEqual([]);
  });
});

describe('a focus on one node', () => {
  const around = (node: string, rest: Partial<Ego> = {}): Partial<GraphFilter> => ({
    ego: { node, depth: 1, direction: 'both', opened: new Set(), ...rest },
  });

  it('goes as many steps as asked, and keeps the edges between what it finds', () => {
    expect(ask(star(3), around('company/2'))).toEqual([
      ['company/hub', 'company/1', 'company/2'],
      ['e1', 'e2', 'e3'],
    ]);
    expect(ask(star(3), around('company/2', { depth: 2 }))[0]).not.toContain('company/far');
    expect(ask(star(3), around('company/2', { depth: 3 }))[0]).toContain('company/far');
  });

  it('follows the arrows when asked, and symmetric relations either way', () => {
    expect(ask(star(3), around('company/0', { direction: 'out' }))[0]).toEqual(['company/hub', 'company/0']);
    expect(ask(star(3), around('company/0', { direction: 'in' }))[0]).toEqual([
      'company/hub',
      'company/0',
      'company/far',
    ]);
  });

  it('walks only over what the other filters leave', () => {
    const filter = { ...around('company/0', { depth: 3 }), hiddenRelationTypes: new Set(['partners_with' as const]) };
    expect(ask(star(3), filter)[0]).toEqual(['company/0', 'company/far']);
  });

  it('cuts the list of a hub to forty, the best vouched for and best connected first, and says how many it left out', () => {
    const { nodes, leftOut } = findVisible(star(50), { ...SHOW_ALL, ...around('company/hub') });
    expect(nodes.size).toBe(41);
    // In two articles; in one article with two edges.
    for (const key of ['company/7', 'company/0', 'company/48', 'company/49']) expect(nodes).toContain(key);
    expect(nodes.has('company/47')).toBe(false);
    expect([...leftOut]).toEqual([['company/hub', 10]]);
  });

  it('shows all neighbours of a hub that was opened', () => {
    const opened = around('company/hub', { opened: new Set(['company/hub']) });
    const { nodes, leftOut } = findVisible(star(50), { ...SHOW_ALL, ...opened });
    expect([nodes.size, leftOut.size]).toEqual([51, 0]);
  });

  it('finds nothing around a node that is hidden or missing', () => {
    expect(ask(star(3), { ...around('company/hub'), hiddenEntityTypes: new Set(['company']) })).toEqual([[], []]);
    expect(ask(star(3), around('company/gone'))).toEqual([[], []]);
  });
});
