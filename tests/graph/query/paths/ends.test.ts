import { describe, expect, it } from 'vitest';
import { matchNames, prepareNames } from '../../../../graph/query/paths/ends.ts';
import { finish } from '../../../../graph/query/sliced.ts';
import type { GraphFile } from '../../../../graph/schema.ts';
import { draw } from './pathGraph.ts';

const NAMES: readonly (readonly [label: string, name: string, ...aliases: string[]])[] = [
  ['Guangdong', 'Guangdong Province', 'Canton'],
  ['South Guangdong Works', 'South Guangdong Works Co., Ltd.'],
  ['Guang', 'Guang'],
  ['Łódź Pumps', 'Łódź Pumps', 'Guang Pumps'],
  ['Meiguang', 'Meiguang'],
];

const file: GraphFile = draw('a b c d e');
for (const [at, [label, name, ...aliases]] of NAMES.entries()) {
  const node = file.nodes[at];
  if (node) node.attributes = { ...node.attributes, label, name, aliases };
}
const names = finish(prepareNames(file));
const labels = (query: string, most?: number) =>
  matchNames(names, query, most).map(({ node }) => node.attributes.label);

describe('matchNames(names, query)', () => {
  it('has the whole name first, then what begins with the query, then a word that does, then the rest', () => {
    expect(labels('guang')).toEqual(['Guang', 'Guangdong', 'Łódź Pumps', 'South Guangdong Works', 'Meiguang']);
  });

  it('folds case, accents and spaces', () => {
    expect(labels('  LODZ   pu')).toEqual(['Łódź Pumps']);
  });

  it('says which other name matched', () => {
    expect(matchNames(names, 'canton').map(({ because }) => because)).toEqual(['Canton']);
    expect(matchNames(names, 'guangdong').map(({ because }) => because)).toEqual([null, null]);
  });

  it('gives no more than asked for, and nothing for nothing', () => {
    expect(labels('guang', 2)).toEqual(['Guang', 'Guangdong']);
    expect(labels('   ')).toEqual([]);
    expect(labels('xyz')).toEqual([]);
  });
});
