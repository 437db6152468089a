import { describe, expect, it } from 'vitest';
import { countTypos } from '../../../../graph/query/search/typos.ts';

describe('countTypos(text, query, most)', () => {
  it.each([
    ['yuxin electronics', 'electonics', 2, 1],
    ['yuxin electronics', 'eletcronics', 2, 1],
    ['little giant', 'littlegiant', 2, 1],
    ['supports', 'exports', 2, 3],
    ['shenzhen', 'henan', 1, 2],
    ['fang', 'tang', 1, 2],
    ['', 'tang', 1, 2],
  ])('in "%s" for "%s", at most %d, gives %d', (text, query, most, slips) => {
    expect(countTypos(text, query, most)).toBe(slips);
  });

  it.each([
    ['jiangsu', 'jiaxing', 2, 2, 3],
    ['jiangsu province', 'jiangsi', 2, 1, 1],
    ['guang dong', 'gaungdong', 2, 2, 2],
  ])(
    'in "%s" for "%s", at most %d, gives %d, and %d where it must be whole words',
    (text, query, most, slips, whole) => {
      expect([countTypos(text, query, most), countTypos(text, query, most, true)]).toEqual([slips, whole]);
    },
  );
});
