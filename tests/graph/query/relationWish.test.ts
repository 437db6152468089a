import { describe, expect, it } from 'vitest';
import { splitWish } from '../../../graph/query/relationWish.ts';
import { listRelationNames } from '../../../graph/query/searchEntries.ts';

const entries = (['listed_on', 'located_in', 'part_of'] as const).flatMap(listRelationNames);
const split = (query: string) => splitWish(entries, query);

describe('splitWish(entries, query)', () => {
  it('parts a query at the words of a relation, with or without "is"', () => {
    const wish = { relation: 'listed_on', isAlong: true, before: 'yuxin', behind: 'gem' };
    expect(split('yuxin is listed on gem')).toEqual(wish);
    expect(split('yuxin listed on the gem')).toEqual(wish);
    expect(split('yuxin listed on')).toEqual({ ...wish, behind: '' });
  });

  it('says which way the words read', () => {
    expect(split('shenzhen home to')).toMatchObject({ relation: 'located_in', isAlong: false, before: 'shenzhen' });
  });

  it('takes words that are being typed, once they are four letters', () => {
    expect(split('yuxin list')).toMatchObject({ relation: 'listed_on', before: 'yuxin' });
    expect(split('yuxin lis')).toBe(null);
  });

  it('takes a relation by its own words before what people say for it', () => {
    expect(split('listed on shenzhen stock exchange')).toMatchObject({ before: '', behind: 'shenzhen stock exchange' });
    expect(split('yuxin stock exchange')).toMatchObject({ relation: 'listed_on', before: 'yuxin', behind: '' });
  });

  it('is no wish where nothing stands beside the words, or nothing that tells', () => {
    expect(split('listed on')).toBe(null);
    expect(split('who is listed on')).toBe(null);
    expect(split('yuxin electronics')).toBe(null);
  });
});
