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
import { LABELS } from '../../graph/annotate/parse/labels.ts';
import { Lexicon, plainWord } from '../../graph/annotate/parse/lexicon.ts';
import { type PackedParser, parseWords, unpackParser } from '../../graph/annotate/parse/parse.ts';
import { readWords, tagWords } from '../../graph/annotate/parse/tagger.ts';
import { toBase64 } from '../../graph/learned/base64.ts';
import { hashWord } from '../../graph/learned/features.ts';
import { SparseModel } from '../../graph/learned/sparseModel.ts';
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
measure(fit(train), dev);
if (!isMeasured) writeFileSync(TARGET, `${JSON.stringify(fit([...train, ...dev]))}\n`);

function readArguments(): { folder: string; isMeasured: boolean } {
  const [, , ...args] = process.argv;
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) {
    console.error('Usage: npx tsx scripts/learn/parser.ts TREEBANK [--measure]');
    process.exit(2);
  }
  return { folder, isMeasured: args.includes('--measure') };
}

function fit(examples: readonly Example[]): PackedParser {
  const vocabulary = readVocabulary(examples);
  const lexicon = new Lexicon(vocabulary);
  const samples = examples.map(({ tokens, heads, labels, tags }): Sample => ({
    words: readWords(tokens, lexicon),
    heads,
    labels,
    tags,
  }));
  const parser = trainParser(tagLeftOut(examples, samples), PARSER);
  return { vocabulary: packHashes(vocabulary), tagger: trainTagger(samples, TAGGER), parser };
}

/** The samples with the tags of taggers that have not seen their documents, as it will be with new sentences. */
function tagLeftOut(examples: readonly Example[], samples: readonly Sample[]): Sample[] {
  const documents = [...new Set(examples.map(({ document }) => document))];
  const fold = examples.map(({ document }) => documents.indexOf(document) % FOLDS);
  const taggers = Array.from({ length: FOLDS }, (_, left) =>
    new SparseModel(trainTagger(samples.filter((_, at) => fold[at] !== left), TAGGER)),
  );
  return samples.map((sample, at) => ({ ...sample, tags: tagWords(sample.words, taggers[fold[at] as number] as SparseModel) }));
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

/** Tags, heads, and heads with labels that are right, of all tokens that are not punctuation. */
function measure(packed: PackedParser, examples: readonly Example[]): void {
  const { lexicon, tagger, parser } = unpackParser(packed);
  const punct = LABELS.indexOf('punct');
  const all = { tokens: 0, tags: 0, heads: 0, both: 0 };
  const byLabel = LABELS.map(() => ({ gold: 0, found: 0, right: 0 }));
  for (const { tokens, heads, labels, tags } of examples) {
    const words = readWords(tokens, lexicon);
    const guessed = tagWords(words, tagger);
    const tree = parseWords(words, guessed, parser);
    for (let at = 0; at < tokens.length; at += 1) {
      const gold = byLabel[labels[at] as number];
      const found = byLabel[tree.labels[at] as number];
      const isHead = tree.heads[at] === heads[at];
      const isBoth = isHead && tree.labels[at] === labels[at];
      if (gold) gold.gold += 1;
      if (found) found.found += 1;
      if (gold && isBoth) gold.right += 1;
      if (labels[at] === punct) continue;
      all.tokens += 1;
      if (guessed[at] === tags[at]) all.tags += 1;
      if (isHead) all.heads += 1;
      if (isBoth) all.both += 1;
    }
  }
  const percent = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  console.log(
    `Of ${all.tokens} words: tags ${percent(all.tags, all.tokens)} %, heads (UAS) ${percent(all.heads, all.tokens)} %, ` +
      `heads and labels (LAS) ${percent(all.both, all.tokens)} %`,
  );
  byLabel.forEach(({ gold, found, right }, label) => {
    console.log(`  ${(LABELS[label] as string).padEnd(14)} ${gold} precision ${percent(right, found)} recall ${percent(right, gold)}`);
  });
}
