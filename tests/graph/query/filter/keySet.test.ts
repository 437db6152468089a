import { describe, expect, it } from 'vitest';
import { KeySet, listChanges } from '../../../../graph/query/filter/keySet.ts';

const KEYS = ['a', 'b', 'c', 'd'];
const AT = new Map(KEYS.map((key, at) => [key, at]));
const setOf = (...mask: number[]) => new KeySet(KEYS, AT, Uint16Array.from(mask));

describe('listChanges(before, now)', () => {
  it('names what has gone and what has come, in the order of the file', () => {
    expect(listChanges(setOf(0, 1, 0, 2), setOf(0, 0, 4, 8))).toEqual({ gone: ['c'], come: ['b'] });
  });

  it('finds nothing between sets that hold the same for other reasons', () => {
    expect(listChanges(setOf(0, 1, 0, 2), setOf(0, 8, 0, 1))).toEqual({ gone: [], come: [] });
  });

  it('compares sets of different files key by key', () => {
    expect(listChanges(setOf(0, 0, 1, 1), new Set(['b', 'e']))).toEqual({ gone: ['a'], come: ['e'] });
    const others = ['b', 'e'];
    const other = new KeySet(
      others,
      new Map([
        ['b', 0],
        ['e', 1],
      ]),
      Uint16Array.from([0, 0]),
    );
    expect(listChanges(setOf(0, 0, 1, 1), other)).toEqual({ gone: ['a'], come: ['e'] });
  });
});
