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

/** Whether a file or folder of this name, and all in it, is passed by: hidden ones and packages are no articles. */
export function isPassedBy(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Of all files of a folder those that a build reads; paths from the folder, with `/`, in any order. */
export function sortFiles(paths: readonly string[]): ArticleFiles {
  const files = paths.filter((path) => !path.split('/').some(isPassedBy)).sort(compareText);
  return {
    articles: files.filter(isArticleFile),
    sources: files.filter((file) => file === SOURCES || file.endsWith(`/${SOURCES}`)),
  };
}
