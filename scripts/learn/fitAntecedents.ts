/** Fits what graph/resolve/anaphora chooses by. */
import { LinearModel } from '../../graph/learned/linearModel.ts';
import type { Candidate } from '../../graph/resolve/anaphora/candidates.ts';
import { type PackedAntecedents, withWording } from '../../graph/resolve/anaphora/chooseAntecedent.ts';
import { fitRanking } from './fitRanking.ts';
import { fitTrees } from './fitTrees.ts';

/** What one pronoun or description might stand for, and what it does. */
export interface AntecedentChoice {
  readonly candidates: readonly Pick<Candidate, 'wording' | 'standing'>[];
  /** Place of the right one. */
  readonly answer: number;
}

/** Features of the words are taken modulo 2 to this power. */
const BITS = 18;
/** Trees learn what words are worth from choices that the words were not learnt from, a share of 1/FOLDS at a time. */
const FOLDS = 3;

/** @param articles the choices of each; one article's stay together when parts are left out */
export function fitAntecedents(articles: readonly (readonly AntecedentChoice[])[]): PackedAntecedents {
  const standing = articles.map((): { candidates: Int32Array[]; answer: number }[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const wording = new LinearModel(fitWording(articles.filter((_, at) => at % FOLDS !== fold)));
    articles.forEach((choices, at) => {
      if (at % FOLDS !== fold) return;
      standing[at] = choices.map(({ candidates, answer }) => ({
        candidates: candidates.map((item) => withWording(item.standing, wording.score(item.wording)[0] as number)),
        answer,
      }));
    });
  }
  return { wording: fitWording(articles), standing: fitTrees(standing.flat()) };
}

function fitWording(articles: readonly (readonly AntecedentChoice[])[]) {
  const choices = articles
    .flat()
    .map(({ candidates, answer }) => ({ candidates: candidates.map(({ wording }) => wording), answer }));
  return fitRanking(choices, { name: 'antecedent', bits: BITS, penalty: 1e-2 });
}
