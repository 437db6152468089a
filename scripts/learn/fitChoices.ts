/** Fits what chooses among candidates by words and standing: graph/learned/choiceModel.ts. */
import { type PackedChoice, type Weighable, withWording } from '../../graph/learned/choiceModel.ts';
import { LinearModel, type PackedModel } from '../../graph/learned/linearModel.ts';
import { type FitTreesOptions, fitTrees } from './fitTrees.ts';

export interface WeighedChoice {
  readonly candidates: readonly Weighable[];
  /** Place of the right one. */
  readonly answer: number;
}

/** Trees learn what words are worth from choices that the words were not learnt from, a share of 1/FOLDS at a time. */
const FOLDS = 3;

/**
 * @param articles the choices of each; one article's stay together when parts are left out
 * @param fitWording fits what the words say for candidates
 */
export function fitChoices<Choice extends WeighedChoice>(
  articles: readonly (readonly Choice[])[],
  fitWording: (choices: readonly Choice[]) => PackedModel,
  options?: Partial<FitTreesOptions>,
): PackedChoice {
  const standing = articles.map((): { candidates: Int32Array[]; answer: number }[] => []);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const wording = new LinearModel(fitWording(articles.filter((_, at) => at % FOLDS !== fold).flat()));
    articles.forEach((choices, at) => {
      if (at % FOLDS !== fold) return;
      standing[at] = choices.map(({ candidates, answer }) => ({
        candidates: candidates.map((item) => withWording(item.standing, wording.score(item.wording)[0] as number)),
        answer,
      }));
    });
  }
  return { wording: fitWording(articles.flat()), standing: fitTrees(standing.flat(), options) };
}
