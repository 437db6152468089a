/**
 * The averaged perceptron (Collins 2002; averaging as Daumé does it) over hashed features. Features seen too rarely
 * have no weights. The same updates in the same order give the same model.
 */
import { type PackedSparseModel, packSparse, type SparseRow } from '../../../graph/learned/sparseModel.ts';

export class Perceptron {
  private readonly mask: number;
  /** A feature's row of weights, 0 for none. */
  private readonly rows: Int32Array;
  private readonly weights: Float32Array;
  /** Sum of updates, each times the step at which it was made. */
  private readonly weighted: Float32Array;
  private step = 1;
  private readonly classes: number;
  private readonly counts: Uint16Array;

  /** `counts` has how often each feature (modulo its length, a power of 2) occurs. */
  constructor(classes: number, counts: Uint16Array, rarest: number) {
    this.classes = classes;
    this.counts = counts;
    this.mask = counts.length - 1;
    this.rows = new Int32Array(counts.length);
    let rows = 1;
    counts.forEach((count, feature) => {
      if (count < rarest) return;
      this.rows[feature] = rows;
      rows += 1;
    });
    this.weights = new Float32Array(rows * classes);
    this.weighted = new Float32Array(rows * classes);
  }

  score(features: Int32Array, count: number, scores: Float64Array): void {
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = this.rows[(features[at] as number) & this.mask] as number;
      if (row === 0) continue;
      const start = row * this.classes;
      for (let column = 0; column < this.classes; column += 1)
        scores[column] = (scores[column] as number) + (this.weights[start + column] as number);
    }
  }

  /** Rewards the right class and punishes the one guessed, if they differ; every call is a step. */
  learn(features: Int32Array, count: number, right: number, guess: number): void {
    this.step += 1;
    if (right === guess) return;
    for (let at = 0; at < count; at += 1) {
      const row = this.rows[(features[at] as number) & this.mask] as number;
      if (row === 0) continue;
      this.add(row * this.classes + right, 1);
      this.add(row * this.classes + guess, -1);
    }
  }

  /**
   * The averages as whole numbers. The weights that matter least are left out until at most `most` remain.
   */
  pack(most: number): PackedSparseModel {
    const average = (at: number) => (this.weights[at] as number) - (this.weighted[at] as number) / this.step;
    const sizes: number[] = [];
    for (let at = this.classes; at < this.weights.length; at += 1) {
      const size = Math.abs(average(at));
      if (size > 0) sizes.push(size);
    }
    const sorted = Float64Array.from(sizes).sort();
    const scale = 127 ** 2 / (sorted.at(-1) as number);
    const least = Math.max(0.25 / scale, sorted.length > most ? (sorted[sorted.length - most] as number) : 0);
    const packed: [number, SparseRow][] = [];
    let kept = 0;
    this.rows.forEach((row, feature) => {
      if (row === 0) return;
      const entries: [number, number][] = [];
      for (let column = 0; column < this.classes; column += 1) {
        const value = average(row * this.classes + column);
        if (Math.abs(value) < least) continue;
        const whole = Math.sign(value) * Math.round(Math.sqrt(Math.abs(value) * scale));
        if (whole !== 0) entries.push([column, whole]);
      }
      kept += entries.length;
      if (entries.length > 0) packed.push([feature, entries]);
    });
    console.log(`  ${packed.length} features, ${kept} of ${sorted.length} weights, scale ${scale.toFixed(1)}`);
    return { classes: this.classes, bits: Math.log2(this.counts.length), weights: packSparse(packed) };
  }

  private add(at: number, value: number): void {
    this.weights[at] = (this.weights[at] as number) + value;
    this.weighted[at] = (this.weighted[at] as number) + value * this.step;
  }
}

/** Adds one to the count of each feature. */
export function countFeatures(counts: Uint16Array, features: Int32Array, count: number): void {
  for (let at = 0; at < count; at += 1) {
    const place = (features[at] as number) & (counts.length - 1);
    if ((counts[place] as number) < 65535) counts[place] = (counts[place] as number) + 1;
  }
}
