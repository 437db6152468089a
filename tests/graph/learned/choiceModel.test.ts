import { describe, expect, it } from 'vitest';
import { ChoiceModel, withWording } from '../../../graph/learned/choiceModel.ts';
import { packWeights } from '../../../graph/learned/linearModel.ts';
import { packTrees } from '../../../graph/learned/treeModel.ts';

/** Words: feature 1 speaks for, 2 against; trees look at how it stands, then at the words. */
const model = new ChoiceModel({
  wording: { classes: ['candidate'], bits: 2, scale: 10, weights: packWeights(Int8Array.of(0, 20, -20, 0)) },
  standing: packTrees(
    [
      { feature: 0, most: 5, low: 700, high: 0 },
      { feature: 1, most: 0, low: 0, high: 600 },
    ],
    1000,
  ),
});

describe('ChoiceModel', () => {
  it('weighs how a candidate stands and what its words say', () => {
    const score = (wording: number[], standing: number) => model.score({ wording, standing: Int32Array.of(standing) });
    expect([score([1], 3), score([2], 3), score([1], 9), score([2], 9)]).toEqual([1300, 700, 600, 0]);
  });

  it('tells how likely each candidate is', () => {
    expect(model.probabilities([1300, 1300])).toEqual([0.5, 0.5]);
    expect(model.probabilities([2000, 0])[0]).toBeCloseTo(Math.exp(2) / (Math.exp(2) + 1), 3);
  });

  it('puts the score of the words behind the numbers', () => {
    expect([...withWording(Int32Array.of(4, 5), -3)]).toEqual([4, 5, -3]);
  });
});
