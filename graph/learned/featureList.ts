/** Hashed features of one example after another: a list that is emptied and filled again instead of made anew. */
export class FeatureList {
  items = new Int32Array(512);
  length = 0;

  add(feature: number): void {
    if (this.length === this.items.length) {
      const items = new Int32Array(2 * this.length);
      items.set(this.items);
      this.items = items;
    }
    this.items[this.length] = feature;
    this.length += 1;
  }

  /** The features so far, for keeps. */
  copy(): Int32Array {
    return this.items.slice(0, this.length);
  }
}
