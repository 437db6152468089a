/** Articles and what lies beside them → one graph: the same steps where files are read from a disk and in a browser worker. */
import { assemble } from '../assemble/assemble.ts';
import { dropDuplicates } from '../assemble/duplicates.ts';
import type { Article, ArticleResult } from '../model.ts';
import { explain, type Skipped } from '../read/skipped.ts';
import type { Source } from '../read/sources.ts';
import type { GraphFile } from '../schema.ts';
import { BuildError } from './buildError.ts';
import type { Outcome } from './extractFile.ts';
import type { ArticleFiles } from './fileKinds.ts';
import { readCorrections } from './readCorrections.ts';
import { readSources } from './readSources.ts';
import { type BuildReport, summarize } from './report.ts';

export interface BuildInput {
  readonly files: ArticleFiles;
  /** The articles that are read; left out means all. `sources.yaml` may speak of the others without a warning. */
  readonly wanted?: readonly string[];
  /** What messages call the whole of them, as the start of a sentence: a folder's path. */
  readonly place: string;
  /** The graph's title; told from the articles' number and years when left out. */
  readonly title?: string | undefined;
  /** The bytes of a `sources.yaml`, by its path. */
  readonly read: (file: string) => Promise<Uint8Array>;
  /** The bytes of `corrections.yaml`; null where there is none. */
  readonly readCorrections: () => Promise<Uint8Array | null>;
  /** What comes of each wanted article, in their order. */
  readonly extract: (sourceOf: (file: string) => Source | undefined) => Promise<readonly Outcome[]>;
  /** Called when all articles are read and the graph is put together, which for many takes as long again. */
  readonly merging: (articles: number) => void;
}

export interface Build {
  readonly graph: GraphFile;
  readonly report: BuildReport;
}

/**
 * The graph of some articles. A file that cannot be read is skipped and reported; the rest is built.
 * @throws BuildError when no article can be read, the corrections make no sense, or the extractor failed
 */
export async function buildFrom(input: BuildInput): Promise<Build> {
  const corrector = await readCorrections(input.readCorrections).catch((cause: unknown) => {
    throw new BuildError(explain(cause), [], { cause });
  });
  const beside = await readSources(input.files, input.read);
  const outcomes = await input.extract((file) => beside.byArticle.get(file));
  const { results, skipped } = divide(outcomes, input.wanted ?? input.files.articles, beside.skipped);
  if (results.length === 0)
    throw new BuildError(
      `${input.place} holds no article that can be read; put .txt, .md or .html files into it.`,
      skipped,
    );
  const { kept, duplicates } = dropDuplicates(results);
  const warnings = [
    ...beside.warnings,
    ...duplicates.map(({ file, same }) => `${same.join(', ')}: the same text as ${file}, counted once`),
  ];
  const title = input.title ?? tellTitle(kept.map((result) => result.article));
  input.merging(kept.length);
  const graph = assemble(kept, corrector ? { title, corrector } : { title });
  return { graph, report: summarize(graph, { skipped, warnings, corrections: corrector?.listRemarks() ?? [] }) };
}

function divide(
  outcomes: readonly Outcome[],
  files: readonly string[],
  before: readonly Skipped[],
): { results: ArticleResult[]; skipped: Skipped[] } {
  const results: ArticleResult[] = [];
  const skipped = [...before];
  for (const [at, outcome] of outcomes.entries()) {
    if ('result' in outcome) results.push(outcome.result);
    else if ('skipped' in outcome) skipped.push(outcome.skipped);
    else throw new BuildError(`${files[at]}: the extractor failed: ${outcome.failure}`);
  }
  return { results, skipped };
}

/** "5 articles, 2022 to 2025". */
function tellTitle(articles: readonly Article[]): string {
  const years = articles.flatMap((article) => article.published?.match(/^\d{4}/)?.[0] ?? []).sort();
  const count = articles.length === 1 ? 'One article' : `${articles.length} articles`;
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return count;
  return first === last ? `${count}, ${first}` : `${count}, ${first} to ${last}`;
}
