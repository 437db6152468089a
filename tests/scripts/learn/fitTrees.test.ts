import { describe, expect, it } from 'vitest';
import { TreeModel } from '../../../graph/learned/treeModel.ts';
import { fitOdds, fitTrees } from '../../../scripts/learn/fitTrees.ts';

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

describe('fitOdds(examples, options)', () => {
  /** Holds in three of four where the first is given, and else in one of four. */
  const examples = Array.from({ length: 160 }, (_, at) => {
    const values = [at & 1, (at >> 1) & 1];
    return { values, holds: at % 16 < 4 ? !values[0] : Boolean(values[0]) };
  });
  const model = new TreeModel(fitOdds(examples, { ...options, trees: 60 }));
  const chanceOf = (values: readonly number[]) => 1 / (1 + Math.exp(-model.score(values) / model.scale));

  it('gives scores that are the logarithms of the odds', () => {
    expect(chanceOf([1, 0])).toBeCloseTo(0.75, 1);
    expect(chanceOf([0, 1])).toBeCloseTo(0.25, 1);
  });

  it('begins with how often it holds at all', () => {
    const rare = examples.map(({ values }, at) => ({ values, holds: at % 16 === 0 }));
    const blank = new TreeModel(fitOdds(rare, { ...options, trees: 0 }));
    expect(1 / (1 + Math.exp(-blank.score([0, 0]) / blank.scale))).toBeCloseTo(1 / 16, 1);
  });
});
