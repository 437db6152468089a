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
  /** Where a feature's entries start, and at the next place where they end: `starts[rows[feature]]`. */
  private readonly rows: Uint32Array;
  private readonly starts: Uint32Array;
  /** Class in the upper half, weight in the lower one. */
  private readonly entries: Int32Array;

  constructor({ classes, bits, weights }: PackedSparseModel) {
    const bytes = fromBase64(weights);
    this.classes = classes;
    this.mask = 2 ** bits - 1;
    this.rows = new Uint32Array(2 ** bits);
    const starts: number[] = [0, 0];
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
      this.rows[feature] = starts.length - 1;
      const count = bytes[at] as number;
      at += 1;
      for (let entry = 0; entry < count; entry += 1, at += 2, filled += 1) {
        const root = ((bytes[at + 1] as number) << 24) >> 24;
        this.entries[filled] = ((bytes[at] as number) << 16) | ((root * Math.abs(root)) & 0xffff);
      }
      starts.push(filled);
    }
    this.starts = Uint32Array.from(starts);
  }

  /** Adds up the weights of the first `count` features for each class into `scores`. */
  score(features: Int32Array, count: number, scores: Int32Array): void {
    const { rows, starts, entries, mask } = this;
    scores.fill(0);
    for (let at = 0; at < count; at += 1) {
      const row = rows[(features[at] as number) & mask] as number;
      if (row === 0) continue;
      const end = starts[row + 1] as number;
      for (let place = starts[row] as number; place < end; place += 1) {
        const entry = entries[place] as number;
        scores[entry >> 16] = (scores[entry >> 16] as number) + ((entry << 16) >> 16);
      }
    }
  }
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
