import { ChoiceModel } from '../../learned/choiceModel.ts';
import owners from '../../learned/owners.data.json' with { type: 'json' };
import type { Answer } from '../deciders.ts';
import { type Candidate, listCandidates, type Question } from './candidates.ts';

let loaded: ChoiceModel | null = null;

/** The entity a figure belongs to: the candidate for whom most speaks. */
export function chooseOwner(question: Question): Answer<string> | null {
  loaded ??= new ChoiceModel(owners);
  return pickOwner(loaded, listCandidates(question));
}

/** What weighs candidates; scores are logarithms of odds times a scale of its own. */
export type Weigher = Pick<ChoiceModel, 'score' | 'probabilities'>;

/** The first of the best; null where there is none. */
export function pickOwner(model: Weigher, candidates: readonly Candidate[]): Answer<string> | null {
  const scores = candidates.map((candidate) => model.score(candidate));
  const best = scores.indexOf(Math.max(...scores));
  const candidate = candidates[best];
  return candidate ? { value: candidate.entity, certainty: model.probabilities(scores)[best] ?? 0 } : null;
}
