import { describe, expect, it } from 'vitest';
import { groupConnections } from '../../../graph/query/connections.ts';
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
