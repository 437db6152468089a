import { LinearModel } from '../../learned/linearModel.ts';
import { listTimes, type TimeCandidate, type TimeQuestion } from './candidates.ts';
import { TIME_MODEL } from './model.ts';

let loaded: LinearModel | null = null;

/** When a figure held or is due, as EDTF; null when the text does not say. */
export function chooseTime(question: TimeQuestion): string | null {
  loaded ??= new LinearModel(TIME_MODEL);
  return pickTime(loaded, listTimes(question));
}

/** The first of the best. */
export function pickTime(model: LinearModel, candidates: readonly TimeCandidate[]): string | null {
  const scores = candidates.map(({ features }) => model.score(features)[0] ?? 0);
  return candidates[scores.indexOf(Math.max(...scores))]?.time ?? null;
}
