import { describe, expect, it } from 'vitest';
import { readTypeName } from '../../../../graph/query/search/typeNames.ts';

describe('readTypeName(word)', () => {
  it.each([
    ['company', { type: 'company', kind: null }],
    ['companies', { type: 'company', kind: null }],
    ['firms', { type: 'company', kind: null }],
    ['policies', { type: 'policy', kind: null }],
    ['people', { type: 'person', kind: null }],
    ['officials', { type: 'person', kind: null }],
    ['cities', { type: 'region', kind: 'city' }],
    ['think tank', { type: 'organization', kind: 'think-tank' }],
    ['igniters', null],
    ['', null],
  ])('of "%s" is %j', (word, name) => {
    expect(readTypeName(word)).toEqual(name);
  });
});
