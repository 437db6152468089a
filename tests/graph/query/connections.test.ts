import { describe, expect, it } from 'vitest';
import { groupConnections, listWithin } from '../../../graph/query/connections.ts';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { example } from './example.ts';

const index = indexFile(example);
const outline = (key: string) =>
  groupConnections(index, key).map(({ label, connections }) => [
    label,
    ...connections.map(({ other }) => other.attributes.label),
  ]);

describe('groupConnections(index, key)', () => {
  it('reads each relation from the node, in the order of the ontology', () => {
    expect(outline('company/brightlathe')).toEqual([
      ['is in', 'Shenzhen'],
      ['was recognized by', 'Ministry of Industry and Information Technology'],
      ['is listed on', 'Shenzhen Stock Exchange'],
      ['works with', 'Östliche Werke'],
    ]);
  });

  it('reads edges that point at the node by their inverse', () => {
    expect(outline('region/shenzhen')).toEqual([
      ['is home to', 'Brightlathe', 'Shenzhen Stock Exchange'],
      ['is part of', 'Guangdong'],
    ]);
  });

  it('has one group for a relation without direction', () => {
    expect(outline('company/ostliche-werke')).toEqual([['works with', 'Brightlathe']]);
  });

  it('is empty for a node without edges', () => {
    expect(outline('company/nobody')).toEqual([]);
  });
});

describe('listWithin(index, region)', () => {
  const inside = (key: string) =>
    listWithin(index, key).map(({ other, place }) => `${other.attributes.label} in ${place.attributes.label}`);

  it('lists what is in the parts of a region, and in their parts', () => {
    expect(inside('region/guangdong')).toEqual(['Brightlathe in Shenzhen', 'Shenzhen Stock Exchange in Shenzhen']);
  });

  it('leaves out what is in the region itself, and knows nothing of what is no region', () => {
    expect(inside('region/shenzhen')).toEqual([]);
    expect(inside('company/brightlathe')).toEqual([]);
  });

  it('ends where regions are part of one another, and names each thing once', () => {
    const edge = (source: string, target: string, relation: 'part_of' | 'located_in') => ({
      key: `${source} ${relation} ${target}`,
      source,
      target,
      attributes: { relation, basis: 'text' as const, attrs: {}, evidence: [] },
    });
    const circle = indexFile({
      ...example,
      edges: [
        ...example.edges,
        edge('region/guangdong', 'region/shenzhen', 'part_of'),
        edge('company/brightlathe', 'region/guangdong', 'located_in'),
      ],
    });
    expect(listWithin(circle, 'region/guangdong').map(({ other }) => other.key)).toEqual([
      'organization/shenzhen-stock-exchange',
    ]);
  });
});
