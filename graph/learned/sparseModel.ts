/**
 * A linear classifier with many classes of which each feature bears on few: of every feature only the classes with a
 * weight are kept. Weights are small whole numbers, so that every engine adds up the same.
 */
import { fromBase64, toBase64, writeInteger } from './base64.ts';

/** A trained model as it is stored: see `packSparse`. */
export interface PackedSparseModel {
  readonly classes: number;
  /** Features are taken modulo 2 to this power. */
  readonly bits: number;
  /**
   * Base 64 of, feature by feature in order: the distance to the next feature (variable length), the number of its
   * weights, then class and weight (one byte each; the weight is the square of what the byte says, with its sign, so
   * that small weights are exact and large ones have room).
   */
  readonly weights: string;
}

export class SparseModel {
  readonly classes: number;
  private readonly mask: number;
  /**
   * For every 32 features: which of them have weights, as bits, and how many features before them have. Small enough
   * to stay near the processor, which a table of all features would not.
   */
  private readonly present: Int32Array;
  /** Where the entries of each feature that has some start, and at the next place where they end. */
  private readonly starts: Int32Array;
  /** Class in the upper half, weight in the lower one. */
  private readonly entries: Int32Array;

  constructor({ classes, bits, weights }: PackedSparseModel) {
    const bytes = fromBase64(weights);
    this.classes = classes;
    this.mask = 2 ** bits - 1;
    this.present = new Int32Array(2 * Math.ceil(2 ** bits / 32));
    const starts: number[] = [0];
    this.entries = new Int32Array(bytes.length >> 1);
    let at = 0;
    let feature = -1;
    let filled = 0;
    while (at < bytes.length) {
      let gap = 0;
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at] as number;
        at += 1;
        gap |= (byte & 127) << shift;
        if (byte < 128) break;
      }
      feature += gap;
      const place = 2 * (feature >>> 5);
      this.present[place] = (this.present[place] as number) | (1 << (feature & 31));
      const count = bytes[at] as number;
      at += 1;
      for (let entry = 0; entry < count; entry += 1, at += 2, filled += 1) {
        const root = ((bytes[at + 1] as number) << 24) >> 24;
        this.entries[filled] = ((bytes[at] as number) << 16) | ((root * Math.abs(root)) & 0xffff);
      }
      starts.push(filled);
    }
    this.starts = Int32Array.from(starts);
    for (let place = 0, before = 0; place < this.present.length; place += 2) {
      this.present[place + 1] = before;
      before += countBits(this.present[place] as number);
    }
  }

  /** Adds up the weights of the first `count` features for each class into `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { present, starts, entries, mask } = this;
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const feature = (features[at] as number) & mask;
      const place = 2 * (feature >>> 5);
      const bits = present[place] as number;
      const bit = 1 << (feature & 31);
      if ((bits & bit) === 0) continue;
      const row = (present[place + 1] as number) + countBits(bits & (bit - 1));
      const end = starts[row + 1] as number;
      for (let from = starts[row] as number; from < end; from += 1) {
        const entry = entries[from] as number;
        scores[entry >> 16] = (scores[entry >> 16] as number) + ((entry << 16) >> 16);
      }
    }
  }
}

/** How many bits of a 32-bit number are set. */
function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The weights of a feature: pairs of class (below 128) and the weight's root with its sign (−127 to 127, not 0). */
export type SparseRow = readonly (readonly [number, number])[];

/** Rows by feature, features in ascending order. */
export function packSparse(rows: Iterable<readonly [number, SparseRow]>): string {
  const bytes: number[] = [];
  let last = -1;
  for (const [feature, row] of rows) {
    writeInteger(bytes, feature - last);
    bytes.push(row.length);
    for (const [column, weight] of row) bytes.push(column, weight & 255);
    last = feature;
  }
  return toBase64(bytes);
}
