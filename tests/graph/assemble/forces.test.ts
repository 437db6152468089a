import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../../graph/assemble/crossings.ts';
import { layOutForces } from '../../../graph/assemble/forces.ts';
import type { Point } from '../../../graph/assemble/layout.ts';

/** A tree in which each node but the first hangs on the one at half its place. */
function makeTree(size: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let at = 1; at <= size; at++) graph.addNode(`n${at}`);
  for (let at = 2; at <= size; at++) graph.addEdge(`n${at}`, `n${at >> 1}`, { weight: 1 });
  return graph;
}

function makeRing(size: number): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let at = 0; at < size; at++) graph.addNode(`n${at}`);
  for (let at = 0; at < size; at++) graph.addEdge(`n${at}`, `n${(at + 1) % size}`, { weight: 1 });
  return graph;
}

function crossingsOf(graph: UndirectedGraph): number {
  const points = layOutForces(graph, graph.nodes().sort());
  const at = (key: string) => points.get(key) as Point;
  return countCrossings(graph.mapEdges((_edge, _attributes, source, target) => [at(source), at(target)]));
}

describe('layOutForces(graph, part)', () => {
  it('draws a small tree without a crossing', () => {
    expect(crossingsOf(makeTree(40))).toBe(0);
  });

  it('untangles a tree of five hundred nodes: not one line in three crosses another', () => {
    expect(crossingsOf(makeTree(500))).toBeLessThan(500 / 3);
  });

  it('has few nodes set out from several places, and keeps what crosses least', () => {
    // From the first place alone this one crosses itself.
    expect(crossingsOf(makeRing(40))).toBe(0);
  });

  it('gives the same places to the same graph', () => {
    for (const size of [60, 350]) {
      const graph = makeTree(size);
      expect(layOutForces(graph, graph.nodes())).toEqual(layOutForces(makeTree(size), graph.nodes()));
    }
  });
});
