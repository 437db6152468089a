import { join } from 'node:path';
import { assemble } from '../assemble/assemble.ts';
import { findTypeConflicts, type TypeConflict } from '../assemble/typeConflicts.ts';
import type { CorrectionRemark } from '../correct/correction.ts';
import type { Article, ArticleResult } from '../model.ts';
import { ENTITY_TYPES, type EntityType, RELATION_TYPES, type RelationType } from '../ontology.ts';
import { parseSources, type Source } from '../read/sources.ts';
import type { GraphFile } from '../schema.ts';
import { openCache } from './cache.ts';
import { dropDuplicates } from './duplicates.ts';
import { type BuildEffects, fileEffects } from './effects.ts';
import { extractFiles } from './extractFiles.ts';
import { readExtractorVersion } from './extractorVersion.ts';
import { readCorrections } from './readCorrections.ts';
import { explain, type Skipped, toSkipped } from './skipped.ts';

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

export interface BuildReport {
  readonly articles: number;
  readonly entities: Readonly<Partial<Record<EntityType, number>>>;
  readonly relations: Readonly<Partial<Record<RelationType, number>>>;
  readonly figures: number;
  readonly skipped: readonly Skipped[];
  /** What is odd but stopped nothing: entries of `sources.yaml` that are faulty or without an article, articles that are there twice. */
  readonly warnings: readonly string[];
  /** Names that stand for things of several types. */
  readonly conflicts: readonly TypeConflict[];
  /** Entries of `corrections.yaml` that no longer apply, and what others did beyond their words. */
  readonly corrections: readonly CorrectionRemark[];
}

export interface Build {
  readonly graph: GraphFile;
  readonly report: BuildReport;
}

/** Nothing could be built; the message says what to do. */
export class BuildError extends Error {
  readonly skipped: readonly Skipped[];

  constructor(message: string, skipped: readonly Skipped[] = [], options?: ErrorOptions) {
    super(message, options);
    this.name = 'BuildError';
    this.skipped = skipped;
  }
}

/**
 * A folder of articles as a graph. A file that cannot be read is skipped and reported; the rest is built.
 * @throws BuildError when the folder cannot be read or holds no article that can
 */
export async function buildGraph(options: BuildOptions, given: Partial<BuildEffects> = {}): Promise<Build> {
  const effects = { ...fileEffects, ...given };
  const files = await effects.list(options.articles).catch((cause: unknown) => {
    throw new BuildError(explainFolder(options.articles, cause), [], { cause });
  });
  const corrector = await readCorrections(options.articles, effects).catch((cause: unknown) => {
    throw new BuildError(explain(cause), [], { cause });
  });
  const skipped: Skipped[] = [];
  const warnings: string[] = [];
  const sources = await readSources(options.articles, files.sources, files.articles, effects, skipped, warnings);
  const wanted = files.articles.filter((file) => options.isWanted?.(file) ?? true);
  const results = await extractAll(wanted, sources, options, effects, skipped);
  if (results.length === 0)
    throw new BuildError(
      `${options.articles} holds no article that can be read; put .txt, .md or .html files into it.`,
      skipped,
    );
  const { kept, duplicates } = dropDuplicates(results);
  for (const { file, same } of duplicates) warnings.push(`${same.join(', ')}: the same text as ${file}, counted once`);
  const title = options.title ?? tellTitle(kept.map((result) => result.article));
  effects.merging(kept.length);
  const graph = assemble(kept, corrector ? { title, corrector } : { title });
  return { graph, report: { ...summarize(graph, skipped, warnings), corrections: corrector?.listRemarks() ?? [] } };
}

async function readSources(
  folder: string,
  sourceFiles: readonly string[],
  articles: readonly string[],
  effects: BuildEffects,
  skipped: Skipped[],
  warnings: string[],
): Promise<Map<string, Source>> {
  const byNormal = new Map(articles.map((file) => [file.normalize('NFC'), file]));
  const found = new Map<string, Source>();
  for (const file of sourceFiles) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(await effects.read(join(folder, file)));
      const inside = file.slice(0, file.lastIndexOf('/') + 1);
      const { entries, problems } = parseSources(text, file);
      for (const problem of problems) warnings.push(`${file}: ${problem}; this entry is left out`);
      for (const [name, source] of entries) {
        const article = byNormal.get(`${inside}${name}`.normalize('NFC'));
        if (article === undefined) warnings.push(`${file}: there is no article "${name}"`);
        else found.set(article, source);
      }
    } catch (error) {
      skipped.push(toSkipped(file, error));
    }
  }
  return found;
}

async function extractAll(
  files: readonly string[],
  sources: ReadonlyMap<string, Source>,
  options: BuildOptions,
  effects: BuildEffects,
  skipped: Skipped[],
): Promise<ArticleResult[]> {
  let done = 0;
  effects.progress(0, files.length);
  const outcomes = await extractFiles(files, {
    cache: options.cache == null ? null : await openCache(options.cache, await readExtractorVersion()),
    workers: options.workers,
    read: (file) => effects.read(join(options.articles, file)),
    sourceOf: (file) => sources.get(file),
    tell: () => effects.progress(++done, files.length),
  });
  const results: ArticleResult[] = [];
  outcomes.forEach((outcome, at) => {
    if ('result' in outcome) results.push(outcome.result);
    else if ('skipped' in outcome) skipped.push(outcome.skipped);
    else throw new BuildError(`${files[at]}: the extractor failed: ${outcome.failure}`);
  });
  return results;
}

function explainFolder(folder: string, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : null;
  if (code === 'ENOENT') return `There is no folder ${folder}.`;
  if (code === 'ENOTDIR') return `${folder} is a file; give the folder that holds the articles.`;
  return `The folder ${folder} cannot be read: ${explain(cause)}`;
}

/** "5 articles, 2022 to 2025". */
function tellTitle(articles: readonly Article[]): string {
  const years = articles.flatMap((article) => article.published?.match(/^\d{4}/)?.[0] ?? []).sort();
  const count = articles.length === 1 ? 'One article' : `${articles.length} articles`;
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return count;
  return first === last ? `${count}, ${first}` : `${count}, ${first} to ${last}`;
}

function summarize(
  graph: GraphFile,
  skipped: readonly Skipped[],
  warnings: readonly string[],
): Omit<BuildReport, 'corrections'> {
  return {
    articles: graph.attributes.articles.length,
    entities: count(
      ENTITY_TYPES,
      graph.nodes.map((node) => node.attributes.entityType),
    ),
    relations: count(
      RELATION_TYPES,
      graph.edges.map((edge) => edge.attributes.relation),
    ),
    figures: graph.attributes.figures.length,
    skipped,
    warnings,
    conflicts: findTypeConflicts(graph),
  };
}

/** How many of each, in the ontology's order, those that occur. */
function count<Type extends string>(types: readonly Type[], items: readonly Type[]): Partial<Record<Type, number>> {
  const counts: Partial<Record<Type, number>> = {};
  for (const type of types) {
    const number = items.filter((item) => item === type).length;
    if (number > 0) counts[type] = number;
  }
  return counts;
}
