/**
 * A treebank in CoNLL-U as the project reads its sentences: the project's own tokens of the raw text, with heads,
 * labels and tags carried over by the characters they share with the treebank's tokens.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS, TAGS } from '../../../graph/annotate/parse/labels.ts';
import { tokenize } from '../../../graph/annotate/tokenize.ts';
import type { Token } from '../../../graph/model.ts';

export interface Example {
  readonly document: string;
  readonly tokens: readonly Token[];
  /** −1 for the root. */
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  readonly tags: Uint8Array;
}

interface Gold {
  readonly form: string;
  start: number;
  end: number;
  readonly tag: number;
  /** Place of the head in the sentence, −1 for the root. */
  readonly head: number;
  readonly label: string;
}

/** Every sentence of the folder's files, in the order of their names. */
export function readTreebank(folder: string): Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.conllu'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n\n')
        .flatMap((block) => readSentence(block, name) ?? []),
    );
}

function readSentence(block: string, document: string): Example | null {
  const text = /^# text = (.*)$/m.exec(block)?.[1];
  if (text === undefined) return null;
  const gold = readGold(block);
  let cursor = 0;
  for (const word of gold) {
    const at = text.indexOf(word.form, cursor);
    if (at < 0) return null;
    word.start = at;
    word.end = cursor = at + word.form.length;
  }
  return align(tokenize(text, 0, text.length), gold, document);
}

function readGold(block: string): Gold[] {
  return block.split('\n').flatMap((line) => {
    const [id = '', form = '', , upos = '', xpos = '', , head = '', label = ''] = line.split('\t');
    if (!/^\d+$/.test(id)) return [];
    return [{ form, start: 0, end: 0, tag: tagOf(upos, xpos), head: Number(head) - 1, label }];
  });
}

/**
 * A token that covers several gold tokens takes the head of the one whose head lies outside; of the tokens that share
 * one gold token the first carries it and the others hang on it.
 */
function align(tokens: readonly Token[], gold: readonly Gold[], document: string): Example | null {
  const covered = tokens.map(({ start, end }) =>
    gold.flatMap((word, at) => (word.start < end && word.end > start ? [at] : [])),
  );
  const carrier = gold.map((_, at) => covered.findIndex((all) => all.includes(at)));
  if (carrier.includes(-1)) return null;
  const heads = new Int16Array(tokens.length);
  const labels = new Uint8Array(tokens.length);
  const tags = new Uint8Array(tokens.length);
  const dep = LABELS.indexOf('dep');
  for (const [at, words] of covered.entries()) {
    const own = words.filter((word) => carrier[word] === at);
    if (own.length === 0) {
      const [word] = words;
      if (word === undefined) return null;
      heads[at] = carrier[word] as number;
      labels[at] = tokens[at]?.pos === 'PUNCT' ? LABELS.indexOf('punct') : dep;
      tags[at] = gold[word]?.tag as number;
      continue;
    }
    const top = gold[own.find((word) => !own.includes((gold[word] as Gold).head)) ?? (own[0] as number)] as Gold;
    heads[at] = top.head < 0 ? -1 : (carrier[top.head] as number);
    labels[at] = labelOf(top.label);
    tags[at] = top.tag;
  }
  return heads.filter((head) => head < 0).length === 1 ? { document, tokens, heads, labels, tags } : null;
}

function labelOf(label: string): number {
  const known = LABELS as readonly string[];
  if (label === 'csubj:pass') return known.indexOf('csubj');
  const exact = known.indexOf(label);
  if (exact >= 0) return exact;
  return Math.max(known.indexOf(label.split(':')[0] as string), known.indexOf('dep'));
}

const MARKS: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  HYPH: '-',
  '``': '“',
  "''": '”',
};

function tagOf(upos: string, xpos: string): number {
  const known = TAGS as readonly string[];
  const exact = known.indexOf(`${upos}/${MARKS[xpos] ?? xpos}`);
  return exact >= 0
    ? exact
    : Math.max(
        0,
        known.findIndex((tag) => tag.startsWith(`${upos}/`)),
      );
}
