import { type Skipped, toSkipped } from '../read/skipped.ts';
import { parseSources, type Source } from '../read/sources.ts';
import type { ArticleFiles } from './fileKinds.ts';

export interface SourcesBeside {
  /** By the article's path. */
  readonly byArticle: ReadonlyMap<string, Source>;
  /** Files that could not be read as a whole. */
  readonly skipped: readonly Skipped[];
  /** Entries that are faulty or without an article. */
  readonly warnings: readonly string[];
}

/** What each `sources.yaml` says of the articles in its own folder. */
export async function readSources(
  { articles, sources }: ArticleFiles,
  read: (file: string) => Promise<Uint8Array>,
): Promise<SourcesBeside> {
  const byNormal = new Map(articles.map((file) => [file.normalize('NFC'), file]));
  const byArticle = new Map<string, Source>();
  const skipped: Skipped[] = [];
  const warnings: string[] = [];
  for (const file of sources) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await read(file));
      const inside = file.slice(0, file.lastIndexOf('/') + 1);
      const { entries, problems } = parseSources(text, file);
      for (const problem of problems) warnings.push(`${file}: ${problem}; this entry is left out`);
      for (const [name, source] of entries) {
        const article = byNormal.get(`${inside}${name}`.normalize('NFC'));
        if (article === undefined) warnings.push(`${file}: there is no article "${name}"`);
        else byArticle.set(article, source);
      }
    } catch (error) {
      skipped.push(toSkipped(file, error));
    }
  }
  return { byArticle, skipped, warnings };
}
