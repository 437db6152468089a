import { type Candidate, listCandidates, type Question } from './candidates.ts';
import { OWNER_WEIGHTS } from './weights.ts';

/** The id of the entity a figure belongs to: the candidate for whom most speaks; null when there is none. */
export function chooseOwner(question: Question): string | null {
  let best: { entity: string; score: number } | null = null;
  for (const candidate of listCandidates(question)) {
    const score = weigh(candidate);
    if (best === null || score > best.score) best = { entity: candidate.entity, score };
  }
  return best?.entity ?? null;
}

function weigh({ features }: Candidate): number {
  let sum = 0;
  for (const feature of features) sum += OWNER_WEIGHTS[feature] ?? 0;
  return sum;
}
