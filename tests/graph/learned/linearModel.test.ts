import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWord, mix } from '../../../graph/learned/features.ts';
import { LinearModel, packWeights } from '../../../graph/learned/linearModel.ts';
import { fitSoftmax } from '../../../scripts/learn/fitSoftmax.ts';

describe('LinearModel', () => {
  it('adds up the very weights that were packed', () => {
    const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(weights, (list) => {
        const model = new LinearModel({
          classes: ['a', 'b', 'c'],
          bits: 4,
          scale: 24,
          weights: packWeights(Int8Array.from(list)),
        });
        const rows = Array.from({ length: 16 }, (_, row) => [...model.score([row])]).flat();
        expect(rows).toEqual(list);
      }),
    );
  });

  it('gives probabilities that add up to about 1', () => {
    const model = new LinearModel({ classes: ['a', 'b'], bits: 1, scale: 10, weights: '' });
    expect(model.probabilities([0, 0])).toEqual([0.5, 0.5]);
    expect(model.probabilities([0, 1000])).toEqual([0, 1]);
  });
});

describe('fitSoftmax(examples, options)', () => {
  const example = (word: string, label: number) => ({ features: [mix(1, hashWord(word)), mix(2, 0)], label });

  it('learns which class a feature speaks for', () => {
    const examples = [example('ministry', 0), example('bureau', 0), example('maker', 1), example('firm', 1)];
    const model = new LinearModel(fitSoftmax(examples, { classes: ['agency', 'company'], bits: 10 }));
    for (const { features, label } of examples) {
      const [agency = 0, company = 0] = model.score(features);
      expect(company > agency).toBe(label === 1);
    }
  });
});
