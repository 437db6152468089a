/**
 * The mean of weights after several passes, or of fits in several orders (Polyak and Juditsky 1992; Breiman 1996): one
 * alone depends on the order in which examples came.
 */
export class AveragedWeights {
  private readonly sum: Float64Array;
  private count = 0;

  constructor(size: number) {
    this.sum = new Float64Array(size);
  }

  add(weights: ArrayLike<number>): void {
    this.count += 1;
    for (let at = 0; at < weights.length; at += 1) this.sum[at] = (this.sum[at] as number) + (weights[at] as number);
  }

  read(): Float64Array {
    return this.sum.map((value) => value / this.count);
  }
}

/** The mean of what is fitted with each of several seeds for the order of examples. */
export function averageOrders(fit: (seed: number) => Float32Array): Float64Array {
  const [first, ...others] = SEEDS.map(fit) as [Float32Array, ...Float32Array[]];
  const average = new AveragedWeights(first.length);
  for (const weights of [first, ...others]) average.add(weights);
  return average.read();
}

const SEEDS = [7, 108, 209, 310];
