import { describe, expect, it } from 'vitest';
import { indexFile } from '../../../graph/query/graphIndex.ts';
import { readAttributes, stateEdge, summarizeAttributes } from '../../../graph/query/statements.ts';
import type { GraphEdge } from '../../../graph/schema.ts';
import { example } from './example.ts';

describe('stateEdge(index, edge)', () => {
  it('reads an edge along its arrow', () => {
    const [edge] = example.edges as [GraphEdge];
    expect(stateEdge(indexFile(example), edge)).toEqual({
      source: 'Brightlathe',
      verb: 'is listed on',
      target: 'Shenzhen Stock Exchange',
    });
  });
});

describe('readAttributes(attrs)', () => {
  it('puts dates in words and leaves out what says nothing', () => {
    expect(readAttributes({ post: 'deputy director', date: '2022-06', former: true, board: null, level: '' })).toEqual([
      ['Date', 'June 2022'],
      ['Former', 'yes'],
      ['Post', 'deputy director'],
    ]);
    expect(readAttributes({ former: false })).toEqual([]);
    expect(readAttributes({ constructor: 'x' })).toEqual([['constructor', 'x']]);
  });

  it('names what other sentences say of the same beside it', () => {
    expect(readAttributes({ date: '2022-05-24', date_also: '2019-06; 2019/2021' })).toEqual([
      ['Date', '24 May 2022, also June 2019, 2019 to 2021'],
    ]);
  });
});

describe('summarizeAttributes(attrs)', () => {
  it.each([
    [{ former: true, post: 'deputy director' }, 'deputy director · former'],
    [{ date: '2023-07', batch: 5, level: 'national' }, 'national · batch 5 · July 2023'],
    [{ board: null, former: false }, ''],
    [{ level: 'national', level_also: 'provincial' }, 'national, also provincial'],
    [{ date: null, date_also: '2019-06' }, 'also June 2019'],
  ])('says the most telling first: %o', (attrs, words) => {
    expect(summarizeAttributes(attrs)).toBe(words);
  });
});
