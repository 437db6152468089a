import { describe, expect, it } from 'vitest';
import { RELATIONS } from '../../../../graph/ontology.ts';
import { pluralVerb, sayShare } from '../../../../graph/query/questions/pluralVerb.ts';

describe('pluralVerb(label)', () => {
  it('says every relation of several', () => {
    const all = new Set(Object.values(RELATIONS).flatMap(({ label, inverse }) => [label, inverse]));
    expect([...all].map(pluralVerb)).toEqual([
      'are in',
      'are home to',
      'are part of',
      'include',
      'hold a post at',
      'are staffed by',
      'were founded by',
      'founded',
      'are designated',
      'are held by',
      'were recognized by',
      'recognized',
      'are listed on',
      'list',
      'make',
      'are made by',
      'are active in',
      'count among their actors',
      'sell in',
      'are a market of',
      'supply',
      'are supplied by',
      'work with',
      'invest in',
      'are funded by',
      'set or run',
      'are set or run by',
      'support',
      'are supported by',
      'host',
      'are hosted by',
      'take part in',
      'are attended by',
    ]);
  });
});

describe('sayShare(count, total)', () => {
  it('says how many of several', () => {
    expect(sayShare(3, 3)).toBe('All three');
    expect(sayShare(2, 2)).toBe('Both');
    expect(sayShare(40, 40)).toBe('All 40');
    expect(sayShare(2, 5)).toBe('2 of 5');
  });
});
