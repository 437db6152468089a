/**
 * Parts of speech for parsing: a greedy tagger, left to right, that corrects the tags of the tokens (an averaged
 * perceptron after Collins 2002). It sees capitals only as a hint, weighed apart in lines that capitalise every word.
 */
import { hashWord, mix } from '../../learned/features.ts';
import type { SparseModel } from '../../learned/sparseModel.ts';
import type { Token } from '../../model.ts';
import { TAGS } from './labels.ts';
import { type Lexicon, NONE } from './lexicon.ts';

/** The words of a sentence as the models see them, one place a token. */
export interface Words {
  readonly length: number;
  readonly word: Int32Array;
  readonly lemma: Int32Array;
  /** The token's own tag. */
  readonly pos: Int32Array;
  readonly shape: Int32Array;
  /** Four places a token: its endings, shortest first. */
  readonly endings: Int32Array;
  /** `doubleForm` of each word: whether it may be noun and verb. */
  readonly double: Uint8Array;
  /** How many verbs the tokens' own tags see from this place on. */
  readonly verbsFrom: Uint8Array;
}

export function readWords(tokens: readonly Token[], lexicon: Lexicon): Words {
  const { length } = tokens;
  const word = new Int32Array(length);
  const lemma = new Int32Array(length);
  const pos = new Int32Array(length);
  const shape = new Int32Array(length);
  const endings = new Int32Array(4 * length);
  const double = new Uint8Array(length);
  const verbsFrom = new Uint8Array(length + 1);
  const isTitle = isTitleLine(tokens);
  for (let at = 0; at < length; at += 1) {
    const token = tokens[at] as Token;
    const keys = lexicon.keys(token.norm);
    word[at] = keys.word;
    lemma[at] = lexicon.keys(token.lemma).word;
    pos[at] = hashWord(token.pos);
    shape[at] = shapeOf(token.text) * 4 + (isTitle ? 2 : 0) + (at === 0 ? 1 : 0);
    double[at] = keys.double;
    for (let ending = 0; ending < 4; ending += 1) endings[4 * at + ending] = keys.endings[ending] as number;
  }
  for (let at = length - 1; at >= 0; at -= 1) {
    const pos = tokens[at]?.pos;
    verbsFrom[at] = Math.min(200, (verbsFrom[at + 1] as number) + (pos === 'VERB' || pos === 'AUX' ? 1 : 0));
  }
  return { length, word, lemma, pos, shape, endings, double, verbsFrom };
}

/** Most features a tagger reads at one word. */
export const MOST_TAG_FEATURES = 60;

