import { describe, expect, it } from 'vitest';
import { placeAfter } from '../../../src/table/rowKeys.ts';

describe('placeAfter(key, at, count, page)', () => {
  it('walks by row and by page, and to both ends', () => {
    expect(placeAfter('ArrowDown', 3, 100, 10)).toBe(4);
    expect(placeAfter('ArrowUp', 3, 100, 10)).toBe(2);
    expect(placeAfter('PageDown', 3, 100, 10)).toBe(13);
    expect(placeAfter('PageUp', 30, 100, 10)).toBe(20);
    expect(placeAfter('Home', 30, 100, 10)).toBe(0);
    expect(placeAfter('End', 30, 100, 10)).toBe(99);
  });

  it('stays within the rows', () => {
    expect(placeAfter('ArrowUp', 0, 100, 10)).toBe(0);
    expect(placeAfter('PageDown', 95, 100, 10)).toBe(99);
  });

  it('leaves other keys, and lists without rows, alone', () => {
    expect(placeAfter('a', 3, 100, 10)).toBe(null);
    expect(placeAfter('ArrowDown', 0, 0, 10)).toBe(null);
  });
});
