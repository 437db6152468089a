import { describe, expect, it } from 'vitest';
import { isSameEgo } from '../../../../graph/query/filter/ego.ts';
import type { Ego } from '../../../../graph/query/filter/graphFilter.ts';

const ego: Ego = { node: 'a', depth: 1, direction: 'both', opened: new Set(['b', 'c']) };

describe('isSameEgo(a, b)', () => {
  it('compares what is shown, in whatever order hubs were opened', () => {
    expect(isSameEgo(null, null)).toBe(true);
    expect(isSameEgo(ego, { ...ego, opened: new Set(['c', 'b']) })).toBe(true);
  });

  it.each([
    null,
    { node: 'b' },
    { depth: 2 },
    { direction: 'in' },
    { opened: new Set(['b']) },
    { opened: new Set(['b', 'd']) },
  ])('tells a focus from %o', (change) => {
    const other = change && ({ ...ego, ...change } as Ego);
    expect([isSameEgo(ego, other), isSameEgo(other, ego)]).toEqual([false, false]);
  });
});
