import type { LinearModel } from '../../learned/linearModel.ts';
import type { Choose } from './resolveAnaphora.ts';

/** The candidate for which most speaks, however little that is. */
export function chooseAntecedent(model: LinearModel): Choose {
  return (candidates) => {
    let best = candidates[0] ?? null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      const score = model.score(candidate.features)[0] as number;
      if (score <= most) continue;
      most = score;
      best = candidate;
    }
    return best;
  };
}
