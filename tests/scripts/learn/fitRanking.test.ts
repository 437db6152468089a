import { describe, expect, it } from 'vitest';
import { hashWord } from '../../../graph/learned/features.ts';
import { LinearModel } from '../../../graph/learned/linearModel.ts';
import { fitRanking } from '../../../scripts/learn/fitRanking.ts';

const features = (...names: readonly string[]) => names.map(hashWord);
const choices = [
  { candidates: [features('subject', 'near'), features('object')], answer: 0 },
  { candidates: [features('object', 'near'), features('subject')], answer: 1 },
];
const options = { name: 'owner', bits: 10, epochs: 50 };

describe('fitRanking(choices, options)', () => {
  it('gives the features of the right candidates more than those of the rest', () => {
    const model = new LinearModel(fitRanking(choices, options));
    const scoreOf = (name: string) => model.score(features(name))[0] ?? 0;
    expect(scoreOf('subject')).toBeGreaterThan(scoreOf('near'));
    expect(scoreOf('near')).toBeGreaterThan(scoreOf('object'));
  });

  it('gives the same model for the same choices', () => {
    expect(fitRanking(choices, options)).toEqual(fitRanking(choices, options));
  });

  it('holds weights down the more the higher the penalty', () => {
    const [loose, tight] = [1e-3, 1].map((penalty) => {
      const model = new LinearModel(fitRanking(choices, { ...options, penalty }));
      return model.score(features('subject'))[0] ?? 0;
    });
    expect(loose).toBeGreaterThan(tight ?? 0);
  });
});
