/** Features that occur in several articles only: what one article alone shows is not learnt. */

/**
 * @param groups the feature lists of each article
 * @returns the features (modulo 2 to the power of `bits`) that at least `least` articles have
 */
export function frequentFeatures(
  groups: readonly (readonly ArrayLike<number>[])[],
  bits: number,
  least: number,
): (features: ArrayLike<number>) => Uint32Array {
  const mask = 2 ** bits - 1;
  const counts = new Uint16Array(2 ** bits);
  const last = new Int32Array(2 ** bits).fill(-1);
  groups.forEach((lists, group) => {
    for (const features of lists)
      for (let at = 0; at < features.length; at += 1) {
        const place = (features[at] as number) & mask;
        if (last[place] === group) continue;
        last[place] = group;
        counts[place] = (counts[place] as number) + 1;
      }
  });
  return (features) =>
    Uint32Array.from(Array.from(features, (feature) => feature & mask)).filter(
      (place) => (counts[place] as number) >= least,
    );
}
