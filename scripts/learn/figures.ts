/**
 * Fits the decisions of graph/figures that are learned: what a number states and of which measure
 * (graph/figures/measure/model.ts), whose it is (graph/learned/owners.data.json), and of when (graph/figures/time/model.ts).
 *
 *   npx tsx scripts/learn/figures.ts [--corpus DIR]… [--except REGEX] [--folds N] [--write]
 *
 * Learnt from the figures of the seeds and of the corpora, as recognition reads them and as it would read them if it
 * missed no entity of gold, and from the examples of the hand-made rules, which stay as
 * features. The same articles give the same models. Fit anew whenever recognition has changed.
 */
import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticleText } from '../../graph/extract.ts';
import type { PackedModel } from '../../graph/learned/linearModel.ts';
import type { Article, Reading } from '../../graph/model.ts';
import { type Corpus, type Document, readDocuments } from './figures/documents.ts';
import { readExamples } from './figures/examples.ts';
import { type Judged, judge, report } from './figures/judge.ts';
import { decidersOf, train } from './figures/train.ts';
import { readStacked } from './stack.ts';
import { IN_VIEW, readDocuments as readForStack, type Document as StackedDocument } from './tagger/documents.ts';

/** Articles that others wrote are nearer to what will be read than those written for the purpose. */
const OTHERS_COUNT = 3;
const USAGE = `Usage: npx tsx scripts/learn/figures.ts [options]

  --corpus DIR    learn from DIR/articles and DIR/gold as well as the seeds; may stand several times
                  (default: tests/corpus); articles outside the project count ${OTHERS_COUNT} times
  --except REGEX  but for articles whose file name without extension fits
                  (default: those that are only ever measured, see tests/corpus/README.md)
  --folds N       leave a share of 1/N of the articles out at a time to measure (default: 5; 0 does not measure)
  --stack N       learn from articles as recognition reads them that has learnt from the other (N − 1)/N of them
                  (default: 3; 0 takes the present models, which have seen them all)
  --write         fit on all of them and write the models
`;
const ROOT = resolve(import.meta.dirname, '../..');
/** See tests/corpus/README.md. */
const ONLY_MEASURED = '^(?:[de](?:03|06|09|12)|[r-z]\\d\\d)-';
const SEEDS = { name: 'seeds', articles: join(ROOT, 'seeds'), gold: join(ROOT, 'tests/gold'), weight: 1.5 };

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus')] },
    except: { type: 'string', default: ONLY_MEASURED },
    folds: { type: 'string', default: '5' },
    stack: { type: 'string', default: '3' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await run(new RegExp(values.except), Number(values.folds));

async function run(except: RegExp, folds: number): Promise<void> {
  const corpora = values.corpus.map((folder) => ({
    name: relative(ROOT, resolve(folder)),
    articles: join(folder, 'articles'),
    gold: join(folder, 'gold'),
    weight: 1,
  }));
  const stacked = await stack(corpora, (name) => !except.test(name), Number(values.stack));
  const readArticleAgain = (article: Article, name: string) => stacked.get(name) ?? readArticleText(article);
  const read = async (isRepaired: boolean) => {
    const found: Document[] = [];
    for (const corpus of [SEEDS, ...corpora])
      found.push(...(await readDocuments(corpus, (name) => !except.test(name), readArticleAgain, isRepaired)));
    return found;
  };
  const articles = withCopies(await read(false));
  // What a number states is learnt from what recognition does see.
  const repaired = (await read(true)).map((document): Document => ({ ...document, teaches: 'owner' }));
  const examples = readExamples();
  console.log(`${articles.length} articles, ${examples.length} example sentences`);
  if (articles.length === 0) throw new Error('no article has gold');
  if (folds > 1) leaveOut(articles, repaired, examples, folds);
  if (!values.write) return;
  const models = train([...articles, ...repaired, ...examples]);
  write('measure', 'MEASURE_MODEL', models.measure);
  writeFileSync(join(ROOT, 'graph/learned/owners.data.json'), `${JSON.stringify(models.owner)}\n`);
  write('time', 'TIME_MODEL', models.time);
}

/** Behind the articles once more those that count several times, each under a name of its own. */
function withCopies(articles: readonly Document[]): Document[] {
  const others = articles.filter(({ corpus }) => corpus.startsWith('..'));
  const copies = Array.from({ length: OTHERS_COUNT - 1 }, (_, at) =>
    others.map((document) => ({ ...document, name: `${document.name}#${at + 2}` })),
  );
  return [...articles, ...copies.flat()];
}

const isCopy = ({ name }: Document): boolean => name.includes('#');

/** By name, articles as recognition reads them that has not learnt from them. */
async function stack(
  corpora: readonly Corpus[],
  isWanted: (name: string) => boolean,
  folds: number,
): Promise<Map<string, Reading>> {
  if (folds < 2) return new Map();
  const documents: StackedDocument[] = [];
  for (const { articles, gold } of [SEEDS, ...corpora])
    documents.push(...(await readForStack(articles, gold, isWanted, (name) => !IN_VIEW.test(name))));
  const { articles } = readStacked(documents, [], folds, console.log);
  return new Map(articles.map(({ name, reading }) => [name, reading]));
}

/** Each article judged by models that never saw it. */
function leaveOut(
  articles: readonly Document[],
  repaired: readonly Document[],
  examples: readonly Document[],
  folds: number,
): void {
  const judged: Judged[] = [];
  const own = articles.filter((document) => !isCopy(document));
  for (let fold = 0; fold < folds; fold += 1) {
    const left = new Set(own.filter((_, place) => place % folds === fold).map(({ name }) => name));
    const isLeft = ({ name }: Document) => left.has(name.replace(/#.*/, ''));
    const models = train([...[...articles, ...repaired].filter((document) => !isLeft(document)), ...examples]);
    const deciders = decidersOf(models);
    judged.push(...own.filter(isLeft).map((document) => judge(document, document.corpus, deciders)));
    judged.push(...repaired.filter(isLeft).map((document) => judge(document, 'repaired', deciders)));
  }
  console.log(report(`Left out, ${folds} folds`, judged));
}

function write(folder: string, name: string, { classes, bits, scale, weights }: PackedModel): void {
  const list = classes.map((item) => `'${item}'`).join(', ');
  const text = `/** Written by scripts/learn/figures.ts. */
import type { PackedModel } from '../../learned/linearModel.ts';

// biome-ignore format: one line a field
export const ${name}: PackedModel = {
  classes: [${list}],
  bits: ${bits},
  scale: ${scale},
  weights: '${weights}',
};
`;
  writeFileSync(join(ROOT, 'graph/figures', folder, 'model.ts'), text);
  console.log(`${folder}: ${weights.length} characters written`);
}
