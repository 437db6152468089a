import { describe, expect, it } from 'vitest';
import { pickBest } from '../../../scripts/fitOwners/choices.ts';
import { fitWeights } from '../../../scripts/fitOwners/fit.ts';

const document = { corpus: 'corpus', name: 'article', weight: null };
const choices = [
  { document, candidates: [['subject', 'near'], ['object']], owner: 0 },
  { document, candidates: [['object', 'near'], ['subject']], owner: 1 },
  { document, candidates: [['near'], ['object']], owner: -1 },
];

describe('fitWeights(choices, penalty)', () => {
  it('gives the features of owners more than those of the rest', () => {
    const weights = fitWeights(choices, 0.1);
    expect(weights.get('subject')).toBeGreaterThan(1);
    expect(weights.get('object')).toBeLessThan(-1);
    expect(choices.slice(0, 2).map(({ candidates }) => pickBest(candidates, weights))).toEqual([0, 1]);
  });

  it('holds weights down the more the higher the penalty', () => {
    const [loose, tight] = [0.1, 10].map((penalty) => fitWeights(choices, penalty).get('subject') ?? 0);
    expect(loose).toBeGreaterThan(tight ?? 0);
  });

  it('gives the same weights for the same choices', () => {
    expect([...fitWeights(choices, 1)]).toEqual([...fitWeights(choices, 1)]);
  });
});
