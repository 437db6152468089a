import { describe, expect, it } from 'vitest';
import { splitPair, splitPathQuery } from '../../../../graph/query/questions/pathQuery.ts';

describe('splitPathQuery(query)', () => {
  it.each([
    ['shenzhen to yuxin', [['shenzhen', 'yuxin']]],
    ['path from a firm to b', []],
    ['path from shenzhen to yuxin', [['shenzhen', 'yuxin']]],
    ['find the route between china and miit', [['china', 'miit']]],
    ['shenzhen → yuxin', [['shenzhen', 'yuxin']]],
    ['relation between shenzhen and yuxin', [['shenzhen', 'yuxin']]],
    ['is there a link between shenzhen and yuxin', [['shenzhen', 'yuxin']]],
    ['what connects shenzhen and yuxin', [['shenzhen', 'yuxin']]],
    ['compare shenzhen and yuxin', [['shenzhen', 'yuxin']]],
    ['difference between shenzhen and yuxin', [['shenzhen', 'yuxin']]],
    ['shenzhen compared to yuxin', [['shenzhen', 'yuxin']]],
    ['what do shenzhen and yuxin have in common', [['shenzhen', 'yuxin']]],
    ['shenzhen vs yuxin', [['shenzhen', 'yuxin']]],
    ['how is china connected to yuxin', [['china', 'yuxin']]],
    ['how are china and yuxin related', [['china', 'yuxin']]],
    [
      'road to china to yuxin',
      [
        ['road', 'china to yuxin'],
        ['road to china', 'yuxin'],
      ],
    ],
    ['bureau of economy and information', []],
    ['toronto', []],
    ['sells to', []],
    ['', []],
  ])('of "%s" is %j', (query, sides) => {
    expect(splitPathQuery(query)).toEqual(sides);
  });
});

describe('splitPair(query)', () => {
  it('parts at each "and"', () => {
    expect(splitPair('acme and works and cork')).toEqual([
      ['acme', 'works and cork'],
      ['acme and works', 'cork'],
    ]);
  });
});
