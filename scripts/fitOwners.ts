/**
 * Fits graph/figures/owner/weights.ts: how much each feature of a candidate says about whose a figure is.
 *
 *   npx tsx scripts/fitOwners.ts [--corpus DIR]… [--only REGEX] [--folds N] [--write]
 *
 * The model is multinomial logistic regression over the candidates of one figure ("conditional logit": McFadden 1974;
 * as a ranking of antecedents: Denis and Baldridge 2008) with a penalty on squared weights, fitted by AdaGrad
 * (Duchi, Hazan and Singer 2011). What is asked later in an article depends on the answers before, so it is also
 * trained on the questions that its own answers lead to (DAgger: Ross, Gordon and Bagnell 2011).
 *
 * Features are words, present or absent, that graph/figures/owner/candidates.ts gives: the part a name plays in the
 * number's clause, its place beside the number and the word that leads it, its type together with the kind of measure,
 * the owner rules that fit, and what the text has been about so far.
 *
 * Learnt from: the figures of the seeds and of the corpora, whose owners gold names, and the examples of the owner
 * rules. The committed weights were fitted additionally on twenty practice articles that are not part of the
 * repository, and by an earlier form of this script, whose first round answered what gold leaves open with the weights
 * before; fitting anew gives somewhat different ones. The same articles give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Choice, collectChoices, pickBest } from './fitOwners/choices.ts';
import { type Document, readDocuments, readExamples } from './fitOwners/documents.ts';
import { train } from './fitOwners/fit.ts';
import { formatWeights, roundWeights } from './fitOwners/formatWeights.ts';

const USAGE = `Usage: npx tsx scripts/fitOwners.ts [options]

  --corpus DIR   learn from DIR/articles and DIR/gold as well as the seeds; may stand several times
                 (default: tests/corpus)
  --only REGEX   only articles whose file name without extension fits
                 (default: all but those that are only ever measured: d03 d06 d09 d12 e03 e06 e09 e12)
  --folds N      leave a share of 1/N of the articles out at a time to measure (default: 5; 0 does not measure)
  --write        fit on all of them and write graph/figures/owner/weights.ts
`;
const ROOT = resolve(import.meta.dirname, '..');
const WEIGHTS = join(ROOT, 'graph/figures/owner/weights.ts');
/** The eight others of tests/corpus are only ever measured: see its README. */
const LEARNT_FROM = '^(?![de](?:03|06|09|12)-)';
/** Published articles count for more than those written for the purpose. */
const SEEDS = { name: 'seeds', articles: join(ROOT, 'seeds'), gold: join(ROOT, 'tests/gold'), weight: 1.5 };

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus')] },
    only: { type: 'string', default: LEARNT_FROM },
    folds: { type: 'string', default: '5' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await run(values.corpus, new RegExp(values.only), Number(values.folds), values.write);

async function run(folders: readonly string[], only: RegExp, folds: number, isWritten: boolean): Promise<void> {
  const corpora = folders.map((folder) => ({
    name: relative(ROOT, resolve(folder)),
    articles: join(folder, 'articles'),
    gold: join(folder, 'gold'),
    weight: null,
  }));
  const articles: Document[] = [];
  for (const corpus of [SEEDS, ...corpora]) articles.push(...(await readDocuments(corpus, only)));
  const examples = readExamples();
  console.log(`${articles.length} articles, ${examples.length} example sentences`);
  if (articles.length === 0) throw new Error('no article has gold and fits --only');
  if (folds > 1) report(`Left out, ${folds} folds`, leaveOut(articles, examples, folds));
  if (!isWritten) return;
  const weights = train([...articles, ...examples]);
  report('Fitted', judge(articles, weights));
  const rows = roundWeights(weights);
  writeFileSync(WEIGHTS, formatWeights(rows));
  console.log(`${rows.length} weights written`);
}

interface Judged {
  readonly choice: Choice;
  readonly isRight: boolean;
}

/** Each article judged by weights that never saw it. */
function leaveOut(articles: readonly Document[], examples: readonly Document[], folds: number): Judged[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isLeftOut = (place: number) => place % folds === fold;
    const weights = train([...articles.filter((_, place) => !isLeftOut(place)), ...examples]);
    return judge(
      articles.filter((_, place) => isLeftOut(place)),
      weights,
    );
  }).flat();
}

function judge(documents: readonly Document[], weights: ReadonlyMap<string, number>): Judged[] {
  return collectChoices(documents, weights).map((choice) => ({
    choice,
    isRight: choice.owner >= 0 && pickBest(choice.candidates, weights) === choice.owner,
  }));
}

/** Counts by corpus: figures whose owner is right, and those whose owner is not even a candidate. */
function report(title: string, judged: readonly Judged[]): void {
  console.log(title);
  const corpora = [...new Set(judged.map(({ choice }) => choice.document.corpus))];
  for (const name of [...corpora, 'all']) {
    const own = judged.filter(({ choice }) => name === 'all' || choice.document.corpus === name);
    const right = own.filter(({ isRight }) => isRight).length;
    const unlisted = own.filter(({ choice }) => choice.owner < 0).length;
    const rate = own.length === 0 ? '–' : `${((100 * right) / own.length).toFixed(1)}%`;
    console.log(`  ${name.padEnd(14)} ${right} of ${own.length} right (${rate}), ${unlisted} not among the candidates`);
  }
}
