import { describe, expect, it } from 'vitest';
import { listOtherNames } from '../../../../graph/query/search/otherNames.ts';

describe('listOtherNames({ label, name, aliases })', () => {
  it.each([
    ['Li Lecheng', ['Li', 'Minister Li'], ['Minister Li']],
    ['Little Giant', ['Little Giants', 'little-giant', 'Giants of SMEs'], ['Giants of SMEs']],
    ['Yuxin Electronics', ['Yuxin', 'Yux', 'Electronics Yuxin'], ['Yux', 'Electronics Yuxin']],
  ])('of %s', (label, aliases, names) => {
    expect(listOtherNames({ label, name: label, aliases })).toEqual(names);
  });
});
