/** A linear classifier over hashed features with small whole weights: exact and equal in every engine. */

import { fromBase64, toBase64, writeInteger } from './base64.ts';

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
  private readonly mask: number;
  /** Feature → row of its weights; 0 where it has none. */
  private readonly rows: Uint32Array;
  /** Row by row, column by class; row 0 is empty. */
  private readonly weights: Int8Array;

  constructor({ classes, bits, scale, weights }: PackedModel) {
    this.classes = classes;
    this.scale = scale;
    this.mask = 2 ** bits - 1;
    const width = classes.length;
    const { places, values } = unpackWeights(weights);
    this.rows = new Uint32Array(2 ** bits);
    let count = 0;
    for (const place of places) {
      const feature = Math.floor(place / width);
      if (this.rows[feature] === 0) {
        count += 1;
        this.rows[feature] = count;
      }
    }
    this.weights = new Int8Array((count + 1) * width);
    places.forEach((place, at) => {
      const row = this.rows[Math.floor(place / width)] as number;
      this.weights[row * width + (place % width)] = values[at] as number;
    });
  }

  /** Adds up the weights of the features for each class into `scores` (one place a class), which it returns. */
  score(features: ArrayLike<number>, scores = new Int32Array(this.classes.length)): Int32Array {
    const { rows, weights, mask } = this;
    const width = this.classes.length;
    scores.fill(0);
    for (let at = 0; at < features.length; at += 1) {
      const row = (rows[(features[at] as number) & mask] as number) * width;
      if (row === 0) continue;
      for (let column = 0; column < width; column += 1)
        scores[column] = (scores[column] as number) + (weights[row + column] as number);
    }
    return scores;
  }

  /** The probabilities behind scores, rounded to thousandths so that engines that differ in `exp` agree. */
  probabilities(scores: ArrayLike<number>): number[] {
    const all = Array.from(scores);
    const best = Math.max(...all);
    const odds = all.map((score) => Math.exp((score - best) / this.scale));
    const sum = odds.reduce((a, b) => a + b, 0);
    return odds.map((odd) => Math.round((1000 * odd) / sum) / 1000);
  }
}

/** Weights laid out row by feature, column by class, in the form that is stored. */
export function packWeights(weights: Int8Array): string {
  const bytes: number[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    writeInteger(bytes, at - last);
    writeInteger(bytes, weight > 0 ? weight * 2 : -weight * 2 - 1);
    last = at;
  });
  return toBase64(bytes);
}

/** Where weights stand, row by feature and column by class, and what they are. */
function unpackWeights(text: string): { places: number[]; values: number[] } {
  const places: number[] = [];
  const values: number[] = [];
  const bytes = fromBase64(text);
  let at = 0;
  const read = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] as number;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let place = -1;
  while (at < bytes.length) {
    place += read();
    const zigzag = read();
    places.push(place);
    values.push(zigzag & 1 ? -(zigzag + 1) / 2 : zigzag / 2);
  }
  return { places, values };
}
