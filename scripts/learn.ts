/**
 * Fits the learned parts of the extractor on annotated articles and writes them beside the code that reads them.
 *
 *   npx tsx scripts/learn.ts [--corpus DIR]… [--sentences DIR]… [--except REGEX] [--folds N]
 *
 * First the tagger of names, then the ranking of what descriptions stand for, then the judge of relations; each learns
 * from what the ones before make of articles they have not seen. The same articles give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readMarkedChoices } from './learn/antecedentChoices.ts';
import { fitAntecedents } from './learn/fitAntecedents.ts';
import { fitRelations, type RelationGroup } from './learn/fitRelations.ts';
import { fitTagger, readSequences } from './learn/fitTagger.ts';
import { readExamplePairs, readMarkedLines } from './learn/markedSentences.ts';
import { readPairs } from './learn/relationExamples.ts';
import { readStacked } from './learn/stack.ts';
import { type Document, IN_VIEW, readDocuments } from './learn/tagger/documents.ts';

const USAGE = `Usage: npx tsx scripts/learn.ts [options]

  --corpus DIR     learn from DIR/articles and DIR/gold as well as the seeds; may stand several times
                   (default: tests/corpus)
  --sentences DIR  learn from the marked sentences in DIR/*.txt (default: tests/corpus/sentences)
  --except REGEX   leave out articles whose file name without extension fits
                   (default: those that are only ever measured)
  --folds N        parts of the articles that are left out in turn (default: 4)
`;
const ROOT = join(import.meta.dirname, '..');
const { values } = parseArgs({
  options: {
    corpus: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus')] },
    sentences: { type: 'string', multiple: true, default: [join(ROOT, 'tests/corpus/sentences')] },
    except: { type: 'string', default: '^(?:[de](?:03|06|09|12)|[r-z]\\d\\d)-' },
    folds: { type: 'string', default: '4' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(USAGE);
else await learn(new RegExp(values.except), Number(values.folds));

async function learn(except: RegExp, folds: number): Promise<void> {
  const documents: Document[] = [];
  const read = async (articles: string, gold: string) =>
    documents.push(
      ...(await readDocuments(
        articles,
        gold,
        (name) => !except.test(name),
        (name) => !IN_VIEW.test(name),
      )),
    );
  await read(join(ROOT, 'seeds'), join(ROOT, 'tests/gold'));
  for (const folder of values.corpus) await read(join(folder, 'articles'), join(folder, 'gold'));
  say(`${documents.length} articles`);
  const lines = values.sentences.flatMap(readMarkedLines);
  const told = inPortions(lines.flatMap(({ reading }) => readMarkedChoices(reading)));
  say(`${lines.length} marked sentences and passages, ${told.flat().length} descriptions in them`);
  const { articles, choices } = readStacked(documents, told, folds, say);
  write('graph/annotate/tagger/weights.data.json', fitTagger(documents.map(readSequences)));
  write('graph/learned/antecedents.data.json', fitAntecedents([...choices, ...told]));
  const groups: RelationGroup[] = articles.map((article) => ({
    isFresh: !IN_VIEW.test(article.name),
    pairs: readPairs(article),
    article,
  }));
  const sentences = [...readExamplePairs(), ...lines.flatMap(readPairs)];
  for (const pairs of inPortions(sentences)) groups.push({ isFresh: false, pairs, article: null });
  write('graph/learned/relations.data.json', fitRelations(groups));
}

/** Sentences count as articles of so many pairs or choices. */
function inPortions<T>(items: readonly T[], size = 200): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}

function write(file: string, data: unknown): void {
  const text = `${JSON.stringify(data)}\n`;
  writeFileSync(join(ROOT, file), text);
  say(`${file}: ${text.length} bytes`);
}

function say(what: string): void {
  console.log(what);
}
