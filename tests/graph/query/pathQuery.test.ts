import { describe, expect, it } from 'vitest';
import { splitPathQuery } from '../../../graph/query/pathQuery.ts';

describe('splitPathQuery(query)', () => {
  it.each([
    ['shenzhen to yuxin', [['shenzhen', 'yuxin']]],
    ['path from a firm to b', []],
    ['path from shenzhen to yuxin', [['shenzhen', 'yuxin']]],
    ['find the route between china and miit', [['china', 'miit']]],
    ['shenzhen → yuxin', [['shenzhen', 'yuxin']]],
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
