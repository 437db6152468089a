import { describe, expect, it } from 'vitest';
import { TreeModel } from '../../../graph/learned/treeModel.ts';
import { fitTrees } from '../../../scripts/learn/fitTrees.ts';

/** Right is who is near and the subject, or neither: no sum of weights can say so. */
const choices = Array.from({ length: 40 }, (_, at) => ({
  candidates: [[0, 1], [1, 0], at % 3 ? [1, 1] : [0, 0]],
  answer: 2,
}));
const options = { trees: 30, leaves: 4, rate: 0.3, least: 1, penalty: 1, features: 1, choices: 1 };

describe('fitTrees(choices, options)', () => {
  it('learns what takes two features together', () => {
    const model = new TreeModel(fitTrees(choices, options));
    const [near, subject, both] = [model.score([0, 1]), model.score([1, 0]), model.score([1, 1])];
    expect(both).toBeGreaterThan(Math.max(near, subject));
    expect(model.score([0, 0])).toBeGreaterThan(Math.max(near, subject));
  });

  it('gives the same trees for the same choices', () => {
    const some = { ...options, features: 0.5, choices: 0.8 };
    expect(fitTrees(choices, some)).toEqual(fitTrees(choices, some));
  });

  it('tells apart values at the places where there are most of them', () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ candidates: [[at], [at + 1000]], answer: 1 }));
    const model = new TreeModel(fitTrees(many, { ...options, trees: 5 }));
    expect(model.score([1299])).toBeGreaterThan(model.score([0]));
  });

  it('leaves alone what it has too few of', () => {
    const model = new TreeModel(fitTrees(choices, { ...options, least: 1000 }));
    expect(model.score([0, 0])).toBe(model.score([0, 1]));
  });
});
