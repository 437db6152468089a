import { LinearModel } from '../../learned/linearModel.ts';
import type { Answer } from '../deciders.ts';
import { type MeasureQuestion, measureFeatures } from './features.ts';
import { MEASURE_MODEL } from './model.ts';
import type { Verdict } from './verdict.ts';

let loaded: LinearModel | null = null;

/** What a number most likely states. */
export function decideMeasure(question: MeasureQuestion): Answer<Verdict> {
  loaded ??= new LinearModel(MEASURE_MODEL);
  return pickVerdict(loaded, measureFeatures(question));
}

/** Of no figure and the best of the figures the likelier, but for close calls, which go to the figure. */
export function pickVerdict(model: LinearModel, features: readonly number[]): Answer<Verdict> {
  const probabilities = model.probabilities(model.score(features));
  const none = model.classes.indexOf('none');
  let best = -1;
  for (let at = 0; at < probabilities.length; at += 1)
    if (at !== none && (best < 0 || (probabilities[at] as number) > (probabilities[best] as number))) best = at;
  if ((probabilities[none] ?? 0) > SURE) return { value: 'none', certainty: probabilities[none] as number };
  return { value: model.classes[best] as Verdict, certainty: probabilities[best] as number };
}

/** Above this probability a number is no figure. */
const SURE = 0.75;
