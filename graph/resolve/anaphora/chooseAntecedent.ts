/** Which candidate an anaphor stands for. */
import type { ChoiceModel } from '../../learned/choiceModel.ts';
import type { Candidate } from './candidates.ts';
import type { Choose } from './resolveAnaphora.ts';

/** The candidate for which most speaks, however little that is. */
export function chooseAntecedent(model: ChoiceModel): Choose {
  return (candidates) => {
    let best: Candidate | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      const score = model.score(candidate);
      if (score <= most) continue;
      most = score;
      best = candidate;
    }
    return best;
  };
}
