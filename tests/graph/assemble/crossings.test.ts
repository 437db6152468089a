import { describe, expect, it } from 'vitest';
import { countCrossings } from '../../../graph/assemble/crossings.ts';

const [a, b, c, d] = [
  { x: 0, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
  { x: 10, y: 0 },
];

describe('countCrossings(lines)', () => {
  it('counts each pair of lines that cross', () => {
    expect(
      countCrossings([
        [a, b],
        [c, d],
      ]),
    ).toBe(1);
    expect(
      countCrossings([
        [a, c],
        [b, d],
      ]),
    ).toBe(0);
  });

  it('takes lines that meet in a node for no crossing', () => {
    expect(
      countCrossings([
        [a, b],
        [a, d],
        [b, d],
      ]),
    ).toBe(0);
  });
});
