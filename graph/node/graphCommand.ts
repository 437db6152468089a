import { parseArgs } from 'node:util';
import { serializeLines } from '../assemble/serialize.ts';
import { BuildError } from '../build/buildError.ts';
import type { Skipped } from '../read/skipped.ts';
import { buildGraph } from './build.ts';
import type { BuildEffects } from './effects.ts';
import { formatReport } from './formatReport.ts';

export const USAGE = `Usage: npm run graph -- [options]

Reads a folder of articles (.txt, .md, .html, in folders within it too) and writes their graph.
A sources.yaml beside the articles gives title, publisher, published, url, byline, before what is read from their text.
A corrections.yaml beside them puts right what was read wrong: merge, split, rename, retype, drop and add
entities, drop and add relations, drop figures. docs/corrections.md has an example of each; what was not
applied is named at the end.

  --articles DIR  the articles (default seeds)
  --out FILE      where the graph goes (default public/graph.json)
  --title TEXT    the graph's title (default: told from the articles)
  --workers N     threads that read articles (default: as many as there are cores)
  --no-cache      read every article anew; without this, those that did not change since the last build are taken
                  from .cache/, which may be deleted at any time
  --quiet         say nothing but errors
  --json          print the summary as JSON
  --help          this text

Exit codes: 0 all files read, 1 nothing built (a graph that was there stays as it was), 2 wrong arguments,
3 built, but some files were skipped.`;

/** More threads than any machine has cores would only take its memory. */
const MAX_WORKERS = 256;

/** What the command needs from outside. */
export interface CommandEffects extends Partial<BuildEffects> {
  readonly log: (message: string) => void;
  readonly warn: (message: string) => void;
  /** Milliseconds, for the summary alone. */
  readonly now: () => number;
  readonly write: BuildEffects['write'];
  /** Where what articles say is kept for the next build; null for nowhere. */
  readonly cache: string | null;
}

/** Runs the command line; gives the exit code. */
export async function runGraphCommand(argv: readonly string[], effects: CommandEffects): Promise<number> {
  let options: ReturnType<typeof readArguments>;
  try {
    options = readArguments(argv);
  } catch (error) {
    effects.warn(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    effects.log(USAGE);
    return 0;
  }
  const started = effects.now();
  const build = options.quiet || options.json ? { ...effects, progress: () => {}, merging: () => {} } : effects;
  try {
    const cache = options['no-cache'] ? null : effects.cache;
    const { graph, report } = await buildGraph({ ...options, cache }, build);
    await effects.write(options.out, serializeLines(graph));
    warnOf(report.skipped, effects);
    if (!options.quiet) for (const warning of report.warnings) effects.warn(warning);
    const seconds = Math.round((effects.now() - started) / 10) / 100;
    if (options.json) effects.log(JSON.stringify({ ...report, out: options.out, seconds }, null, 2));
    else if (!options.quiet) effects.log(formatReport(report, options.out, seconds));
    return report.skipped.length > 0 ? 3 : 0;
  } catch (error) {
    if (error instanceof BuildError) warnOf(error.skipped, effects);
    effects.warn(`Nothing was built. ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function warnOf(skipped: readonly Skipped[], { warn }: CommandEffects): void {
  for (const { file, problem, advice } of skipped) warn(`Skipped ${file}: ${problem}. ${advice}`);
}

function readArguments(argv: readonly string[]) {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      articles: { type: 'string', default: 'seeds' },
      out: { type: 'string', default: 'public/graph.json' },
      title: { type: 'string' },
      workers: { type: 'string' },
      'no-cache': { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { title, workers, ...rest } = values;
  for (const name of ['articles', 'out'] as const) if (rest[name] === '') throw new Error(`--${name} needs a path`);
  return {
    ...rest,
    ...(title === undefined ? {} : { title }),
    ...(workers === undefined ? {} : { workers: readWorkers(workers) }),
  };
}

function readWorkers(written: string): number {
  const workers = Number(written);
  if (!/^\d+$/.test(written) || workers < 1 || workers > MAX_WORKERS)
    throw new Error(`--workers needs a number from 1 to ${MAX_WORKERS}, not "${written}"`);
  return workers;
}
