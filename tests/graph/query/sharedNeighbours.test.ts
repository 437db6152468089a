import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { listParallels } from '../../../graph/query/parallels.ts';
import { findSharedNeighbours, listBetween } from '../../../graph/query/sharedNeighbours.ts';
import type { GraphEdge } from '../../../graph/schema.ts';
import { example } from './example.ts';

const FIRM = 'company/brightlathe';
const EXCHANGE = 'organization/shenzhen-stock-exchange';
const index = indexFile(example);

describe('findSharedNeighbours(index, keys)', () => {
  const share = (...keys: string[]) =>
    findSharedNeighbours(index, keys).map(({ label, other, sharers }) => [
      label,
      other.attributes.label,
      ...sharers.map(({ node }) => node.attributes.label),
    ]);

  it('finds what several have by the same relation', () => {
    expect(share(FIRM, EXCHANGE, 'company/ostliche-werke')).toEqual([
      ['is in', 'Shenzhen', 'Brightlathe', 'Shenzhen Stock Exchange'],
    ]);
  });

  it('leaves out one that is asked for itself', () => {
    expect(share(FIRM, EXCHANGE, 'region/shenzhen')).toEqual([]);
  });

  it('finds nothing for one alone, and nothing for strangers', () => {
    expect(share(FIRM, FIRM)).toEqual([]);
    expect(share(FIRM, 'company/nobody')).toEqual([]);
  });
});

describe('listBetween(index, keys)', () => {
  it('lists the relations with both ends among them', () => {
    expect(listBetween(index, [EXCHANGE, FIRM, 'region/guangdong']).map(({ key }) => key)).toEqual([
      `${FIRM}~listed_on~${EXCHANGE}`,
    ]);
  });
});

describe('listParallels(index, edge)', () => {
  it('lists the other relations of the same two, whichever way they point', () => {
    const listed = example.edges[0] as GraphEdge;
    const back: GraphEdge = { ...listed, key: 'back', source: EXCHANGE, target: FIRM };
    const more = indexFile({ ...example, edges: [...example.edges, back] });
    expect(listParallels(more, listed).map(({ key }) => key)).toEqual(['back']);
    expect(listParallels(more, back).map(({ key }) => key)).toEqual([listed.key]);
    expect(listParallels(index, listed)).toEqual([]);
  });
});
