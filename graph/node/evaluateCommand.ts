import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatFire, formatFireFindings } from '../evaluate/fire/formatFire.ts';
import { parseFire } from '../evaluate/fire/parseFire.ts';
import { type FireScores, scoreFire, type TalliesByType } from '../evaluate/fire/scoreFire.ts';
import { formatFindings, formatScores } from '../evaluate/formatScores.ts';
import { findGoldFaults, type GoldArticle, GoldError, parseGold } from '../evaluate/gold.ts';
import { nameOf, type Scores, score } from '../evaluate/score.ts';
import { rate } from '../evaluate/tally.ts';
import { extract } from '../extract.ts';
import { type GraphFile, parseGraphFile } from '../schema.ts';
import { type EvaluateOptions, readEvaluateArguments, USAGE, UsageError } from './evaluateArguments.ts';

/** What the command needs from outside, so that it can be run silently and elsewhere. */
export interface EvaluateEffects {
  readonly log: (text: string) => void;
  readonly warn: (text: string) => void;
  /** Builds the graph of those articles in the folder whose name (without extension) is wanted. */
  readonly build: (folder: string, isWanted: (name: string) => boolean) => Promise<GraphFile>;
}

/** Runs the command line; gives the exit code: 0 scored, 1 reading or building failed, 2 wrong arguments. */
export async function evaluate(argv: readonly string[], effects: EvaluateEffects): Promise<number> {
  try {
    const options = readEvaluateArguments(argv);
    if (options.help) {
      effects.log(USAGE);
      return 0;
    }
    if (options.fire !== null) {
      reportFire(scoreFire(parseFire(options.fire, readJson(options.fire)), extract), options, effects);
      return 0;
    }
    const gold = readGold(options);
    const graph = await readGraph(options, gold, effects);
    warnOfFaults(graph, gold, effects);
    report(score(graph, gold), options, effects);
    return 0;
  } catch (error) {
    effects.warn(error instanceof Error ? error.message : String(error));
    if (!(error instanceof UsageError)) return 1;
    effects.warn('Try --help.');
    return 2;
  }
}

function readGold({ gold, only }: EvaluateOptions): GoldArticle[] {
  const files = readdirSync(gold)
    .filter((file) => file.endsWith('.json') && (only === null || only.test(nameOf(file))))
    .sort();
  if (files.length === 0)
    throw new UsageError(`--gold: ${gold} has no gold annotations${only === null ? '' : ` that match ${only.source}`}`);
  return files.map((file) => parseGold(nameOf(file), readJson(join(gold, file))));
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new GoldError(file, '', `is not JSON (${error instanceof Error ? error.message : error})`, { cause: error });
  }
}

async function readGraph(
  { graph, articles }: EvaluateOptions,
  gold: readonly GoldArticle[],
  { build }: EvaluateEffects,
): Promise<GraphFile> {
  if (graph !== null) return parseGraphFile(readJson(graph));
  const names = new Set(gold.map(({ name }) => name));
  return build(articles, (name) => names.has(name));
}

function warnOfFaults(graph: GraphFile, gold: readonly GoldArticle[], { warn }: EvaluateEffects): void {
  const texts = new Map(graph.attributes.articles.map(({ file, text }) => [nameOf(file), text]));
  for (const item of gold) {
    const text = texts.get(item.name);
    if (text === undefined) warn(`${item.name}: has gold, but the graph has no such article`);
    else for (const fault of findGoldFaults(item, text)) warn(`gold of ${item.name}: ${fault}`);
  }
}

function report(scores: Scores, { list, json }: EvaluateOptions, { log }: EvaluateEffects): void {
  if (list) {
    const findings = formatFindings(scores);
    if (findings !== '') log(`${findings}\n`);
  }
  log(formatScores(scores));
  if (json !== null) write(json, withRates(scores));
}

function reportFire(scores: FireScores, { list, json }: EvaluateOptions, { log }: EvaluateEffects): void {
  if (list && scores.findings.length > 0) log(`${formatFireFindings(scores.findings)}\n`);
  log(formatFire(scores));
  if (json === null) return;
  const add = (tallies: TalliesByType) => ({ ...tallies, rates: rate(tallies.all) });
  const { exact, overlap, relations } = scores;
  write(json, { ...scores, exact: add(exact), overlap: add(overlap), relations: add(relations) });
}

function write(file: string, scores: object): void {
  writeFileSync(file, `${JSON.stringify(scores, null, 2)}\n`);
}

/** The scores with precision, recall and F1 beside the counts, for programs that read them. */
function withRates(scores: Scores) {
  const add = <Totals extends Pick<Scores['overall'], 'entities' | 'relations' | 'figures' | 'figuresStrict'>>(
    totals: Totals,
  ) => ({
    ...totals,
    rates: {
      entities: rate(totals.entities),
      relations: rate(totals.relations),
      figures: rate(totals.figures),
      figuresStrict: rate(totals.figuresStrict),
    },
  });
  return { overall: add(scores.overall), articles: scores.articles.map(add) };
}
