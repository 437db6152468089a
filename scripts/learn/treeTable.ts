/** Candidates' features laid out for growing trees. */

/** Values of a feature are told apart at so many places. */
export const MOST_BINS = 64;

/** All candidates' features, as numbers of bins, feature by feature. */
export class Table {
  readonly rows: number;
  readonly features: number[];
  readonly bins: Uint8Array[];
  /** By feature, by bin: the largest value in it. */
  readonly tops: Int32Array[];

  /** @param all the candidates of all choices, one after the other */
  constructor(all: readonly ArrayLike<number>[]) {
    this.rows = all.length;
    this.features = Array.from({ length: all[0]?.length ?? 0 }, (_, feature) => feature);
    this.tops = this.features.map((feature) => findTops(Int32Array.from(all, (values) => values[feature] as number)));
    this.bins = this.features.map((feature) => {
      const tops = this.tops[feature] as Int32Array;
      return Uint8Array.from(all, (values) => binOf(tops, values[feature] as number));
    });
  }
}

function findTops(values: Int32Array): Int32Array {
  const sorted = values.slice().sort();
  const kept = new Set<number>();
  const distinct = [...new Set(sorted)];
  if (distinct.length <= MOST_BINS) return Int32Array.from(distinct);
  for (let bin = 1; bin <= MOST_BINS; bin += 1)
    kept.add(sorted[Math.min(sorted.length - 1, Math.floor((bin * sorted.length) / MOST_BINS))] as number);
  return Int32Array.from(kept);
}

function binOf(tops: Int32Array, value: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (tops[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
