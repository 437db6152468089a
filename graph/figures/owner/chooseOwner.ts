import { LinearModel } from '../../learned/linearModel.ts';
import type { Answer } from '../deciders.ts';
import { type Candidate, listCandidates, type Question } from './candidates.ts';
import { OWNER_MODEL } from './model.ts';

let loaded: LinearModel | null = null;

/** The entity a figure belongs to: the candidate for whom most speaks. */
export function chooseOwner(question: Question): Answer<string> | null {
  loaded ??= new LinearModel(OWNER_MODEL);
  return pickOwner(loaded, listCandidates(question));
}

/** The first of the best; null where there is none. */
export function pickOwner(model: LinearModel, candidates: readonly Candidate[]): Answer<string> | null {
  const scores = candidates.map(({ features }) => model.score(features)[0] ?? 0);
  const best = scores.indexOf(Math.max(...scores));
  const candidate = candidates[best];
  return candidate ? { value: candidate.entity, certainty: model.probabilities(scores)[best] ?? 0 } : null;
}
