import { type Candidate, listCandidates, type Question } from './candidates.ts';
import { OWNER_WEIGHTS } from './weights.ts';

/** Weights are natural logarithms of odds times this. */
const SCALE = 20;

/** Below this probability no figure is better than a doubtful one. */
const LEAST = 0.3;

/** The id of the entity a figure belongs to: the candidate for whom most speaks; null when none stands out. */
export function chooseOwner(question: Question): string | null {
  const scored = listCandidates(question).map((candidate) => ({ entity: candidate.entity, score: weigh(candidate) }));
  let best = scored[0];
  for (const item of scored) if (best && item.score > best.score) best = item;
  if (!best) return null;
  const { score } = best;
  const total = scored.reduce((sum, item) => sum + Math.exp((item.score - score) / SCALE), 0);
  return 1 / total < LEAST ? null : best.entity;
}

function weigh({ features }: Candidate): number {
  let sum = 0;
  for (const feature of features) sum += OWNER_WEIGHTS[feature] ?? 0;
  return sum;
}
