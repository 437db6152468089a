/**
 * Fits the parser of graph/annotate/parse to a treebank of Universal Dependencies, measures it on sentences left out,
 * and writes the model that is committed, fitted to both.
 *
 *   npx tsx scripts/learn/parser.ts TREEBANK [--measure]
 *
 * TREEBANK has folders train/ and dev/ with CoNLL-U files. With --measure nothing is written.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lexicon, plainWord } from '../../graph/annotate/parse/lexicon.ts';
import type { PackedParser } from '../../graph/annotate/parse/parse.ts';
import { readWords, tagWords } from '../../graph/annotate/parse/tagger.ts';
import { toBase64 } from '../../graph/learned/base64.ts';
import { hashWord } from '../../graph/learned/features.ts';
import { SparseModel } from '../../graph/learned/sparseModel.ts';
import { measure } from './parser/measure.ts';
import { newsSentences } from './parser/newsSentences.ts';
import { type Sample, trainParser, trainTagger } from './parser/training.ts';
import { type Example, readTreebank } from './parser/treebank.ts';

const TAGGER = { epochs: 6, bits: 20, rarest: 3, most: 60_000 };
const PARSER = { epochs: 6, bits: 22, rarest: 3, most: 280_000 };
/** A word stands for itself when so many documents have it. */
const DOCUMENTS = 3;
const FOLDS = 5;
const TARGET = 'graph/annotate/parse/model.data.json';

const { folder, isMeasured } = readArguments();
const train = readTreebank(join(folder, 'train'));
const dev = readTreebank(join(folder, 'dev'));
console.log(`${train.length} sentences to learn from, ${dev.length} to measure by`);
measure(fitParser(train), dev);
if (!isMeasured) writeFileSync(TARGET, `${JSON.stringify(fitParser([...train, ...dev]))}\n`);

function readArguments(): { folder: string; isMeasured: boolean } {
  const [, , ...args] = process.argv;
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) {
    console.error('Usage: npx tsx scripts/learn/parser.ts TREEBANK [--measure]');
    process.exit(2);
  }
  return { folder, isMeasured: args.includes('--measure') };
}

/** The names in our own news sentences are not known words: the vocabulary is the treebank's. */
function fitParser(treebank: readonly Example[]): PackedParser {
  const vocabulary = readVocabulary(treebank);
  const examples = [...treebank, ...newsSentences()];
  const lexicon = new Lexicon(vocabulary);
  const samples = examples.map(
    ({ tokens, heads, labels, tags }): Sample => ({
      words: readWords(tokens, lexicon),
      heads,
      labels,
      tags,
    }),
  );
  const parser = trainParser(tagLeftOut(examples, samples), PARSER);
  return { vocabulary: packHashes(vocabulary), tagger: trainTagger(samples, TAGGER), parser };
}

/** The samples with the tags of taggers that have not seen their documents, as it will be with new sentences. */
function tagLeftOut(examples: readonly Example[], samples: readonly Sample[]): Sample[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const fold = examples.map(({ document }) => documents.indexOf(document) % FOLDS);
  const taggers = Array.from(
    { length: FOLDS },
    (_, left) =>
      new SparseModel(
        trainTagger(
          samples.filter((_, at) => fold[at] !== left),
          TAGGER,
        ),
      ),
  );
  return samples.map((sample, at) => ({
    ...sample,
    tags: tagWords(sample.words, taggers[fold[at] as number] as SparseModel),
  }));
}

function readVocabulary(examples: readonly Example[]): number[] {
  const documents = new Map<string, Set<string>>();
  for (const { document, tokens } of examples)
    for (const { norm, lemma } of tokens)
      for (const word of [plainWord(norm), plainWord(lemma)]) {
        const all = documents.get(word) ?? new Set();
        documents.set(word, all.add(document));
      }
  const words = [...documents].filter(([, all]) => all.size >= DOCUMENTS).map(([word]) => word);
  return [...new Set(words.map(hashWord))].sort((a, b) => a - b);
}

function packHashes(hashes: readonly number[]): string {
  return toBase64(hashes.flatMap((hash) => [hash & 255, (hash >> 8) & 255, (hash >> 16) & 255, hash >>> 24]));
}
