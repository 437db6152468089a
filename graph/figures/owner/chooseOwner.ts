import { ChoiceModel } from '../../learned/choiceModel.ts';
import owners from '../../learned/owners.data.json' with { type: 'json' };
import type { Answer } from '../deciders.ts';
import { type Candidates, listCandidates, type Question } from './candidates.ts';

let loaded: ChoiceModel | null = null;

/** The entity a figure belongs to: the candidate for whom most speaks. */
export function chooseOwner(question: Question): Answer<string> | null {
  loaded ??= new ChoiceModel(owners);
  return pickOwner(loaded, listCandidates(question));
}

/** What weighs candidates; scores are logarithms of odds times a scale of its own. */
export type Weigher = Pick<ChoiceModel, 'score' | 'probabilities'>;

/** About what each of those scores who are not weighed: they have their chances, too. */
const UNWEIGHED = -2800;

/** The first of the best; null where there is none. */
export function pickOwner(model: Weigher, { likely, others }: Candidates): Answer<string> | null {
  const scores = likely.map((candidate) => model.score(candidate));
  const best = scores.indexOf(Math.max(...scores));
  const candidate = likely[best];
  if (candidate === undefined) return null;
  const all = [...scores, ...new Array<number>(others).fill(UNWEIGHED)];
  return { value: candidate.entity, certainty: model.probabilities(all)[best] ?? 0 };
}
