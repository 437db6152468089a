/** A sentence's dependency tree, in which each name and each number with its unit is one word. */
import { parse } from '../annotate/parse/parse.ts';
import { Tree } from '../annotate/parse/tree.ts';
import { hashWord } from '../learned/features.ts';
import type { Span, Token } from '../model.ts';
import { unitClassOf } from './measureOf.ts';
import type { View } from './view.ts';

export interface SentenceTree {
  readonly tree: Tree;
  /** The word a span of the sentence's text begins in. */
  readonly nodeAt: (span: Span) => number;
}

const known = new WeakMap<View, SentenceTree>();

/** Parsed when first asked for. */
export function treeOf(view: View): SentenceTree {
  const tree = known.get(view) ?? readTree(view);
  known.set(view, tree);
  return tree;
}

function readTree(view: View): SentenceTree {
  const { tokens, start: offset } = view.sentence;
  const folded: Token[] = [];
  const lemmas: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const found = foldable(view, token.start - offset, token.end - offset);
    let to = at + 1;
    while (found && to < tokens.length && (tokens[to] as Token).start - offset < found.end) to += 1;
    const last = tokens[to - 1] as Token;
    folded.push(found?.fold(last) ?? token);
    lemmas.push(found?.lemma ?? hashWord(token.lemma || token.norm));
    ends.push(last.end - offset);
    at = to;
  }
  return {
    tree: new Tree(parse(folded), Int32Array.from(lemmas)),
    nodeAt: ({ start }) => {
      const node = ends.findIndex((end) => end > start);
      return node < 0 ? ends.length - 1 : node;
    },
  };
}

interface Foldable {
  readonly end: number;
  readonly lemma: number;
  readonly fold: (last: Token) => Token;
}

function foldable({ mentions, quantities }: View, start: number, end: number): Foldable | null {
  const mention = mentions.find((item) => item.start < end && item.end > start);
  if (mention)
    return {
      end: mention.end,
      lemma: hashWord(mention.kind === 'designation' ? mention.kind : mention.type),
      fold: (last) =>
        /^\p{Lu}/u.test(last.text) && mention.form !== 'pronoun' ? { ...last, lemma: last.norm, pos: 'PROPN' } : last,
    };
  const quantity = quantities.find((item) => item.start < end && item.end > start);
  if (!quantity) return null;
  const unit = unitClassOf(quantity);
  const word = unit === 'percent' ? 'percent' : unit === 'money' ? 'dollars' : null;
  return {
    // A counted thing stays a word of its own.
    end: word === null ? quantity.number.end : quantity.end,
    lemma: hashWord(`<${unit ?? quantity.unit}>`),
    fold: (last) => (word === null ? last : { ...last, text: word, norm: word, lemma: word, pos: 'NOUN' }),
  };
}
