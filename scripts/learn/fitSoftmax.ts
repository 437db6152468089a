/**
 * Multinomial logistic regression over hashed features, fitted by AdaGrad (Duchi, Hazan and Singer 2011) with a penalty
 * on squared weights. The same examples in the same order give the same weights.
 */
import { type PackedModel, packWeights } from '../../graph/learned/linearModel.ts';
import { averageOrders } from './averageOrders.ts';

export interface TrainingExample {
  readonly features: ArrayLike<number>;
  /** Index into the classes. */
  readonly label: number;
  /** How much it counts; 1 by default. */
  readonly weight?: number;
}

export interface FitOptions {
  readonly classes: readonly string[];
  readonly bits: number;
  readonly epochs?: number;
  readonly rate?: number;
  /** Penalty on squared weights, applied where a feature occurs. */
  readonly penalty?: number;
  readonly scale?: number;
  /** Whole weights below this are dropped: they hardly matter and fill the file. */
  readonly least?: number;
  /** Where the sums of squared slopes begin: the larger, the gentler the first steps, and the less a rare feature moves. */
  readonly ease?: number;
}

export function fitSoftmax(examples: readonly TrainingExample[], options: FitOptions): PackedModel {
  const { classes, bits, scale = 24, least = 1 } = options;
  const means = averageOrders((seed) => fitOnce(examples, options, seed));
  const whole = Int8Array.from(means, (value) => {
    const rounded = Math.round(value * scale);
    return Math.abs(rounded) < least ? 0 : Math.max(-127, Math.min(127, rounded));
  });
  return { classes, bits, scale, weights: packWeights(whole) };
}

/** Weights row by feature, column by class. */
function fitOnce(examples: readonly TrainingExample[], options: FitOptions, seed: number): Float32Array {
  const { classes, bits, epochs = 12, rate = 0.1, penalty = 1e-4, ease = 1e-6 } = options;
  const width = classes.length;
  const mask = 2 ** bits - 1;
  const weights = new Float32Array(2 ** bits * width);
  const squares = new Float32Array(weights.length).fill(ease);
  const order = examples.map((_, at) => at);
  const random = seededRandom(seed);
  const scores = new Float64Array(width);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const at of order) {
      const { features, label, weight = 1 } = examples[at] as TrainingExample;
      scores.fill(0);
      for (let f = 0; f < features.length; f += 1) {
        const row = ((features[f] as number) & mask) * width;
        for (let c = 0; c < width; c += 1) scores[c] = (scores[c] as number) + (weights[row + c] as number);
      }
      const best = Math.max(...scores);
      let sum = 0;
      for (let c = 0; c < width; c += 1) {
        scores[c] = Math.exp((scores[c] as number) - best);
        sum += scores[c] as number;
      }
      for (let c = 0; c < width; c += 1) scores[c] = weight * ((scores[c] as number) / sum - (c === label ? 1 : 0));
      for (let f = 0; f < features.length; f += 1) {
        const row = ((features[f] as number) & mask) * width;
        for (let c = 0; c < width; c += 1) {
          const slope = (scores[c] as number) + penalty * (weights[row + c] as number);
          if (Math.abs(slope) < 1e-6) continue;
          squares[row + c] = (squares[row + c] as number) + slope * slope;
          weights[row + c] = (weights[row + c] as number) - (rate * slope) / Math.sqrt(squares[row + c] as number);
        }
      }
    }
  }
  return weights;
}

/** Mulberry32. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Fisher and Yates. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other] as T, items[at] as T];
  }
}
