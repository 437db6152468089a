import { describe, expect, it } from 'vitest';
import { averageOrders } from '../../../scripts/learn/averageOrders.ts';

describe('averageOrders(fit)', () => {
  it('is the mean of fits with different seeds', () => {
    const seeds: number[] = [];
    const mean = averageOrders((seed) => {
      seeds.push(seed);
      return Float32Array.of(seed, 1);
    });
    expect(new Set(seeds).size).toBe(4);
    expect(Array.from(mean)).toEqual([seeds.reduce((sum, seed) => sum + seed, 0) / seeds.length, 1]);
  });
});
