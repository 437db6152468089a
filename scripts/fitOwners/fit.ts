/** Conditional logistic regression, trained on its own mistakes: see scripts/fitOwners.ts for the sources. */
import { type Choice, collectChoices, type Weights, weigh } from './choices.ts';
import type { Document } from './documents.ts';

/** How strongly large weights are held down. */
const PENALTY = 2;
const STEPS = 200;
/** First step of AdaGrad. */
const RATE = 0.5;
/** How often the choices are collected anew under the weights so far. */
const ROUNDS = 3;

/** Fits weights to the documents: first on gold's own trail of answers, then also on those the fitted weights leave. */
export function train(documents: readonly Document[]): Weights {
  const rounds = [collectChoices(documents, null)];
  let weights = fitWeights(rounds.flat(), PENALTY);
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push(collectChoices(documents, weights));
    weights = fitWeights(rounds.flat(), PENALTY * rounds.length);
  }
  return weights;
}

/** Maximises the likelihood of the owners less `penalty` / 2 times the sum of squared weights. */
export function fitWeights(choices: readonly Choice[], penalty: number): Weights {
  const usable = choices.filter(({ owner }) => owner >= 0);
  const importance = weighChoices(usable);
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) {
    for (const [feature, slope] of findSlopes(usable, importance, weights)) {
      const weight = weights.get(feature) ?? 0;
      const down = slope + penalty * weight;
      const square = (squares.get(feature) ?? 0) + down * down;
      squares.set(feature, square);
      weights.set(feature, weight - (RATE * down) / (Math.sqrt(square) + 1e-8));
    }
  }
  return weights;
}

/** The sum over an article grows with the root of its choices: no long table outvotes the rest. */
function weighChoices(choices: readonly Choice[]): Map<Choice, number> {
  const sizes = new Map<string, number>();
  for (const { document } of choices) sizes.set(document.name, (sizes.get(document.name) ?? 0) + 1);
  return new Map(
    choices.map((choice) => {
      const { name, weight } = choice.document;
      return [choice, weight ?? Math.sqrt(10 / Math.max(4, sizes.get(name) ?? 0))];
    }),
  );
}

/** Slope of the negative logarithm of the likelihood for every feature. */
function findSlopes(
  choices: readonly Choice[],
  importance: ReadonlyMap<Choice, number>,
  weights: Weights,
): Map<string, number> {
  const slopes = new Map<string, number>();
  for (const choice of choices) {
    const probabilities = toProbabilities(choice.candidates.map((features) => weigh(features, weights)));
    for (const [place, features] of choice.candidates.entries()) {
      const miss = (probabilities[place] ?? 0) - (place === choice.owner ? 1 : 0);
      const slope = (importance.get(choice) ?? 1) * miss;
      for (const feature of features) slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
    }
  }
  return slopes;
}

/** Softmax. */
function toProbabilities(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - highest));
  const total = odds.reduce((sum, item) => sum + item, 0);
  return odds.map((item) => item / total);
}
