/**
 * Logistic regression for each of several labels that do not exclude one another, over shared hashed features; fitted
 * by AdaGrad (Duchi, Hazan and Singer 2011) with a penalty on squared weights. The same examples give the same weights.
 */
import { type PackedModel, packWeights } from '../../graph/learned/linearModel.ts';
import { seededRandom, shuffle } from './fitSoftmax.ts';

export interface LabelledExample {
  readonly features: ArrayLike<number>;
  /** Index of a label → whether it holds; labels that are not there are not learnt from. */
  readonly labels: ReadonlyMap<number, boolean>;
  readonly weight?: number;
}

export interface LogisticOptions {
  readonly classes: readonly string[];
  readonly bits: number;
  readonly epochs?: number;
  readonly rate?: number;
  readonly penalty?: number;
  readonly scale?: number;
}

export function fitLogistic(examples: readonly LabelledExample[], options: LogisticOptions): PackedModel {
  const { classes, bits, epochs = 10, rate = 0.1, penalty = 1e-4, scale = 24 } = options;
  const width = classes.length;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits * width);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const order = examples.map((_, at) => at);
  const random = seededRandom(7);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { features, labels, weight = 1 } = examples[at] as LabelledExample;
      for (const [column, holds] of labels) {
        let score = 0;
        for (let f = 0; f < features.length; f += 1)
          score += weights[((features[f] as number) & mask) * width + column] as number;
        const slope = weight * (1 / (1 + Math.exp(-score)) - (holds ? 1 : 0));
        if (Math.abs(slope) < 1e-4) continue;
        for (let f = 0; f < features.length; f += 1) {
          const place = ((features[f] as number) & mask) * width + column;
          const step = slope + penalty * (weights[place] as number);
          squares[place] = (squares[place] as number) + step * step;
          weights[place] = (weights[place] as number) - (rate * step) / Math.sqrt(squares[place] as number);
        }
      }
    }
  }
  const whole = new Int8Array(weights.length);
  weights.forEach((value, at) => {
    whole[at] = Math.max(-127, Math.min(127, Math.round(value * scale)));
  });
  return { classes, bits, scale, weights: packWeights(whole) };
}
