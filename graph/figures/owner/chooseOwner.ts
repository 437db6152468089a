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

/** Who has so much of the chance of one that yields to it gets what that one would have. */
const LEAST_CHANCE = 0.1;

/** The first of the best, and of those that may own it where that one may not; null where there is none. */
export function pickOwner(model: Weigher, candidates: readonly Candidate[]): OwnerAnswer | null {
  const scores = candidates.map((candidate) => model.score(candidate));
  const chances = model.probabilities(scores);
  const best = (isMeant: (candidate: Candidate, at: number) => boolean): number => {
    const fits = candidates.map((candidate, at) => (isMeant(candidate, at) ? (scores[at] as number) : -Infinity));
    const highest = Math.max(...fits);
    return highest === -Infinity ? -1 : fits.indexOf(highest);
  };
  const answer = (first: number): Answer<string> | null => {
    const candidate = candidates[first];
    if (!candidate) return null;
    const chance = chances[first] ?? 0;
    const named = best(
      ({ entity, mayOwn }, at) =>
        mayOwn && candidate.yieldsTo.includes(entity) && (chances[at] ?? 0) >= LEAST_CHANCE * chance,
    );
    const other = candidates[named];
    return other
      ? { value: other.entity, certainty: chance + (chances[named] ?? 0) }
      : { value: candidate.entity, certainty: chance };
  };
  const first = best(() => true);
  const found = answer(first);
  if (found === null || candidates.find(({ entity }) => entity === found.value)?.mayOwn) return found;
  return { ...found, instead: answer(best(({ mayOwn }) => mayOwn)) };
}
