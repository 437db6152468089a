import { join } from 'node:path';
import { BuildError } from '../build/buildError.ts';
import { type Build, buildFrom } from '../build/buildFrom.ts';
import { CORRECTIONS } from '../build/fileKinds.ts';
import { explain } from '../read/skipped.ts';
import { openCache } from './cache.ts';
import { type BuildEffects, fileEffects } from './effects.ts';
import { extractFiles } from './extractFiles.ts';
import { readExtractorVersion } from './extractorVersion.ts';

export interface BuildOptions {
  /** The folder of articles. */
  readonly articles: string;
  /** The graph's title; told from the articles' number and years when left out. */
  readonly title?: string;
  /** Leaves out articles, by their path from the folder. */
  readonly isWanted?: (file: string) => boolean;
  /** The folder where what articles say is kept for the next build; null or left out for none. */
  readonly cache?: string | null;
  /** Threads that read articles; as many as the machine has cores when left out. */
  readonly workers?: number;
}

/**
 * A folder of articles as a graph. A file that cannot be read is skipped and reported; the rest is built.
 * @throws BuildError when the folder cannot be read or holds no article that can
 */
export async function buildGraph(options: BuildOptions, given: Partial<BuildEffects> = {}): Promise<Build> {
  const effects = { ...fileEffects, ...given };
  const folder = options.articles;
  const files = await effects.list(folder).catch((cause: unknown) => {
    throw new BuildError(explainFolder(folder, cause), [], { cause });
  });
  const read = (file: string) => effects.read(join(folder, file));
  const wanted = files.articles.filter((file) => options.isWanted?.(file) ?? true);
  return buildFrom({
    files,
    wanted,
    place: folder,
    title: options.title,
    read,
    readCorrections: () => effects.readOptional(join(folder, CORRECTIONS)),
    extract: async (sourceOf) => {
      let done = 0;
      effects.progress(0, wanted.length);
      return extractFiles(wanted, {
        cache: options.cache == null ? null : await openCache(options.cache, await readExtractorVersion()),
        workers: options.workers,
        read,
        sourceOf,
        tell: () => effects.progress(++done, wanted.length),
      });
    },
    merging: effects.merging,
  });
}

function explainFolder(folder: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return `There is no folder ${folder}.`;
  if (code === 'ENOTDIR') return `${folder} is a file; give the folder that holds the articles.`;
  return `The folder ${folder} cannot be read: ${explain(cause)}`;
}
