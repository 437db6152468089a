import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run evaluate -- [options]

Builds the graph of a folder of articles and scores it against gold annotations:
precision, recall and F1 of entities, relations and figures, and how sound the evidence is.

  --gold DIR      gold annotations, one NAME.json an article (default tests/gold);
                  a corpus folder with gold/ and articles/ inside will do
  --articles DIR  the articles (default: articles/ beside the gold folder, else seeds)
  --graph FILE    score this graph file instead of building one
  --only PATTERN  only articles whose name matches this regular expression
  --fire FILE     instead, score the extractor on sentences in the layout of FIRE (Hamad et al.
                  2024): entities by span, relations by both ends, over the types both have
  --json FILE     also write all scores and findings as JSON
  --no-list       leave the lists of misses and false alarms out
  --help          this text

Exit codes: 0 scored, 1 reading or building failed, 2 wrong arguments.`;

/** The arguments make no sense; the message says which and why. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

export interface EvaluateOptions {
  readonly gold: string;
  readonly articles: string;
  readonly graph: string | null;
  readonly only: RegExp | null;
  /** A file in the layout of FIRE to score instead of a folder. */
  readonly fire: string | null;
  readonly json: string | null;
  readonly list: boolean;
  readonly help: boolean;
}

/**
 * Reads the command line and finds the folders it means.
 * @throws UsageError for unknown options, options that exclude each other, folders or files that are not there, and
 * broken patterns.
 */
export function readEvaluateArguments(argv: readonly string[]): EvaluateOptions {
  const values = parse(argv);
  const help = values.help === true;
  const named = values.gold ?? 'tests/gold';
  const gold = isFolder(join(named, 'gold')) ? join(named, 'gold') : named;
  const beside = join(dirname(join(gold, '.')), 'articles');
  const articles = values.articles ?? (values.gold !== undefined && isFolder(beside) ? beside : 'seeds');
  const options: EvaluateOptions = {
    gold,
    articles: isFolder(join(articles, 'articles')) ? join(articles, 'articles') : articles,
    graph: values.graph ?? null,
    only: values.only === undefined ? null : readPattern(values.only),
    fire: values.fire ?? null,
    json: values.json ?? null,
    list: values['no-list'] !== true,
    help,
  };
  if (help) return options;
  if (options.fire !== null) {
    const other = (['gold', 'articles', 'graph', 'only'] as const).find((name) => values[name] !== undefined);
    if (other !== undefined) throw new UsageError(`--fire: scores a file of its own, without --${other}`);
    if (!isFile(options.fire)) throw new UsageError(`--fire: there is no file ${options.fire}`);
    return options;
  }
  if (!isFolder(options.gold)) throw new UsageError(`--gold: there is no folder ${options.gold}`);
  if (options.graph !== null && !existsSync(options.graph))
    throw new UsageError(`--graph: there is no file ${options.graph}`);
  if (options.graph === null && !isFolder(options.articles))
    throw new UsageError(`--articles: there is no folder ${options.articles}`);
  return options;
}

function parse(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        gold: { type: 'string' },
        articles: { type: 'string' },
        graph: { type: 'string' },
        only: { type: 'string' },
        fire: { type: 'string' },
        json: { type: 'string' },
        'no-list': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readPattern(source: string): RegExp {
  try {
    return new RegExp(source, 'u');
  } catch (error) {
    throw new UsageError(`--only: "${source}" is not a regular expression`, { cause: error });
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
