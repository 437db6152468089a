/**
 * Linear support vector machines, one a label, over shared hashed features: L2-regularised, squared hinge loss, solved
 * by dual coordinate descent (Hsieh et al. 2008, the method of LIBLINEAR). The same examples give the same weights.
 */

import { seededRandom, shuffle } from './fitSoftmax.ts';

export interface LabelledExample {
  readonly features: ArrayLike<number>;
  /** Index of a label → whether it holds; labels that are not there are not learnt from. */
  readonly labels: ReadonlyMap<number, boolean>;
}

export interface SvmOptions {
  readonly labels: number;
  readonly bits: number;
  /** Price of a misjudged example. */
  readonly cost?: number;
  /** How much more a positive example costs. */
  readonly positive?: number;
  readonly passes?: number;
}

/** @returns weights of each label, by feature */
export function fitSvm(
  examples: readonly LabelledExample[],
  { labels, bits, cost = 0.01, positive = 2, passes = 12 }: SvmOptions,
): Float32Array[] {
  return Array.from({ length: labels }, (_, label) => {
    const weights = new Float32Array(2 ** bits);
    const own = examples.flatMap(({ features, labels: known }) => {
      const holds = known.get(label);
      return holds === undefined ? [] : [{ features, sign: holds ? 1 : -1 }];
    });
    if (!own.some(({ sign }) => sign > 0)) return weights;
    const alphas = new Float64Array(own.length);
    const norms = own.map(({ features }) => features.length);
    const random = seededRandom(11);
    const order = own.map((_, at) => at);
    for (let pass = 0; pass < passes; pass += 1) {
      shuffle(order, random);
      for (const at of order) {
        const { features, sign } = own[at] as (typeof own)[number];
        const diagonal = 1 / (2 * cost * (sign > 0 ? positive : 1));
        let margin = 0;
        for (let f = 0; f < features.length; f += 1) margin += weights[features[f] as number] as number;
        const slope = sign * margin - 1 + diagonal * (alphas[at] as number);
        const before = alphas[at] as number;
        const after = Math.max(0, before - slope / ((norms[at] as number) + diagonal));
        if (after === before) continue;
        alphas[at] = after;
        const step = sign * (after - before);
        for (let f = 0; f < features.length; f += 1)
          weights[features[f] as number] = (weights[features[f] as number] as number) + step;
      }
    }
    return weights;
  });
}
