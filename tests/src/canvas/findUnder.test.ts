import { describe, expect, it } from 'vitest';
import { findNode } from '../../../src/canvas/drawing/findUnder.ts';
import type { Stage } from '../../../src/canvas/stage.ts';
import { getData } from '../../../src/state/derive.ts';
import { createClewStore } from '../../../src/state/store.ts';
import { SMALL } from '../state/smallGraph.ts';

const data = getData(createClewStore(SMALL).getState());
if (!data) throw new Error('no graph');
const [small = '', large = ''] = data.graph.nodes();

/** A node with a radius of 3 pixels at 100, 100, and one of 20 at 200, 100, in a window that shows the graph as it is. */
function draw(): Stage {
  const graph = (data as NonNullable<typeof data>).graph.copy();
  for (const node of graph.nodes()) if (node !== small && node !== large) graph.dropNode(node);
  graph.mergeNodeAttributes(small, { x: 100, y: 100 });
  graph.mergeNodeAttributes(large, { x: 200, y: 100 });
  return {
    data: { graph },
    scene: { nodeLook: () => 'normal' },
    largest: 20,
    sigma: {
      viewportToGraph: (point: object) => point,
      scaleSize: (size: number) => size,
      getNodeDisplayData: (node: string) => ({ size: node === small ? 3 : 20, zIndex: 1 }),
    },
  } as unknown as Stage;
}

describe('findNode(stage, point, grip)', () => {
  it('catches a small node a little beside it, from farther off with a finger', () => {
    expect(findNode(draw(), { x: 105, y: 100 })).toBe(small);
    expect(findNode(draw(), { x: 112, y: 100 })).toBeNull();
    expect(findNode(draw(), { x: 112, y: 100 }, 14)).toBe(small);
  });

  it('catches a large node as far as it reaches', () => {
    expect(findNode(draw(), { x: 219, y: 100 })).toBe(large);
    expect(findNode(draw(), { x: 221, y: 100 }, 14)).toBeNull();
  });
});
