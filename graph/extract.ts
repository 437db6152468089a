import { readSentences } from './annotate/tokenize.ts';
import type { Article, ArticleResult } from './model.ts';

/** Everything one article says. Pure: the same article gives the same result, whatever else is in the corpus. */
export function extract(article: Article): ArticleResult {
  readSentences(article);
  return { article, entities: [], mentions: [], relations: [], figures: [] };
}
