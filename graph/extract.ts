import { findDates } from './annotate/dates.ts';
import { findQuantities } from './annotate/quantities.ts';
import { readSentences } from './annotate/tokenize.ts';
import { findFigures } from './figures/findFigures.ts';
import type { Article, ArticleResult, Reading } from './model.ts';
import { loadModels, type Models } from './models.ts';
import { relate } from './relate/relate.ts';
import { chooseAntecedent } from './resolve/anaphora/chooseAntecedent.ts';
import { resolve } from './resolve/resolve.ts';

/** Everything one article says. Pure: the same article gives the same result, whatever else is in the corpus. */
export function extract(article: Article, models: Models = loadModels()): ArticleResult {
  const reading = readArticleText(article, models);
  return {
    article,
    entities: reading.entities,
    mentions: reading.mentions,
    relations: relate(reading, models.relations),
    figures: findFigures(reading),
  };
}

/** The article annotated and resolved, ready for relations and figures. */
export function readArticleText(article: Article, models: Models = loadModels()): Reading {
  const sentences = readSentences(article);
  const dates = findDates(sentences, article.published);
  const quantities = findQuantities(sentences, dates);
  const { entities, mentions } = resolve(
    article,
    sentences,
    dates,
    chooseAntecedent(models.antecedents),
    models.tagger,
  );
  return { article, sentences, dates, quantities, entities, mentions };
}
