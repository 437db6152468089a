/** A linear classifier over hashed features with small whole weights: exact and equal in every engine. */

import { ByteReader, fromBase64, toBase64, writeInteger, writeSigned } from './base64.ts';
import { WeightTable } from './weightTable.ts';

/** A trained model as it is stored: see `packModel`. */
export interface PackedModel {
  readonly classes: readonly string[];
  /** Features are taken modulo 2 to this power. */
  readonly bits: number;
  /** Weights are natural logarithms of odds times this. */
  readonly scale: number;
  /** Base 64 of variable-length integers: distance to the next weight that is not 0, then that weight (zigzag). */
  readonly weights: string;
}

export class LinearModel {
  readonly classes: readonly string[];
  readonly scale: number;
  private readonly table: WeightTable;

  constructor({ classes, bits, scale, weights }: PackedModel) {
    this.classes = classes;
    this.scale = scale;
    const { features, counts, entries } = unpackWeights(weights, classes.length);
    this.table = new WeightTable(bits, features, counts, entries);
  }

  /** Adds up the weights of the first `count` features for each class into `scores` (one place a class), which it returns. */
  score(
    features: ArrayLike<number>,
    scores = new Int32Array(this.classes.length),
    count = features.length,
  ): Int32Array {
    scores.fill(0);
    this.table.add(features, count, scores);
    return scores;
  }

  /** The probabilities behind scores. */
  probabilities(scores: ArrayLike<number>): number[] {
    return toProbabilities(scores, this.scale);
  }
}

/** Probabilities from logarithms of odds times `scale`, rounded to thousandths so that engines that differ in `exp` agree. */
export function toProbabilities(scores: ArrayLike<number>, scale: number): number[] {
  const all = Array.from(scores);
  const best = Math.max(...all);
  const odds = all.map((score) => Math.exp((score - best) / scale));
  const sum = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => Math.round((1000 * odd) / sum) / 1000);
}

/** Weights laid out row by feature, column by class, in the form that is stored. */
export function packWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    writeInteger(bytes, at - last);
    writeSigned(bytes, weight);
    last = at;
  });
  return toBase64(bytes);
}

/** The features that have weights, how many each has, and these: class, then weight. */
function unpackWeights(text: string, width: number): Record<'features' | 'counts' | 'entries', number[]> {
  const features: number[] = [];
  const counts: number[] = [];
  const entries: number[] = [];
  const bytes = new ByteReader(fromBase64(text));
  let place = -1;
  while (!bytes.isAtEnd) {
    place += bytes.integer();
    const feature = Math.floor(place / width);
    if (features.at(-1) === feature) counts[counts.length - 1] = (counts.at(-1) as number) + 1;
    else {
      features.push(feature);
      counts.push(1);
    }
    entries.push(place % width, bytes.signed());
  }
  return { features, counts, entries };
}
