import { serialize } from '../../graph/assemble/serialize.ts';
import { BuildError } from '../../graph/build/buildError.ts';
import { buildFrom } from '../../graph/build/buildFrom.ts';
import { extractFile, type Outcome } from '../../graph/build/extractFile.ts';
import { CORRECTIONS, sortFiles } from '../../graph/build/fileKinds.ts';
import type { BuildReport } from '../../graph/build/report.ts';
import type { Skipped } from '../../graph/read/skipped.ts';

/** A file as a person hands it over. */
export interface GivenFile {
  /** Its path in the folder it comes from, with `/`; it names the article in the graph. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface BuildSettings {
  /** The graph's title; told from the articles' number and years when left out. */
  readonly title?: string;
}

/** What came of it, as data: of an error only the message would survive the way out of a worker. */
export type Built =
  | { readonly text: string; readonly report: BuildReport }
  | { readonly problem: string; readonly skipped: readonly Skipped[] };

/**
 * The graph file of articles in memory, to the letter what `npm run graph` writes for a folder of the same files;
 * `sources.yaml` and `corrections.yaml` among them say what they say there. Other files are passed by.
 * @param tell called before the first article and after each
 * @returns the file's text, so that it is opened and checked like any other, or why there is none
 */
export async function buildArticles(
  given: readonly GivenFile[],
  settings: BuildSettings,
  tell: (done: number, total: number) => void,
): Promise<Built> {
  try {
    const bytesOf = gather(given);
    const read = async (path: string) => bytesOf.get(path) as Uint8Array;
    const files = sortFiles([...bytesOf.keys()]);
    const { graph, report } = await buildFrom({
      files,
      place: 'What was given',
      title: settings.title,
      read,
      readCorrections: async () => bytesOf.get(CORRECTIONS) ?? null,
      extract: async (sourceOf) => {
        const outcomes: Outcome[] = [];
        tell(0, files.articles.length);
        for (const path of files.articles) {
          outcomes.push(await extractFile(path, await read(path), sourceOf(path)));
          tell(outcomes.length, files.articles.length);
        }
        return outcomes;
      },
      merging: () => {},
    });
    return { text: serialize(graph), report };
  } catch (error) {
    if (error instanceof BuildError) return { problem: error.message, skipped: error.skipped };
    throw error;
  }
}

/** @throws BuildError when two files have one path: neither may silently stand for the other */
function gather(given: readonly GivenFile[]): Map<string, Uint8Array> {
  const bytesOf = new Map<string, Uint8Array>();
  for (const { path, bytes } of given) {
    if (bytesOf.has(path)) throw new BuildError(`There are two files ${path}; give each its own name.`);
    bytesOf.set(path, bytes);
  }
  return bytesOf;
}
