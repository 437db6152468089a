/**
 * Fits the learned parts of the extractor on annotated articles and writes graph/learned/*.data.json.
 *
 *   npx tsx scripts/learn.ts [--corpus DIR]… [--except REGEX]
 *
 * Later parts learn from what earlier ones make of articles they have not seen (stacking by cross-validation: Wolpert
 * 1992), so that they know their mistakes. The same articles give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticleText } from '../graph/extract.ts';
import { LinearModel } from '../graph/learned/linearModel.ts';
import { loadModels } from '../graph/models.ts';
import { type AnnotatedArticle, alignAgain, readAnnotated } from './learn/annotated.ts';
import { readChoices } from './learn/antecedentChoices.ts';
import { fitRanking } from './learn/fitRanking.ts';
import { fitRelations } from './learn/fitRelations.ts';
import { readPairs } from './learn/relationExamples.ts';

const ROOT = join(import.meta.dirname, '..');
const LEARNED = join(ROOT, 'graph/learned');
/** The eight of tests/corpus that are only ever measured: see its README. */
const MEASURED = '^[de](?:03|06|09|12)-';
/** Frames and rules were written with these articles in view. */
const SEEN = /^(?:[a-e]\d\d-|\d{4}-)/;
const FOLDS = 4;

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus')] },
    except: { type: 'string', default: MEASURED },
  },
});

const except = new RegExp(values.except);
const corpora = [
  { articles: join(ROOT, 'seeds'), gold: join(ROOT, 'tests/gold') },
  ...values.corpus.map((folder) => ({ articles: join(folder, 'articles'), gold: join(folder, 'gold') })),
];
const articles = (await readAnnotated(corpora)).filter(({ name }) => !except.test(name));
console.log(`${articles.length} articles`);

const choices = articles.map(readChoices);
const fitAntecedents = (isLearnt: (at: number) => boolean) =>
  fitRanking(choices.filter((_, at) => isLearnt(at)).flat(), { bits: 16 });
const read: AnnotatedArticle[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const antecedents = new LinearModel(fitAntecedents((at) => at % FOLDS !== fold));
  articles.forEach((article, at) => {
    if (at % FOLDS !== fold) return;
    const reading = readArticleText(article.reading.article, { ...loadModels(), antecedents });
    read[at] = alignAgain(article, reading);
  });
}
write(
  'antecedents',
  fitAntecedents(() => true),
);
console.log(`${choices.flat().length} descriptions and pronouns`);

const groups = read.map((article) => ({ isFresh: !SEEN.test(article.name), pairs: readPairs(article) }));
console.log(`${groups.reduce((sum, { pairs }) => sum + pairs.length, 0)} pairs`);
write('relations', fitRelations(groups));

function write(name: string, data: unknown): void {
  writeFileSync(join(LEARNED, `${name}.data.json`), `${JSON.stringify(data)}\n`);
}