/** Fills `out` with the features of word `at`, given the tags before it and how many of them are finite verbs; returns their number. */
export function tagFeatures(
  words: Words,
  tags: ArrayLike<number>,
  finite: number,
  at: number,
  out: Int32Array,
): number {
  const { word, pos, shape, endings, length } = words;
  const last = at > 0 ? (tags[at - 1] as number) : 100;
  const beforeLast = at > 1 ? (tags[at - 2] as number) : 100;
  const w = word[at] as number;
  const p = pos[at] as number;
  const s = shape[at] as number;
  const w1 = at + 1 < length ? (word[at + 1] as number) : NONE;
  const w2 = at + 2 < length ? (word[at + 2] as number) : NONE;
  const p1 = at + 1 < length ? (pos[at + 1] as number) : NONE;
  const p2 = at + 2 < length ? (pos[at + 2] as number) : NONE;
  const v1 = at > 0 ? (word[at - 1] as number) : NONE;
  const v2 = at > 1 ? (word[at - 2] as number) : NONE;
  const q1 = at > 0 ? (pos[at - 1] as number) : NONE;
  const e3 = endings[4 * at + 2] as number;
  const e2 = endings[4 * at + 1] as number;
  const next3 = at + 1 < length ? (endings[4 * at + 6] as number) : NONE;
  let n = 0;
  out[n++] = mix(1, w);
  out[n++] = mix(2, p);
  out[n++] = mix(mix(3, w), p);
  out[n++] = mix(mix(4, w), s);
  out[n++] = mix(mix(5, p), s);
  out[n++] = mix(6, endings[4 * at] as number);
  out[n++] = mix(7, e2);
  out[n++] = mix(8, e3);
  out[n++] = mix(9, endings[4 * at + 3] as number);
  out[n++] = mix(mix(10, e3), p);
  out[n++] = mix(mix(11, e2), last);
  out[n++] = mix(mix(12, e3), s);
  out[n++] = mix(13, last);
  out[n++] = mix(mix(14, last), beforeLast);
  out[n++] = mix(mix(15, last), w);
  out[n++] = mix(mix(16, last), p);
  out[n++] = mix(mix(mix(17, last), p), p1);
  out[n++] = mix(mix(mix(18, last), beforeLast), p);
  out[n++] = mix(19, w1);
  out[n++] = mix(mix(20, w1), w);
  out[n++] = mix(mix(21, w1), p);
  out[n++] = mix(22, v1);
  out[n++] = mix(mix(23, v1), w);
  out[n++] = mix(mix(24, v1), p);
  out[n++] = mix(25, p1);
  out[n++] = mix(mix(26, p), p1);
  out[n++] = mix(mix(mix(27, p), p1), p2);
  out[n++] = mix(28, w2);
  out[n++] = mix(29, v2);
  out[n++] = mix(mix(30, w), p1);
  out[n++] = mix(31, next3);
  out[n++] = mix(mix(32, e3), next3);
  out[n++] = mix(mix(mix(33, e2), last), p1);
  out[n++] = mix(mix(34, q1), p);
  out[n++] = mix(mix(35, w1), last);
  out[n++] = mix(mix(mix(36, last), e2), w1);
  out[n++] = mix(mix(37, s), last);
  // A word that may be noun and verb: what decides is whether the clause has its verb, and what stands beside it.
  const d = words.double[at] as number;
  const verbs = Math.min(2, finite) * 3 + Math.min(2, words.verbsFrom[at + 1] as number);
  out[n++] = mix(mix(38, d), verbs);
  out[n++] = mix(mix(mix(39, d), verbs), last);
  out[n++] = mix(mix(mix(40, d), verbs), p1);
  out[n++] = mix(mix(mix(41, d), last), p1);
  out[n++] = mix(mix(mix(42, d), last), w1);
  out[n++] = mix(mix(mix(mix(43, d), verbs), last), p1);
  out[n++] = mix(mix(mix(mix(44, d), last), beforeLast), p1);
  out[n++] = mix(mix(mix(mix(45, d), last), p1), p2);
  out[n++] = mix(mix(mix(46, p), verbs), last);
  return n;
}

const features = new Int32Array(MOST_TAG_FEATURES);
let scores = new Int32Array(0);

/** Index into `TAGS` for each word. */
export function tagWords(words: Words, model: SparseModel): Uint8Array {
  if (scores.length !== model.classes) scores = new Int32Array(model.classes);
  const tags = new Uint8Array(words.length);
  let finite = 0;
  for (let at = 0; at < words.length; at += 1) {
    const count = tagFeatures(words, tags, finite, at, features);
    model.score(features, count, scores);
    let best = 0;
    for (let tag = 1; tag < scores.length; tag += 1) if ((scores[tag] as number) > (scores[best] as number)) best = tag;
    tags[at] = best;
    finite += countsAsFinite(best);
  }
  return tags;
}

const FINITE = Uint8Array.from(TAGS, (tag) => (/^(VERB|AUX)\/(VBD|VBP|VBZ|MD)$/.test(tag) ? 1 : 0));

/** 1 for the tag of a finite verb, 0 for others. */
export function countsAsFinite(tag: number): number {
  return FINITE[tag] as number;
}

/** How a word is written: 0 small, 1 a capital first, 2 capitals only, 3 capitals inside, 4 figures, 5 both, 6 marks. */
function shapeOf(text: string): number {
  let small = false;
  let large = false;
  let figure = false;
  const first = text.charCodeAt(0);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) figure = true;
    else if (code >= 65 && code <= 90) large = true;
    else if ((code >= 97 && code <= 122) || code >= 0xc0) small = true;
  }
  if (figure) return small || large ? 5 : 4;
  if (!large) return small ? 0 : 6;
  if (!small) return text.length === 1 ? 1 : 2;
  return first >= 65 && first <= 90 ? 1 : 3;
}

/** Whether nearly every longer word has a capital, as in headlines. */
function isTitleLine(tokens: readonly Token[]): boolean {
  let long = 0;
  let large = 0;
  for (const { text } of tokens) {
    if (text.length < 4) continue;
    const code = text.charCodeAt(0);
    if (code >= 97 && code <= 122) long += 1;
    else if (code >= 65 && code <= 90) large += 1;
  }
  return large > 3 * long && large + long > 2;
}
