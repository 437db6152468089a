import { describe, expect, it } from 'vitest';
import { AveragedWeights, averageOrders } from '../../../scripts/learn/averagedWeights.ts';

describe('AveragedWeights.add(weights) and read()', () => {
  it('is the mean of each weight', () => {
    const average = new AveragedWeights(2);
    for (const weights of [
      [1, -2],
      [2, -4],
      [6, 0],
    ])
      average.add(weights);
    expect(Array.from(average.read())).toEqual([3, -2]);
  });
});

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
