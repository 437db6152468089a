import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import { describeEntity, groupByType, listOutline, type OutlineItem } from '../../../../graph/query/table/outline.ts';
import type { GraphNode } from '../../../../graph/schema.ts';
import { example } from '../example.ts';

const index = indexFile(example);
const all = {
  nodes: new Set(example.nodes.map(({ key }) => key)),
  edges: new Set(example.edges.map(({ key }) => key)),
};
const firm = index.nodes.get('company/brightlathe') as GraphNode;

const spell = (item: OutlineItem) => {
  if (item.kind === 'type') return `${item.type} (${item.size}) ${item.place}/${item.siblings}`;
  if (item.kind === 'entity') return `- ${item.node.attributes.label} ${item.place}/${item.siblings}`;
  return `-- ${item.label} ${item.other.attributes.label} ${item.place}/${item.siblings}`;
};

describe('listOutline(index, visible, types, closed, opened)', () => {
  const types = groupByType(example.nodes);

  it('has types with their entities, each with its place', () => {
    expect(listOutline(index, all, types, new Set(), new Set()).map(spell)).toEqual([
      'company (2) 1/4',
      '- Brightlathe 1/2',
      '- Östliche Werke 2/2',
      'agency (1) 2/4',
      '- Ministry of Industry and Information Technology 1/1',
      'organization (1) 3/4',
      '- Shenzhen Stock Exchange 1/1',
      'region (2) 4/4',
      '- Guangdong 1/2',
      '- Shenzhen 2/2',
    ]);
  });

  it('folds types, and unfolds the relations of an entity', () => {
    const items = listOutline(
      index,
      all,
      types,
      new Set(['company', 'agency', 'organization']),
      new Set(['region/shenzhen']),
    );
    expect(items.map(spell).slice(3)).toEqual([
      'region (2) 4/4',
      '- Guangdong 1/2',
      '- Shenzhen 2/2',
      '-- is home to Brightlathe 1/3',
      '-- is home to Shenzhen Stock Exchange 2/3',
      '-- is part of Guangdong 3/3',
    ]);
  });

  it('leaves out relations that do not show', () => {
    const items = listOutline(index, { ...all, edges: new Set() }, types, new Set(), new Set(['region/shenzhen']));
    expect(items.map(({ kind }) => kind)).not.toContain('relation');
  });

  it('gives every item an id of its own', () => {
    const items = listOutline(index, all, types, new Set(), all.nodes);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });
});

describe('describeEntity(index, visible, node)', () => {
  it('sums an entity up on one line', () => {
    expect(describeEntity(index, all, firm)).toBe(
      'company, 4 connections: 1 in, 1 recognized by, 1 listed on, 1 works with',
    );
  });

  it('says where nothing hangs on it', () => {
    expect(describeEntity(index, { ...all, edges: new Set() }, firm)).toBe('company, no connections');
  });
});
