import { describe, expect, it } from 'vitest';
import { carryPlaces } from '../../../src/canvas/positions.ts';
import { indexGraph } from '../../../src/state/graph.ts';
import { SMALL } from '../state/smallGraph.ts';

describe('carryPlaces(before, graph)', () => {
  const after = indexGraph(SMALL).graph;

  it('begins where nodes lay in the graph before, even where they had been pulled', () => {
    const before = indexGraph(SMALL).graph;
    const [first = ''] = before.nodes();
    before.mergeNodeAttributes(first, { x: 70, y: -30 });
    const { x, y } = carryPlaces(before, after);
    expect([x[0], y[0]]).toEqual([70, -30]);
  });

  it('has new nodes come out of the middle of neighbours that were there, or stand where they will', () => {
    const node = after.nodes().find((one) => after.degree(one) > 0) ?? '';
    const at = after.nodes().indexOf(node);
    const before = indexGraph(SMALL).graph;
    before.dropNode(node);
    before.updateEachNodeAttributes((_node, attributes) => ({ ...attributes, x: 12, y: 34 }));
    expect([carryPlaces(before, after).x[at], carryPlaces(before, after).y[at]]).toEqual([12, 34]);
    before.clear();
    expect(carryPlaces(before, after).x[at]).toBe(after.getNodeAttribute(node, 'x'));
  });
});
