/** Weights of hashed features by class, where each feature bears on few classes: a sparse matrix laid out for speed. */

export class WeightTable {
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
  /** Rows of the features that are being scored. */
  private rows = new Int32Array(128);

  /**
   * @param bits features are taken modulo 2 to this power
   * @param features those that have weights, ascending
   * @param counts how many weights each of them has
   * @param entries of all of them in order: class (below 2 to the 15th), then weight (16 bits with sign)
   */
  constructor(bits: number, features: ArrayLike<number>, counts: ArrayLike<number>, entries: ArrayLike<number>) {
    this.mask = 2 ** bits - 1;
    this.present = new Int32Array(2 * Math.ceil(2 ** bits / 32));
    this.starts = new Int32Array(features.length + 1);
    this.entries = new Int32Array(entries.length >> 1);
    for (let row = 0; row < features.length; row += 1) {
      const feature = features[row] as number;
      const place = 2 * (feature >>> 5);
      this.present[place] = (this.present[place] as number) | (1 << (feature & 31));
      this.starts[row + 1] = (this.starts[row] as number) + (counts[row] as number);
    }
    for (let at = 0; at < this.entries.length; at += 1)
      this.entries[at] = ((entries[2 * at] as number) << 16) | ((entries[2 * at + 1] as number) & 0xffff);
    for (let place = 0, before = 0; place < this.present.length; place += 2) {
      this.present[place + 1] = before;
      before += countBits(this.present[place] as number);
    }
  }

  /** Adds the weights of the first `count` features to the scores of their classes. */
  add(features: ArrayLike<number>, count: number, scores: Int32Array): void {
    const { starts, entries } = this;
    const found = this.find(features, count);
    const { rows } = this;
    for (let at = 0; at < found; at += 1) {
      const row = rows[at] as number;
      const end = starts[row + 1] as number;
      for (let from = starts[row] as number; from < end; from += 1) {
        const entry = entries[from] as number;
        scores[entry >> 16] = (scores[entry >> 16] as number) + ((entry << 16) >> 16);
      }
    }
  }

  /**
   * Puts the rows of those features that have one into `rows`; returns their number. Apart from the adding up and
   * without branches, so that the processor fetches many of them at a time.
   */
  private find(features: ArrayLike<number>, count: number): number {
    if (this.rows.length < count) this.rows = new Int32Array(2 * count);
    const { present, mask, rows } = this;
    let found = 0;
    for (let at = 0; at < count; at += 1) {
      const feature = (features[at] as number) & mask;
      const place = 2 * (feature >>> 5);
      const bits = present[place] as number;
      rows[found] = (present[place + 1] as number) + countBits(bits & ((1 << (feature & 31)) - 1));
      found += (bits >>> (feature & 31)) & 1;
    }
    return found;
  }
}

/** How many bits of a 32-bit number are set. */
function countBits(bits: number): number {
  let pairs = bits - ((bits >>> 1) & 0x55555555);
  pairs = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((pairs + (pairs >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
