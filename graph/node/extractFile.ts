import { extract } from '../extract.ts';
import type { Article, ArticleResult } from '../model.ts';
import { readArticle } from '../read/readArticle.ts';
import type { Source } from '../read/sources.ts';
import { storeResult } from './cache.ts';
import { explain, type Skipped, toSkipped } from './skipped.ts';

/** One article to be read: everything a worker needs, and nothing that cannot be sent to one. */
export interface Job {
  /** Path from the articles' folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly source: Source | undefined;
  /** Where the result is kept for the next build; null for nowhere. */
  readonly keepAt: string | null;
}

/** What came of a file: its result, why it was left out, or what the extractor stumbled over. */
export type Outcome = { readonly result: ArticleResult } | { readonly skipped: Skipped } | { readonly failure: string };

/** Reads one file and everything it says; never throws. Pure but for the cache entry it leaves. */
export async function extractFile({ file, bytes, source, keepAt }: Job): Promise<Outcome> {
  let article: Article;
  try {
    article = await readArticle(bytes, file, source);
  } catch (error) {
    return { skipped: toSkipped(file, error) };
  }
  try {
    const result = extract(article);
    if (keepAt !== null) await storeResult(keepAt, result);
    return { result };
  } catch (error) {
    return { failure: explain(error) };
  }
}
