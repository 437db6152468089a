import { describe, expect, it } from 'vitest';
import { slug } from '../../../graph/read/slug.ts';

describe('slug(text)', () => {
  it.each([
    ['Yuxin Electronics', 'yuxin-electronics'],
    ["Bắc Ninh's R&D", 'bac-ninhs-r-and-d'],
    ['Nørrebæk 7', 'norrebaek-7'],
    ['Đặng Thu Huyền', 'dang-thu-huyen'],
    ['深圳', 'u6df1-u5733'],
    ['…', 'u2e-u2e-u2e'],
    ['', 'unnamed'],
  ])('%j → %s', (text, expected) => {
    expect(slug(text)).toBe(expected);
  });
});
