import { describe, expect, it } from 'vitest';
import type { RelationType } from '../../../../graph/ontology.ts';
import {
  isDatedByArticle,
  readAttributes,
  stateEdge,
  summarizeAttributes,
} from '../../../../graph/query/evidence/statements.ts';
import { indexFile } from '../../../../graph/query/graphIndex.ts';
import type { GraphEdge } from '../../../../graph/schema.ts';
import { example } from '../example.ts';
import { plan } from '../filter/filterGraph.ts';

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

describe('isDatedByArticle(index, edge)', () => {
  const ask = (relation: RelationType, published: string | null, date: string | null = null) => {
    const edges = [{ source: 'company/alba', target: 'region/brigg', relation, date, said: ['a'] }];
    const file = plan(['company/alba', 'region/brigg'], edges, [{ id: 'a', published }]);
    return isDatedByArticle(indexFile(file), file.edges[0] as GraphEdge);
  };

  it('holds where only the article has a date', () => {
    expect(ask('invests_in', '2022-06-22')).toBe(true);
    expect(ask('invests_in', '2022-06-22', '2019-06')).toBe(false);
    expect(ask('invests_in', null)).toBe(false);
  });

  it('does not for a relation of which no text gives a date', () => {
    expect(ask('located_in', '2022-06-22')).toBe(false);
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
