/** How often a parser is right. */
import { LABELS } from '../../../graph/annotate/parse/labels.ts';
import { type PackedParser, parseWords, unpackParser } from '../../../graph/annotate/parse/parse.ts';
import { readWords, tagWords } from '../../../graph/annotate/parse/tagger.ts';
import type { Example } from './treebank.ts';

/** Prints how many tags, heads, and heads with labels are right, of all tokens that are not punctuation. */
export function measure(packed: PackedParser, examples: readonly Example[]): void {
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
    console.log(
      `  ${(LABELS[label] as string).padEnd(14)} ${gold} precision ${percent(right, found)} recall ${percent(right, gold)}`,
    );
  });
}
