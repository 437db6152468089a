/** Seeds for the order of examples. */
const SEEDS = [7, 108, 209, 310];

/**
 * The mean of the weights that are fitted with the examples in several orders: one alone depends on which came last
 * (as with several samples: Breiman 1996).
 */
export function averageOrders(fit: (seed: number) => Float32Array): Float64Array {
  const fits = SEEDS.map(fit);
  return Float64Array.from(fits[0] ?? [], (_, at) => {
    const sum = fits.reduce((total, weights) => total + (weights[at] as number), 0);
    return sum / fits.length;
  });
}
