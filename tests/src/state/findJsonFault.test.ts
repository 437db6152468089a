import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../../src/state/findJsonFault.ts';

describe('findJsonFault(text)', () => {
  it.each([
    ['', 0],
    ['{"a": ?}', 6],
    ['{"a": 1', 7],
    ['{"a" 1}', 5],
    ['{"a": 1,}', 8],
    ['[1 2]', 3],
    ['[1, ]', 4],
    ['[1}', 2],
    ['{"a": [true, {"b": nul}]}', 19],
    ['{a: 1}', 1],
    ['["line\nbreak"]', 1],
    ['[] []', 3],
    ['  "open', 2],
  ])('finds that %j goes wrong at %i', (text, at) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(findJsonFault(text)).toBe(at);
  });
});
