/**
 * A linear classifier with many classes of which each feature bears on few: of every feature only the classes with a
 * weight are kept. Weights are small whole numbers, so that every engine adds up the same.
 */
import { ByteReader, fromBase64, toBase64, writeInteger } from './base64.ts';
import { WeightTable } from './weightTable.ts';

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
  private readonly table: WeightTable;

  constructor({ classes, bits, weights }: PackedSparseModel) {
    this.classes = classes;
    const bytes = new ByteReader(fromBase64(weights));
    const features: number[] = [];
    const counts: number[] = [];
    const entries: number[] = [];
    let feature = -1;
    while (!bytes.isAtEnd) {
      feature += bytes.integer();
      const count = bytes.byte();
      features.push(feature);
      counts.push(count);
      for (let entry = 0; entry < count; entry += 1) {
        entries.push(bytes.byte());
        const root = (bytes.byte() << 24) >> 24;
        entries.push(root * Math.abs(root));
      }
    }
    this.table = new WeightTable(bits, features, counts, entries);
  }

  /** Adds up the weights of the first `count` features for each class into `scores`. */
  score(features: ArrayLike<number>, count: number, scores: Int32Array): void {
    scores.fill(0);
    this.table.add(features, count, scores);
  }

  /** Adds them to what is in `scores`. */
  add(features: ArrayLike<number>, count: number, scores: Int32Array): void {
    this.table.add(features, count, scores);
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
