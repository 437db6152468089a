import { describe, expect, it } from 'vitest';
import { readTypeName } from '../../../graph/query/typeNames.ts';

describe('readTypeName(word)', () => {
  it.each([
    ['company', 'company'],
    ['companies', 'company'],
    ['policies', 'policy'],
    ['people', 'person'],
    ['officials', 'person'],
    ['firm', null],
    ['', null],
  ])('of "%s" is %s', (word, type) => {
    expect(readTypeName(word)).toBe(type);
  });
});
