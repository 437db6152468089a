/**
 * Ranking of candidates by conditional logit (McFadden 1974; for antecedents: Denis and Baldridge 2008) over hashed
 * features, fitted by AdaGrad (Duchi, Hazan and Singer 2011). The same choices give the same weights.
 */
import { type PackedModel, packWeights } from '../../graph/learned/linearModel.ts';
import { seededRandom, shuffle } from './fitSoftmax.ts';

export interface RankedChoice {
  readonly candidates: readonly ArrayLike<number>[];
  /** Index of the right candidate. */
  readonly right: number;
}

export function fitRanking(
  choices: readonly RankedChoice[],
  {
    bits,
    epochs = 12,
    rate = 0.1,
    penalty = 1e-3,
    scale = 24,
  }: {
    bits: number;
    epochs?: number;
    rate?: number;
    penalty?: number;
    scale?: number;
  },
): PackedModel {
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const order = choices.map((_, at) => at);
  const random = seededRandom(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { candidates, right } = choices[at] as RankedChoice;
      const scores = candidates.map((features) => {
        let sum = 0;
        for (let f = 0; f < features.length; f += 1) sum += weights[(features[f] as number) & mask] as number;
        return sum;
      });
      const best = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - best));
      const total = odds.reduce((a, b) => a + b, 0);
      candidates.forEach((features, index) => {
        const slope = (odds[index] as number) / total - (index === right ? 1 : 0);
        if (Math.abs(slope) < 1e-4) return;
        for (let f = 0; f < features.length; f += 1) {
          const place = (features[f] as number) & mask;
          const step = slope + penalty * (weights[place] as number);
          squares[place] = (squares[place] as number) + step * step;
          weights[place] = (weights[place] as number) - (rate * step) / Math.sqrt(squares[place] as number);
        }
      });
    }
  }
  const whole = new Int8Array(weights.length);
  weights.forEach((value, at) => {
    whole[at] = Math.max(-127, Math.min(127, Math.round(value * scale)));
  });
  return { classes: ['antecedent'], bits, scale, weights: packWeights(whole) };
}
