/** Fits what graph/resolve/anaphora chooses by. */
import type { PackedChoice } from '../../graph/learned/choiceModel.ts';
import { fitChoices, type WeighedChoice } from './fitChoices.ts';
import { fitRanking } from './fitRanking.ts';

/** Features of the words are taken modulo 2 to this power. */
const BITS = 18;

/** @param articles the choices of each */
export function fitAntecedents(articles: readonly (readonly WeighedChoice[])[]): PackedChoice {
  return fitChoices(articles, (choices) =>
    fitRanking(
      choices.map(({ candidates, answer }) => ({ candidates: candidates.map(({ wording }) => wording), answer })),
      { name: 'antecedent', bits: BITS, penalty: 1e-2 },
    ),
  );
}
