import { extract } from '../extract.ts';
import type { Article, ArticleResult } from '../model.ts';
import { readArticle } from '../read/readArticle.ts';
import { explain, type Skipped, toSkipped } from '../read/skipped.ts';
import type { Source } from '../read/sources.ts';

/** What came of a file: its result, why it was left out, or what the extractor stumbled over. */
export type Outcome = { readonly result: ArticleResult } | { readonly skipped: Skipped } | { readonly failure: string };

/** Reads one file and everything it says; never throws. */
export async function extractFile(file: string, bytes: Uint8Array, source: Source | undefined): Promise<Outcome> {
  let article: Article;
  try {
    article = await readArticle(bytes, file, source);
  } catch (error) {
    return { skipped: toSkipped(file, error) };
  }
  try {
    return { result: extract(article) };
  } catch (error) {
    return { failure: explain(error) };
  }
}
