import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import { serialize } from '../assemble/serialize.ts';
import { CORRECTIONS, SOURCES } from '../build/fileKinds.ts';
import type { BuildReport } from '../build/report.ts';
import { isArticleFile } from '../read/readArticle.ts';
import { buildGraph } from './build.ts';
import { CACHE } from './cache.ts';
import { writeWhole } from './effects.ts';
import { findArticles } from './files.ts';
import { formatRemark } from './formatReport.ts';

export interface ClewGraphOptions {
  /** The folder watched; from the project's root. */
  readonly articles: string;
  /** The graph file's name in the public folder. */
  readonly out?: string;
}

/** Absolute paths: the articles, the graph file, and what is kept between builds. */
interface Places {
  readonly folder: string;
  readonly file: string;
  readonly cache: string;
}

/** Milliseconds without a further change before the graph is built again. */
const SETTLE = 120;

/**
 * Keeps `graph.json` in step with a folder of articles: built when the development server starts and again whenever
 * an article is changed, added or removed, after which the page loads anew (a listener to `clew:graph` is told first).
 * A graph of other articles that lies there is removed, and the start waits for the right one.
 * A production build makes the graph only where there is none.
 */
export function clewGraph({ articles, out = 'graph.json' }: ClewGraphOptions): Plugin {
  let places: Places = { folder: articles, file: out, cache: CACHE };
  let logger: Logger | undefined;
  let isBuilding = false;
  return {
    name: 'clew:graph',
    configResolved(config) {
      places = {
        folder: resolve(config.root, articles),
        file: join(config.publicDir === '' ? join(config.root, 'public') : config.publicDir, out),
        cache: join(config.root, CACHE),
      };
      logger = config.logger;
      isBuilding = config.command === 'build';
    },
    async buildStart() {
      if (isBuilding && !existsSync(places.file)) report(logger, await writeGraph(places), places.file);
    },
    async configureServer(server) {
      const { folder, file } = places;
      if (await isOfOtherArticles(folder, file)) await rm(file);
      const built = rebuild(server, places, true);
      // Without a graph there is nothing to show: only then is the start held up.
      if (!existsSync(file)) await built;
      watch(server, places);
    },
  };
}

function watch(server: ViteDevServer, places: Places): void {
  const { folder } = places;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const onChange = (path: string, isFolder: boolean) => {
    if (!isWatched(folder, path, isFolder)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => rebuild(server, places, false));
    }, SETTLE);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink', 'unlinkDir'] as const)
    server.watcher.on(event, (path: string) => onChange(path, event === 'unlinkDir'));
  server.httpServer?.once('close', () => clearTimeout(timer));
}

/** Whether a path is an article of the folder, its `sources.yaml` or `corrections.yaml`, or a folder of it. */
export function isWatched(folder: string, path: string, isFolder = false): boolean {
  const inside = relative(folder, path);
  if (inside.startsWith('..') || isAbsolute(inside)) return false;
  if (inside.split(sep).some((part) => part.startsWith('.'))) return false;
  return isFolder || isArticleFile(path) || [SOURCES, CORRECTIONS].includes(basename(path));
}

/** Builds and tells the page; an error goes to the log and over the page, and the server and the old graph stay. */
async function rebuild(server: ViteDevServer, places: Places, isStart: boolean): Promise<void> {
  const { logger } = server.config;
  const { folder, file } = places;
  try {
    const built = await writeGraph(places);
    report(logger, built, file);
    if (isStart && !built.isChanged) return;
    server.ws.send({ type: 'custom', event: 'clew:graph', data: { articles: built.report.articles } });
    server.ws.send({ type: 'full-reload' });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    logger.error(`The graph of ${folder} was not built: ${message}`, { timestamp: true });
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    server.ws.send({ type: 'error', err: { message, stack, plugin: 'clew:graph', id: folder } });
  }
}

interface Written {
  readonly report: BuildReport;
  readonly isChanged: boolean;
}

async function writeGraph({ folder, file, cache }: Places): Promise<Written> {
  const { graph, report } = await buildGraph({ articles: folder, cache });
  const text = serialize(graph);
  const isChanged = !existsSync(file) || readFileSync(file, 'utf8') !== text;
  if (isChanged) await writeWhole(file, text);
  return { report, isChanged };
}

function report(
  logger: Logger | undefined,
  { report: { articles, skipped, warnings, corrections } }: Written,
  file: string,
): void {
  logger?.info(`${file}: graph of ${articles} article${articles === 1 ? '' : 's'}`, { timestamp: true });
  for (const { file: name, problem, advice } of skipped) logger?.warn(`Skipped ${name}: ${problem}. ${advice}`);
  for (const warning of warnings) logger?.warn(warning);
  for (const remark of corrections) logger?.warn(formatRemark(remark));
}

/** Whether the graph that is there holds an article the folder does not. */
async function isOfOtherArticles(folder: string, file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  try {
    const graph = JSON.parse(readFileSync(file, 'utf8')) as { attributes: { articles: { file: string }[] } };
    const { articles } = await findArticles(folder);
    return graph.attributes.articles.some((article) => !articles.includes(article.file));
  } catch {
    // An unreadable graph file is no loss.
    return false;
  }
}
