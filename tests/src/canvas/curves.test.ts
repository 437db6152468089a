import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { bendEdges, controlPoint, distanceToCurve } from '../../../src/canvas/drawing/curves.ts';
import type { ClewGraph } from '../../../src/state/graph.ts';

function bend(edges: readonly (readonly [string, string, string])[]) {
  const graph = new MultiDirectedGraph() as ClewGraph;
  for (const [key, source, target] of edges) {
    graph.mergeNode(source);
    graph.mergeNode(target);
    graph.addDirectedEdgeWithKey(key, source, target);
  }
  return bendEdges(graph);
}

describe('bendEdges(graph)', () => {
  it('bends a lone edge gently, whichever way it runs', () => {
    expect(
      bend([
        ['ab', 'a', 'b'],
        ['dc', 'd', 'c'],
      ]),
    ).toEqual(
      new Map([
        ['ab', 0.08],
        ['dc', 0.08],
      ]),
    );
  });

  it('spreads parallel edges evenly, none of them straight', () => {
    const curvatures = [
      ...bend([
        ['1', 'a', 'b'],
        ['2', 'a', 'b'],
        ['3', 'a', 'b'],
      ]).values(),
    ];
    expect(curvatures).toEqual([-0.26, 0.02, 0.26]);
  });

  it('bends an edge and its opposite to different sides', () => {
    // Each bends to the left of its own direction, so equal signs part them.
    expect([
      ...bend([
        ['ab', 'a', 'b'],
        ['ba', 'b', 'a'],
      ]).values(),
    ]).toEqual([-0.13, -0.13]);
  });
});

describe('distanceToCurve(point, source, target, curvature)', () => {
  const source = { x: 0, y: 0 };
  const target = { x: 100, y: 0 };

  it('is the distance to the line where there is no bend', () => {
    expect(distanceToCurve({ x: 50, y: 7 }, source, target, 0)).toBeCloseTo(7);
    expect(distanceToCurve({ x: 103, y: 4 }, source, target, 0)).toBeCloseTo(5);
  });

  it('follows the bend, which reaches half way to the control point', () => {
    expect(controlPoint(source, target, 0.2)).toEqual({ x: 50, y: -20 });
    expect(distanceToCurve({ x: 50, y: -10 }, source, target, 0.2)).toBeCloseTo(0);
  });
});
