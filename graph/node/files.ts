import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../assemble/order.ts';
import { isArticleFile } from '../read/readArticle.ts';

/** Where a folder says what its articles do not. */
export const SOURCES = 'sources.yaml';

/** Where a person puts right what was read wrong. */
export const CORRECTIONS = 'corrections.yaml';

export interface ArticleFiles {
  /** Paths from the folder, with `/`, in code-unit order. */
  readonly articles: readonly string[];
  /** The `sources.yaml` of the folder and of those inside. */
  readonly sources: readonly string[];
}

/**
 * Finds articles in a folder and all folders in it; hidden ones and node_modules are passed by, links not followed.
 * @throws the system's error when the folder cannot be read
 */
export async function findArticles(folder: string): Promise<ArticleFiles> {
  const files = (await walk(folder, '')).sort(compareText);
  return {
    articles: files.filter(isArticleFile),
    sources: files.filter((file) => file === SOURCES || file.endsWith(`/${SOURCES}`)),
  };
}

async function walk(folder: string, inside: string): Promise<string[]> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) found.push(...(await walk(folder, path)));
    else if (entry.isFile()) found.push(path);
  }
  return found;
}
