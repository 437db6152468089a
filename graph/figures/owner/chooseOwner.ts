import { ChoiceModel } from '../../learned/choiceModel.ts';
import owners from '../../learned/owners.data.json' with { type: 'json' };
import type { Answer, OwnerAnswer } from '../deciders.ts';
import { type Candidate, listCandidates, type Question } from './candidates.ts';

let loaded: ChoiceModel | null = null;

/** The entity a figure belongs to: the candidate for whom most speaks. */
export function chooseOwner(question: Question): OwnerAnswer | null {
  loaded ??= new ChoiceModel(owners);
  return pickOwner(loaded, listCandidates(question));
}

/** What weighs candidates; scores are logarithms of odds times a scale of its own. */
export type Weigher = Pick<ChoiceModel, 'score' | 'probabilities'>;

/** The first of the best, and of those that may own it where that one may not; null where there is none. */
export function pickOwner(model: Weigher, candidates: readonly Candidate[]): OwnerAnswer | null {
  const scores = candidates.map((candidate) => model.score(candidate));
  const answer = (among: readonly number[]): Answer<string> | null => {
    const best = scores.indexOf(Math.max(...among));
    const candidate = candidates[best];
    return candidate ? { value: candidate.entity, certainty: model.probabilities(scores)[best] ?? 0 } : null;
  };
  const first = answer(scores);
  if (first === null || candidates.find(({ entity }) => entity === first.value)?.mayOwn) return first;
  return { ...first, instead: answer(scores.filter((_, at) => candidates[at]?.mayOwn)) };
}
