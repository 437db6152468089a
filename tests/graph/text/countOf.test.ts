import { describe, expect, it } from 'vitest';
import { countOf, shareOf } from '../../../graph/text/countOf.ts';

describe('countOf(count, one, many)', () => {
  it('says one of one thing and many of any other number', () => {
    expect([0, 1, 2].map((count) => countOf(count, 'article'))).toEqual(['0 articles', '1 article', '2 articles']);
    expect(countOf(3, 'entity', 'entities')).toBe('3 entities');
  });
});

describe('shareOf(shown, total, one, many)', () => {
  it('says how many of how many, unless that is all', () => {
    expect(shareOf(38, 96, 'entity', 'entities')).toBe('38 of 96 entities');
    expect(shareOf(0, 1, 'relation')).toBe('0 of 1 relation');
    expect(shareOf(96, 96, 'entity', 'entities')).toBe('96 entities');
  });
});
