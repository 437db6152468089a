import { describe, expect, it } from 'vitest';
import { partTwins } from '../../../graph/assemble/separate.ts';

describe('partTwins(points)', () => {
  it('moves points that share a spot a hundredth apart, in their order', () => {
    const spot = { x: 1, y: 2 };
    expect(
      partTwins(
        new Map([
          ['a', spot],
          ['b', spot],
          ['c', { x: 5, y: 2 }],
          ['d', spot],
        ]),
      ),
    ).toEqual(
      new Map([
        ['a', { x: 1, y: 2 }],
        ['b', { x: 1.01, y: 2 }],
        ['c', { x: 5, y: 2 }],
        ['d', { x: 1.02, y: 2 }],
      ]),
    );
  });
});
