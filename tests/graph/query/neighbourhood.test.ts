import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { findNeighbourhood } from '../../../graph/query/neighbourhood.ts';
import { example } from './example.ts';

const index = indexFile(example);

describe('findNeighbourhood(index, start, depth)', () => {
  it('at depth 0 is the node alone', () => {
    const { nodes, edges } = findNeighbourhood(index, 'region/shenzhen', 0);
    expect([...nodes]).toEqual(['region/shenzhen']);
    expect([...edges]).toEqual([]);
  });

  it('follows edges both ways and keeps the edges between neighbours', () => {
    const { nodes, edges } = findNeighbourhood(index, 'region/shenzhen', 1);
    expect([...nodes].toSorted()).toEqual([
      'company/brightlathe',
      'organization/shenzhen-stock-exchange',
      'region/guangdong',
      'region/shenzhen',
    ]);
    expect(edges).toContain('company/brightlathe~listed_on~organization/shenzhen-stock-exchange');
    expect(edges.size).toBe(4);
  });

  it('reaches everything connected when the depth allows', () => {
    const { nodes, edges } = findNeighbourhood(index, 'region/guangdong', 3);
    expect(nodes.size).toBe(6);
    expect(edges.size).toBe(6);
  });

  it('stays within the part it is given', () => {
    const within = {
      nodes: new Set(['region/shenzhen', 'region/guangdong', 'company/brightlathe']),
      edges: new Set(['region/shenzhen~part_of~region/guangdong']),
    };
    const { nodes, edges } = findNeighbourhood(index, 'region/shenzhen', 2, within);
    expect([...nodes]).toEqual(['region/shenzhen', 'region/guangdong']);
    expect([...edges]).toEqual(['region/shenzhen~part_of~region/guangdong']);
  });

  it('of an unknown node is empty', () => {
    expect(findNeighbourhood(index, 'company/nobody', 2).nodes.size).toBe(0);
  });
});
