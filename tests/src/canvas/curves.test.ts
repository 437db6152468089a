import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import type { EdgeAttributes, NodeAttributes } from '../../../graph/schema.ts';
import {
  bendEdges,
  controlPoint,
  distanceToCurve,
  findClear,
  spreadOut,
  traceCurve,
} from '../../../src/canvas/drawing/curves.ts';
import type { ClewGraph } from '../../../src/state/graph.ts';
import { SMALL } from '../state/smallGraph.ts';

/** A graph of edges given as key, source, target and, for background geography, its basis. */
function bend(edges: readonly (readonly [key: string, source: string, target: string, basis?: 'gazetteer'])[]) {
  const graph: ClewGraph = new MultiDirectedGraph();
  const node = SMALL.nodes[0]?.attributes as NodeAttributes;
  const edge = SMALL.edges[0]?.attributes as EdgeAttributes;
  for (const [key, source, target, basis = 'text'] of edges) {
    graph.mergeNode(source, node);
    graph.mergeNode(target, node);
    graph.addDirectedEdgeWithKey(key, source, target, { ...edge, basis });
  }
  const { curvatures, bundleOf } = bendEdges(graph);
  return { curvatures: Object.fromEntries(curvatures), bundleOf: Object.fromEntries(bundleOf) };
}

describe('bendEdges(graph)', () => {
  it('bends a lone edge gently, whichever way it runs', () => {
    const { curvatures, bundleOf } = bend([
      ['ab', 'a', 'b'],
      ['dc', 'd', 'c'],
    ]);
    expect(curvatures).toEqual({ ab: 0.08, dc: 0.08 });
    expect(bundleOf).toEqual({});
  });

  it('spreads parallel edges evenly and knows them as one bundle', () => {
    const { curvatures, bundleOf } = bend([
      ['1', 'a', 'b'],
      ['2', 'a', 'b'],
      ['3', 'a', 'b'],
    ]);
    expect(curvatures).toEqual({ 1: -0.26, 2: 0, 3: 0.26 });
    expect(bundleOf).toEqual({ 1: ['1', '2', '3'], 2: ['1', '2', '3'], 3: ['1', '2', '3'] });
  });

  it('bends an edge and its opposite to different sides', () => {
    // Each bends to the left of its own direction, so equal signs part them.
    const { curvatures } = bend([
      ['ab', 'a', 'b'],
      ['ba', 'b', 'a'],
    ]);
    expect(curvatures).toEqual({ ab: -0.13, ba: -0.13 });
  });

  it('leaves the middle to background geography, which is drawn straight', () => {
    const { curvatures, bundleOf } = bend([
      ['map', 'a', 'b', 'gazetteer'],
      ['1', 'a', 'b'],
      ['2', 'a', 'b'],
      ['alone', 'c', 'd', 'gazetteer'],
    ]);
    expect(curvatures).toEqual({ map: 0, 1: -0.26, 2: 0.26, alone: 0 });
    expect(bundleOf.map).toEqual(['1', 'map', '2']);
  });
});

describe('spreadOut(count, isMiddleTaken)', () => {
  it('never puts two at one place, is even, and stays within bounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.boolean(), (count, isMiddleTaken) => {
        const offsets = spreadOut(count, isMiddleTaken);
        const all = (isMiddleTaken ? [...offsets, 0] : offsets).toSorted((a, b) => a - b);
        const gaps = all.slice(1).map((offset, index) => offset - (all[index] ?? 0));
        expect(offsets).toHaveLength(count);
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0);
        for (const gap of gaps) expect(gap).toBeGreaterThan(0.005);
        for (const offset of offsets) expect(Math.abs(offset)).toBeLessThanOrEqual(1.2);
      }),
    );
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

  it('is exact on a line of which the window shows a small part', () => {
    const far = { x: 30_000, y: 0 };
    for (const place of traceCurve(source, far, 0.3, 700))
      expect(distanceToCurve({ x: place.x, y: place.y }, source, far, 0.3)).toBeCloseTo(0);
    expect(distanceToCurve({ x: -6, y: 8 }, source, far, 0.3)).toBeCloseTo(10, 1);
  });
});

describe('traceCurve(source, target, curvature, apart)', () => {
  it('goes from end to end along the bend, and leaves no gap that a name fits into', () => {
    const [source, target] = [
      { x: 0, y: 0 },
      { x: 90, y: 120 },
    ];
    const traced = traceCurve(source, target, 0.2, 8);
    for (const place of traced) expect(distanceToCurve(place, source, target, 0.2)).toBeLessThan(0.5);
    const whole = [source, ...traced, target];
    const gaps = traced.map((place, at) => Math.hypot(place.x - (whole[at]?.x ?? 0), place.y - (whole[at]?.y ?? 0)));
    expect(Math.max(...gaps)).toBeLessThan(10);
    expect(Math.hypot(target.x - (traced.at(-1)?.x ?? 0), target.y - (traced.at(-1)?.y ?? 0))).toBeLessThan(10);
  });
});

describe('findClear(curve, others, apart)', () => {
  const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 }, curvature: 0 };
  const crossing = (x: number) => ({ from: { x, y: -50 }, to: { x, y: 50 }, curvature: 0 });

  it('is the middle of a line that crosses no other there', () => {
    expect(findClear(line, [crossing(10)], 8)).toEqual({ x: 50, y: 0 });
  });

  it('is as near to it as keeps off the others', () => {
    expect(findClear(line, [crossing(52)], 8).x).toBeCloseTo(40);
    expect(findClear(line, [crossing(48)], 11).x).toBeCloseTo(60);
  });

  it('is the middle where nothing does', () => {
    expect(findClear(line, [crossing(50)], 50)).toEqual({ x: 50, y: 0 });
  });
});
