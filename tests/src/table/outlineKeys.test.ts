import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { groupByType, listOutline } from '../../../graph/query/table/outline.ts';
import { findByLetters, findParent, nameItem } from '../../../src/table/outlineKeys.ts';
import { SMALL } from '../state/smallGraph.ts';

const all = { nodes: new Set(SMALL.nodes.map(({ key }) => key)), edges: new Set(SMALL.edges.map(({ key }) => key)) };
const items = listOutline(indexFile(SMALL), all, groupByType(SMALL.nodes), new Set(), new Set(['company/alba']));
const names = items.map(nameItem);
const find = (from: string, letters: string) => names[findByLetters(items, names.indexOf(from), letters)];

describe('nameItem(item)', () => {
  it('names types, entities, and the other ends of relations', () => {
    expect(names).toEqual([
      'Companies',
      'Alba Works',
      'Brigg',
      'pump',
      'Officials and people',
      'Cato Dale',
      'Regions',
      'Brigg',
      'Lindsey',
      'Products',
      'pump',
    ]);
  });
});

describe('findParent(items, at)', () => {
  it('finds what an item stands under', () => {
    expect(findParent(items, 3)).toBe(1);
    expect(findParent(items, 8)).toBe(6);
    expect(findParent(items, 6)).toBe(6);
  });
});

describe('findByLetters(items, at, letters)', () => {
  it('goes on to the next item that starts so, round to the beginning', () => {
    expect(find('Alba Works', 'c')).toBe('Cato Dale');
    expect(find('Lindsey', 'a')).toBe('Alba Works');
  });

  it('stays where more letters still fit', () => {
    expect(find('Cato Dale', 'ca')).toBe('Cato Dale');
    expect(find('Cato Dale', 'co')).toBe('Companies');
  });

  it('finds nothing where nothing starts so', () => {
    expect(findByLetters(items, 0, 'x')).toBe(-1);
  });
});
