/**
 * Articles as the extractor reads them when its learned parts have not seen them (stacking by cross-validation: Wolpert
 * 1992): what is learnt from such readings knows the mistakes of what came before.
 */
import { Tagger } from '../../graph/annotate/tagger/tagger.ts';
import { readArticleText } from '../../graph/extract.ts';
import { LinearModel } from '../../graph/learned/linearModel.ts';
import { loadModels } from '../../graph/models.ts';
import { type AnnotatedArticle, alignReading } from './annotated.ts';
import { readChoices } from './antecedentChoices.ts';
import { type Choice, fitRanking } from './fitRanking.ts';
import { fitTagger, readSequences } from './fitTagger.ts';
import type { Document } from './tagger/documents.ts';

export interface Stacked {
  readonly articles: AnnotatedArticle[];
  /** For each article, what its descriptions stand for. */
  readonly choices: Choice[][];
}

/** Features of the ranking of antecedents are taken modulo 2 to this power. */
const ANTECEDENT_BITS = 16;

export function fitAntecedents(choices: readonly (readonly Choice[])[]) {
  return fitRanking(choices.flat(), { name: 'antecedent', bits: ANTECEDENT_BITS });
}

/**
 * @param told further choices to learn antecedents from
 * @param say told how far it is
 */
export function readStacked(
  documents: readonly Document[],
  told: readonly Choice[],
  folds: number,
  say: (what: string) => void,
): Stacked {
  const sequences = documents.map(readSequences);
  const taggers = Array.from({ length: folds }, (_, fold) => {
    const tagger = new Tagger(fitTagger(sequences.filter((_sequences, at) => at % folds !== fold)));
    say(`tagger ${fold + 1} of ${folds}`);
    return tagger;
  });
  const read = (at: number, antecedents: LinearModel) => {
    const { name, article, gold } = documents[at] as Document;
    const tagger = taggers[at % folds] as Tagger;
    return alignReading(name, readArticleText(article, { ...loadModels(), tagger, antecedents }), gold);
  };
  const { antecedents } = loadModels();
  const choices = documents.map((_, at) => readChoices(read(at, antecedents)));
  const rankings = Array.from(
    { length: folds },
    (_, fold) => new LinearModel(fitAntecedents([...choices.filter((_choices, at) => at % folds !== fold), told])),
  );
  return { articles: documents.map((_, at) => read(at, rankings[at % folds] as LinearModel)), choices };
}
