/**
 * Fits graph/annotate/tagger/weights.data.json: which names an article's lines hold, given what rules find there.
 *
 *   npx tsx scripts/learn/tagger.ts [--seen DIR]… [--unseen DIR]… [--not REGEX] [--folds N] [--list] [--write]
 *
 * A linear chain over words (scripts/learn/fitChain.ts), whose labels are the names of gold located in the text
 * (scripts/learn/tagger/documents.ts). What rules find is a feature only in articles that nobody looked at when writing
 * the rules: elsewhere they are better than they are. Features that few articles show are left out, so that no name is
 * learnt by heart. The same articles in the same order give the same weights.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFeatures } from '../../graph/annotate/tagger/features.ts';
import { LABELS, mayFollow } from '../../graph/annotate/tagger/labels.ts';
import { viewLines } from '../../graph/annotate/tagger/surroundings.ts';
import { Tagger } from '../../graph/annotate/tagger/tagger.ts';
import { fitChain, type PackedChain, type Sequence } from './fitChain.ts';
import { type Document, readDocuments } from './tagger/documents.ts';
import { measure } from './tagger/measure.ts';

const USAGE = `Usage: npx tsx scripts/learn/tagger.ts [options]

  --seen DIR     learn from DIR/articles and DIR/gold, without what rules find there (default: tests/corpus);
                 the seeds are always among these
  --unseen DIR   learn from DIR/articles and DIR/gold and from what rules find there; may stand several times,
                 as --seen may
  --not REGEX    leave out articles whose file name without extension fits
                 (default: those that are only ever measured: d03 d06 d09 d12 e03 e06 e09 e12)
  --folds N      leave a share of 1/N of the unseen articles out at a time to measure (default: 5; 0 does not measure)
  --list         say what was missed and what was wrong
  --write        fit on all of them and write the weights
`;
const ROOT = resolve(import.meta.dirname, '../..');
const WEIGHTS = join(ROOT, 'graph/annotate/tagger/weights.data.json');
/** Found by measuring on articles left out; `lasso` and `least` trade a little accuracy for a small file. */
const SETTINGS = { bits: 20, epochs: 12, rate: 0.1, penalty: 1e-4, lasso: 1.8e-3, least: 0.1 };
/** Articles that must show a feature. */
const FEWEST = 3;

const { values } = parseArgs({
  options: {
    seen: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus')] },
    unseen: { type: 'string', multiple: true, default: [] },
    not: { type: 'string', default: '^[de](?:03|06|09|12)-' },
    folds: { type: 'string', default: '5' },
    list: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await run(Number(values.folds));

async function run(folds: number): Promise<void> {
  const corpus = (folder: string, isUnseen: boolean) => ({
    articles: join(folder, 'articles'),
    gold: join(folder, 'gold'),
    isUnseen,
  });
  const corpora = [
    { articles: join(ROOT, 'seeds'), gold: join(ROOT, 'tests/gold'), isUnseen: false },
    ...values.seen.map((folder) => corpus(folder, false)),
    ...values.unseen.map((folder) => corpus(folder, true)),
  ];
  const not = new RegExp(values.not);
  const documents: Document[] = [];
  for (const item of corpora) documents.push(...(await readDocuments(item, (name) => !not.test(name))));
  const examples = documents.map(readExamples);
  console.log(`${documents.length} articles`);
  const unseen = documents.filter(({ isUnseen }) => isUnseen);
  if (folds > 1 && unseen.length > 0) {
    measure('Rules alone', unseen, () => null, false);
    const taggers = Array.from({ length: folds }, (_, fold) => {
      const left = new Set(unseen.filter((_document, at) => at % folds === fold));
      return new Tagger(learn(examples.filter((_example, at) => !left.has(documents[at] as Document))));
    });
    measure('With the tagger, left out', unseen, (at) => taggers[at % folds] as Tagger, values.list);
  }
  if (!values.write) return;
  const packed = learn(examples);
  writeFileSync(WEIGHTS, `${JSON.stringify(packed)}\n`);
  console.log(`${packed.weights.length} bytes written`);
}

/** The lines of an article with the features of their words. */
function readExamples({ byRule, isUnseen, allowed }: Document): Sequence[] {
  return viewLines(byRule.lines, isUnseen ? byRule.found : null, byRule.open)
    .filter(({ line }) => line.words.length > 0 && line.sentence.tokens.length > 0)
    .map((view) => ({
      features: view.line.words.map((_, at) => Uint32Array.from(new Set(readFeatures(view, at, [])))),
      allowed: allowed[view.line.index] as Uint32Array,
      weight: 1,
    }));
}

function learn(articles: readonly (readonly Sequence[])[]): PackedChain {
  const counts = new Map<number, number>();
  for (const sequences of articles) {
    const own = new Set(sequences.flatMap(({ features }) => features.flatMap((word) => [...word])));
    for (const feature of own) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const sequences = articles.flat().map((sequence) => ({
    ...sequence,
    features: sequence.features.map((word) => word.filter((feature) => (counts.get(feature) ?? 0) >= FEWEST)),
  }));
  return fitChain(sequences, { labels: LABELS, mayFollow, ...SETTINGS });
}
