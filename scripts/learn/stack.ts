/**
 * Articles as the extractor reads them when its learned parts have not seen them (stacking by cross-validation: Wolpert
 * 1992): what is learnt from such readings knows the mistakes of what came before.
 */
import { Tagger } from '../../graph/annotate/tagger/tagger.ts';
import { readArticleText } from '../../graph/extract.ts';
import { ChoiceModel, type PackedChoice } from '../../graph/learned/choiceModel.ts';
import { packTrees } from '../../graph/learned/treeModel.ts';
import { loadModels } from '../../graph/models.ts';
import { chooseAntecedent } from '../../graph/resolve/anaphora/chooseAntecedent.ts';
import type { Choose } from '../../graph/resolve/anaphora/resolveAnaphora.ts';
import { type AnnotatedArticle, alignReading } from './annotated.ts';
import { readChoices } from './antecedentChoices.ts';
import { fitAntecedents } from './fitAntecedents.ts';
import type { WeighedChoice } from './fitChoices.ts';
import { fitTagger, readSequences } from './fitTagger.ts';
import type { Document } from './tagger/documents.ts';

export interface Stacked {
  readonly articles: AnnotatedArticle[];
  /** For each article, what its descriptions stand for. */
  readonly choices: WeighedChoice[][];
}

/** What chooses before anything is learnt: whatever was named last. */
const BLANK: PackedChoice = {
  wording: { classes: ['antecedent'], bits: 1, scale: 1, weights: '' },
  standing: packTrees([], 1),
};

/**
 * @param told further choices to learn antecedents from
 * @param say told how far it is
 */
export function readStacked(
  documents: readonly Document[],
  told: readonly (readonly WeighedChoice[])[],
  folds: number,
  say: (what: string) => void,
): Stacked {
  const sequences = documents.map(readSequences);
  const taggers = Array.from({ length: folds }, (_, fold) => {
    const tagger = new Tagger(fitTagger(sequences.filter((_sequences, at) => at % folds !== fold)));
    say(`tagger ${fold + 1} of ${folds}`);
    return tagger;
  });
  const read = (at: number, antecedents: ChoiceModel) => {
    const { name, article, gold } = documents[at] as Document;
    const tagger = taggers[at % folds] as Tagger;
    return alignReading(name, readArticleText(article, { ...loadModels(), tagger, antecedents }), gold);
  };
  const named = documents.map((_, at) => read(at, new ChoiceModel(BLANK)));
  const learn = (from: readonly WeighedChoice[][]) =>
    Array.from(
      { length: folds },
      (_, fold) => new ChoiceModel(fitAntecedents([...from.filter((_choices, at) => at % folds !== fold), ...told])),
    );
  const choicesOf = (choose?: (at: number) => Choose) =>
    named.map((article, at) => readChoices(article, (documents[at] as Document).marked, choose?.(at)));
  const first = learn(choicesOf());
  const choices = choicesOf((at) => chooseAntecedent(first[at % folds] as ChoiceModel));
  const rankings = learn(choices);
  say(`antecedents: ${shareRight(choices, rankings)} in a hundred left out are right`);
  return { articles: documents.map((_, at) => read(at, rankings[at % folds] as ChoiceModel)), choices };
}

function shareRight(articles: readonly (readonly WeighedChoice[])[], rankings: readonly ChoiceModel[]): number {
  let right = 0;
  articles.forEach((choices, at) => {
    const ranking = rankings[at % rankings.length] as ChoiceModel;
    for (const { candidates, answer } of choices) {
      const scores = candidates.map((candidate) => ranking.score(candidate));
      if (scores.indexOf(Math.max(...scores)) === answer) right += 1;
    }
  });
  return Math.round((100 * right) / articles.flat().length);
}
