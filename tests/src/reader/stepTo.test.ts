import { describe, expect, it } from 'vitest';
import { stepTo } from '../../../src/reader/stepTo.ts';

describe('stepTo(key, at, count)', () => {
  it.each([
    ['ArrowRight', 0, 1],
    ['ArrowDown', 1, 2],
    ['ArrowRight', 2, 2],
    ['ArrowLeft', 2, 1],
    ['ArrowUp', 0, 0],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['Tab', 1, null],
    ['Enter', 1, null],
  ])('%s on item %d of three leads to %s', (key, at, next) => expect(stepTo(key, at, 3)).toBe(next));
});
