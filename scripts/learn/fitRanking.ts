/**
 * Which of several candidates: multinomial logistic regression over the candidates of each choice ("conditional
 * logit": McFadden 1974; as a ranking of antecedents: Denis and Baldridge 2008), fitted by AdaGrad (Duchi, Hazan and
 * Singer 2011) with a penalty on squared weights. The same choices in the same order give the same weights.
 */
import { type PackedModel, packWeights } from '../../graph/learned/linearModel.ts';
import { averageOrders } from './averageOrders.ts';
import { seededRandom, shuffle } from './fitSoftmax.ts';

export interface Choice {
  /** Features of each candidate. */
  readonly candidates: readonly ArrayLike<number>[];
  /** Place of the right one. */
  readonly answer: number;
  /** How much it counts; 1 by default. */
  readonly weight?: number;
}

export interface FitRankingOptions {
  readonly name: string;
  readonly bits: number;
  readonly epochs?: number;
  readonly rate?: number;
  readonly penalty?: number;
  readonly scale?: number;
  /** As in fitSoftmax. */
  readonly ease?: number;
}

/** A model with one class; a candidate's score is how much speaks for it. */
export function fitRanking(choices: readonly Choice[], options: FitRankingOptions): PackedModel {
  const { name, bits, scale = 24 } = options;
  const means = averageOrders((seed) => fitOnce(choices, options, seed));
  const whole = Int8Array.from(means, (value) => Math.max(-127, Math.min(127, Math.round(value * scale))));
  return { classes: [name], bits, scale, weights: packWeights(whole) };
}

function fitOnce(choices: readonly Choice[], options: FitRankingOptions, seed: number): Float32Array {
  const { bits, epochs = 12, rate = 0.1, penalty = 1e-3, ease = 1e-6 } = options;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(weights.length).fill(ease);
  const order = choices.map((_, at) => at);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { candidates, answer, weight = 1 } = choices[at] as Choice;
      const odds = candidates.map((features) => sum(features, weights, mask));
      const best = Math.max(...odds);
      const parts = odds.map((score) => Math.exp(score - best));
      const total = parts.reduce((a, b) => a + b, 0);
      for (const [place, features] of candidates.entries()) {
        const miss = weight * ((parts[place] as number) / total - (place === answer ? 1 : 0));
        for (let f = 0; f < features.length; f += 1) {
          const row = (features[f] as number) & mask;
          const slope = miss + penalty * (weights[row] as number);
          if (Math.abs(slope) < 1e-6) continue;
          squares[row] = (squares[row] as number) + slope * slope;
          weights[row] = (weights[row] as number) - (rate * slope) / Math.sqrt(squares[row] as number);
        }
      }
    }
  }
  return weights;
}

function sum(features: ArrayLike<number>, weights: Float32Array, mask: number): number {
  let total = 0;
  for (let f = 0; f < features.length; f += 1) total += weights[(features[f] as number) & mask] as number;
  return total;
}
