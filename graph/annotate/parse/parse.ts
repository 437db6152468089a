/** Dependency trees of sentences, by a greedy parser trained on Universal Dependencies (`scripts/learn/parser.ts`). */
import { fromBase64 } from '../../learned/base64.ts';
import { type PackedSparseModel, SparseModel } from '../../learned/sparseModel.ts';
import type { Token } from '../../model.ts';
import { Lexicon } from './lexicon.ts';
import data from './model.data.json' with { type: 'json' };
import { ACTIONS, FIRST_LEFT, FIRST_RIGHT, ParserState, SHIFT } from './state.ts';
import { StateScorer } from './stateScorer.ts';
import { readWords, tagWords, type Words } from './tagger.ts';

/** The tree of a sentence, one place a token. */
export interface Parse {
  /** The place of each token's head; −1 for the root, of which there is one. */
  readonly heads: Int16Array;
  /** Indices into `LABELS`. */
  readonly labels: Uint8Array;
  /** Indices into `TAGS`: the parser's own reading of each word, often better than `Token.pos`. */
  readonly tags: Uint8Array;
}

/** The trained parser as it is stored. */
export interface PackedParser {
  /** Base 64 of the hashes of known words, four bytes each. */
  readonly vocabulary: string;
  readonly tagger: PackedSparseModel;
  readonly parser: PackedSparseModel;
}

export interface ParserModels {
  readonly lexicon: Lexicon;
  readonly tagger: SparseModel;
  readonly parser: StateScorer;
}

let models: ParserModels | undefined;

/**
 * Sentences parsed of late, by where they begin and how many words they have: those with figures are asked for again
 * once their relations are read. Of two articles' sentences at one place the later stays.
 */
const known = new Map<number, { readonly tokens: readonly Token[]; readonly tree: Parse }>();
const MOST_KNOWN = 1000;

/** The tree over the tokens of one sentence. Without tokens it is empty. */
export function parse(tokens: readonly Token[]): Parse {
  const place = (tokens[0]?.start ?? 0) * 4096 + tokens.length;
  const before = known.get(place);
  if (before && areAlike(before.tokens, tokens)) return before.tree;
  models ??= unpackParser(data);
  const words = readWords(tokens, models.lexicon);
  const tags = tagWords(words, models.tagger);
  const { heads, labels } = parseWords(words, tags, models.parser);
  const tree = { heads, labels, tags };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(place, { tokens, tree });
  return tree;
}

/** Whether two sentences look the same to the parser. */
function areAlike(some: readonly Token[], others: readonly Token[]): boolean {
  if (some.length !== others.length) return false;
  for (let at = 0; at < some.length; at += 1) {
    const one = some[at] as Token;
    const other = others[at] as Token;
    if (one === other) continue;
    if (one.text !== other.text || one.norm !== other.norm || one.lemma !== other.lemma || one.pos !== other.pos)
      return false;
  }
  return true;
}

/** The models behind a stored parser. */
export function unpackParser(packed: PackedParser): ParserModels {
  const bytes = fromBase64(packed.vocabulary);
  const vocabulary: number[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const [a, b, c, d] = bytes.subarray(at, at + 4) as unknown as [number, number, number, number];
    vocabulary.push((a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
  }
  return {
    lexicon: new Lexicon(vocabulary),
    tagger: new SparseModel(packed.tagger),
    parser: new StateScorer(new SparseModel(packed.parser)),
  };
}

const state = new ParserState();

/** Takes the best permitted action until the tree is done; of equal ones the first. */
export function parseWords(words: Words, tags: Uint8Array, scorer: StateScorer): Pick<Parse, 'heads' | 'labels'> {
  state.begin(words.length);
  while (!state.isDone) {
    // With an empty stack there is no choice.
    if (state.depth === 0) {
      state.apply(SHIFT);
      continue;
    }
    state.apply(bestPermitted(state, scorer.score(state, words, tags)));
  }
  return { heads: state.heads.slice(0, words.length), labels: state.labels.slice(0, words.length) };
}

/** The highest-scoring action that the state permits; of equal ones the first. */
export function bestPermitted(at: ParserState, by: ArrayLike<number>): number {
  let best = at.mayShift ? SHIFT : -1;
  const from = at.mayLeft ? FIRST_LEFT : FIRST_RIGHT;
  const to = at.mayRight ? ACTIONS : FIRST_RIGHT;
  for (let action = from; action < to; action += 1) {
    // The label `root`, which stands first, is not one that an arc can have.
    if (action === FIRST_LEFT || action === FIRST_RIGHT) continue;
    if (best < 0 || (by[action] as number) > (by[best] as number)) best = action;
  }
  return best;
}
