/** The words of a sentence as numbers: what features of many pairs ask of them, looked up once. */
import { hashWord } from '../../learned/features.ts';
import { meaningsOf } from '../../learned/meanings.ts';
import type { Token } from '../../model.ts';
import type { End } from './scene.ts';

/** What a word is, as bits. */
export const VERB = 1;
export const NOUN = 2;
export const ADPOSITION = 4;
/** It says something where it stands between two ends. */
export const WORDY = 8;
export const COMMA = 16;
export const ANAPHOR = 32;
/** "the company": it may stand for what has been named. */
export const COMMON = 64;
/** It joins the items of a list. */
export const JOINT = 128;
/** A determiner stands before it. */
export const DETERMINED = 256;

const WORDY_TAGS = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'PROPN', 'AUX', 'PART', 'SCONJ', 'PRON', 'DET']);
const ANAPHORS = new Set(
  'it its they their them he his she her we our us which whose who that this these both'.split(' '),
);
const COMMON_NOUNS = new Set(
  'company firm maker manufacturer supplier group startup start-up subsidiary unit city county province district zone town park bureau ministry department committee commission association agency office bank fund institute university chamber government scheme programme program plan list fair expo event conference forum country state region village plant factory workshop'.split(
    ' ',
  ),
);
const JOINTS = new Set([',', 'and', 'or', '&', 'as', 'well']);
const TAG_BITS: Readonly<Record<string, number>> = { VERB, NOUN, ADP: ADPOSITION };

export interface SceneWords {
  readonly length: number;
  /** Hashes of lemmas. */
  readonly lemmas: Int32Array;
  /** Hashes of words as they stand, lower case. */
  readonly norms: Int32Array;
  /** What a reader sees: the hash of the lemma, or of the type of what is named there. */
  readonly seen: Int32Array;
  /** Hashes of the classes of what is seen. */
  readonly senses: readonly (readonly number[])[];
  readonly bits: Int32Array;
  /** The words outside all mentions, by position. */
  readonly outside: Int32Array;
}

export function readWords(tokens: readonly Token[], mentionAt: Int16Array, ends: readonly End[]): SceneWords {
  const { length } = tokens;
  const lemmas = new Int32Array(length);
  const norms = new Int32Array(length);
  const seen = new Int32Array(length);
  const bits = new Int32Array(length);
  const senses: (readonly number[])[] = [];
  const outside = new Int32Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const token = tokens[at] as Token;
    const mention = mentionAt[at] as number;
    lemmas[at] = hashWord(token.lemma || token.norm);
    norms[at] = hashWord(token.norm);
    seen[at] = mention >= 0 ? (ends[mention] as End).typeHash : (lemmas[at] as number);
    senses.push(meaningsOf(seen[at] as number));
    bits[at] = readBits(token, at > 0 ? (tokens[at - 1] as Token).pos : '');
    if (mention < 0) {
      outside[count] = at;
      count += 1;
    }
  }
  return { length, lemmas, norms, seen, senses, bits, outside: outside.subarray(0, count) };
}

function readBits({ pos, norm, lemma }: Token, posBefore: string): number {
  let bits = TAG_BITS[pos] ?? 0;
  if (norm === ',') bits |= COMMA | WORDY;
  if (WORDY_TAGS.has(pos)) bits |= WORDY;
  if (ANAPHORS.has(norm)) bits |= ANAPHOR;
  else if (COMMON_NOUNS.has(lemma)) bits |= COMMON;
  if (JOINTS.has(norm)) bits |= JOINT;
  if (posBefore === 'DET') bits |= DETERMINED;
  return bits;
}
