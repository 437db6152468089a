import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pickKeys } from '../../../graph/assemble/pickKeys.ts';

describe('pickKeys(candidates)', () => {
  it.each<[[string, ...string[]][], string[]]>([
    [
      [['a', 'a-city'], ['b']],
      ['a', 'b'],
    ],
    [
      [
        ['a', 'a-city'],
        ['a', 'a-province'],
      ],
      ['a-city', 'a-province'],
    ],
    [
      [
        ['a', 'a-city'],
        ['a', 'a-province'],
        ['a-city', 'a-city-town'],
      ],
      ['a-city', 'a-province', 'a-city-town'],
    ],
    [
      [['a'], ['a'], ['a-2']],
      ['a', 'a-3', 'a-2'],
    ],
  ])('of %j picks %j', (candidates, keys) => expect(pickKeys(candidates)).toEqual(keys));

  it('gives everything a key of its own', () => {
    const name = fc.constantFrom('a', 'b', 'a-2', 'a-3', 'b-2');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name)), (candidates) => {
        expect(new Set(pickKeys(candidates)).size).toBe(candidates.length);
      }),
    );
  });
});
