import { describe, expect, it } from 'vitest';
import { countOf } from '../../../graph/text/countOf.ts';

describe('countOf(count, one, many)', () => {
  it('says one of one thing and many of any other number', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'article'))).toEqual(['0 articles', '1 article', '2 articles']);
    expect(countOf(3, 'entity', 'entities')).toBe('3 entities');
  });
});
