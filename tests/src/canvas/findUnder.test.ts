import { describe, expect, it } from 'vitest';
import type { Point } from '../../../src/canvas/drawing/curves.ts';
import { findNode, findTarget } from '../../../src/canvas/drawing/findUnder.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import { getData } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const data = getData(createClewStore(SMALL).getState());
if (!data) throw new Error('no graph');
const [small = '', large = ''] = data.graph.nodes();

/**
 * A node with a radius of 3 pixels at 100, 100, and one of 20 at 200, 100, and the line between them, in a window that
 * shows the graph as it is. One of them may lie higher.
 */
function draw(high = ''): Stage {
  const graph = (data as NonNullable<typeof data>).graph.copy();
  for (const node of graph.nodes()) if (node !== small && node !== large) graph.dropNode(node);
  graph.clearEdges();
  const attributes = { relation: 'supplies', basis: 'text', attrs: {}, evidence: [] } as never;
  graph.addEdgeWithKey('line', small, large, attributes);
  graph.mergeNodeAttributes(small, { x: 100, y: 100 });
  graph.mergeNodeAttributes(large, { x: 200, y: 100 });
  return {
    data: { graph },
    scene: { nodeLook: () => 'normal', edgeLook: () => 'normal' },
    curvatures: new Map(),
    largest: 20,
    sigma: {
      viewportToGraph: (point: object) => point,
      graphToViewport: (point: object) => point,
      scaleSize: (size: number) => size,
      getNodeDisplayData: (node: string) => ({ size: node === small ? 3 : 20, zIndex: node === high ? 2 : 1 }),
    },
  } as unknown as Stage;
}

const catchNode = (point: Point, grip?: number) => findNode(draw(), point, grip)?.key;

describe('findNode(stage, point, grip)', () => {
  it('catches a small node a little beside it, from farther off with a finger', () => {
    expect(catchNode({ x: 105, y: 100 })).toBe(small);
    expect(catchNode({ x: 112, y: 100 })).toBeUndefined();
    expect(catchNode({ x: 112, y: 100 }, 14)).toBe(small);
  });

  it('takes the one whose rim is nearest of two within reach, whichever lies higher', () => {
    expect(findNode(draw(large), { x: 140, y: 100 }, 60)?.key).toBe(small);
    expect(findNode(draw(small), { x: 150, y: 100 }, 60)?.key).toBe(large);
  });

  it('catches a large node as far as it reaches', () => {
    expect(catchNode({ x: 219, y: 100 })).toBe(large);
    expect(catchNode({ x: 221, y: 100 }, 14)).toBeUndefined();
  });
});

describe('findTarget(stage, point, grip)', () => {
  const meant = (x: number, y: number) => findTarget(draw(), { x, y }, 14);

  it('is the line a finger is on, though a node is within its reach', () => {
    expect(meant(112, 100)).toEqual({ kind: 'edge', key: 'line' });
    expect(meant(111, 104)).toEqual({ kind: 'edge', key: 'line' });
  });

  it('is the node where that is as near', () => {
    expect(meant(101, 101)).toEqual({ kind: 'node', key: small });
    expect(meant(92, 105)).toEqual({ kind: 'node', key: small });
  });

  it('is nothing where neither is within reach', () => {
    expect(meant(150, 115)).toBeNull();
  });
});
