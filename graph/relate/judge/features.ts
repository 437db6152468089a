/** What speaks for or against a relation between two entities, as hashed features. */
import { hashWord, mix } from '../../learned/features.ts';
import type { Token } from '../../model.ts';
import type { End, Scene } from './scene.ts';
import { meaningsOf } from './wordClasses.ts';

/** What frames and rules found in the sentence: hashes of "relation source target" and of what each end takes part in. */
export interface Hints {
  /** "source|target" → hashes of the frames and relations found. */
  readonly ofPair: ReadonlyMap<string, readonly number[]>;
  readonly asSource: ReadonlyMap<string, readonly number[]>;
  readonly asTarget: ReadonlyMap<string, readonly number[]>;
  /** Relations found in the sentence. */
  readonly all: readonly number[];
}

const START = hashWord('<start>');
const END = hashWord('<end>');
const NONE: readonly number[] = [];
/** Longest stretch between two mentions whose words are looked at one by one. */
const REACH = 24;
const WORDY = new Set(['NOUN', 'VERB', 'ADJ', 'ADV', 'ADP', 'PROPN', 'AUX', 'PART', 'SCONJ', 'PRON', 'DET']);
const ANAPHORS = new Set(
  'it its they their them he his she her we our us which whose who that this these both'.split(' '),
);
const COMMON = new Set(
  'company firm maker manufacturer supplier group startup start-up subsidiary unit city county province district zone town park bureau ministry department committee commission association agency office bank fund institute university chamber government scheme programme program plan list fair expo event conference forum country state region village plant factory workshop'.split(
    ' ',
  ),
);

const bucket = (n: number): number => (n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 13 ? 6 : n <= 20 ? 7 : 8);

export function pairFeatures(scene: Scene, source: End, target: End, hints: Hints): Int32Array {
  const out: number[] = [];
  const types = mix(source.typeHash, target.typeHash);
  out.push(mix(1, types));
  const key = `${source.entity}|${target.entity}`;
  for (const hint of hints.ofPair.get(key) ?? NONE) out.push(mix(2, hint), mix(3, mix(hint, types)));
  for (const hint of hints.ofPair.get(`${target.entity}|${source.entity}`) ?? NONE) out.push(mix(4, hint));
  for (const hint of hints.asSource.get(source.entity) ?? NONE) out.push(mix(5, hint));
  for (const hint of hints.asTarget.get(target.entity) ?? NONE) out.push(mix(6, hint));
  for (const hint of hints.asSource.get(target.entity) ?? NONE) out.push(mix(7, hint));
  for (const hint of hints.asTarget.get(source.entity) ?? NONE) out.push(mix(8, hint));
  out.push(mix(9, hashWord(source.mention.form)), mix(10, hashWord(target.mention.form)));
  if (source.from >= 0 && target.from >= 0) {
    between(scene, source, target, types, out);
    const { tree, nodeAt } = scene;
    tree.ofPair(nodeAt[source.from] as number, nodeAt[target.from] as number, types, out);
  } else if (source.from >= 0) absent(scene, source, target, types, 0, out);
  else absent(scene, target, source, types, 1, out);
  return Int32Array.from(out);
}

function between(scene: Scene, source: End, target: End, types: number, out: number[]): void {
  const { tokens, lemmas, ends, mentionAt } = scene;
  const isForward = source.from < target.from;
  const side = mix(types, isForward ? 1 : 2);
  const left = isForward ? source : target;
  const right = isForward ? target : source;
  out.push(mix(11, side));
  const from = pastList(scene, left);
  const to = beforeList(scene, right, from);
  const gap = Math.max(0, to - from);
  out.push(mix(12, mix(bucket(gap), isForward ? 1 : 2)), mix(13, mix(bucket(gap), side)));
  // What lies between, mention by mention and word by word.
  let shape = isForward ? 17 : 18;
  let mentions = 0;
  let verbs = 0;
  let commas = 0;
  let sameAsLeft = 0;
  let sameAsRight = 0;
  let lastMention = -1;
  let previous = START;
  for (let at = from; at < to; at += 1) {
    const mention = mentionAt[at] as number;
    if (mention >= 0) {
      if (mention !== lastMention) {
        mentions += 1;
        const end = ends[mention] as End;
        if (end.typeHash === left.typeHash) sameAsLeft += 1;
        if (end.typeHash === right.typeHash) sameAsRight += 1;
        shape = mix(shape, end.typeHash);
        previous = end.typeHash;
      }
      lastMention = mention;
      continue;
    }
    const token = tokens[at] as Token;
    const lemma = lemmas[at] as number;
    if (token.pos === 'VERB') verbs += 1;
    if (token.norm === ',') commas += 1;
    shape = mix(shape, lemma);
    if (gap <= REACH && (WORDY.has(token.pos) || token.norm === ',')) {
      const word = mix(lemma, isForward ? 1 : 2);
      out.push(mix(14, word), mix(15, mix(word, types)));
      if (token.pos === 'VERB' || token.pos === 'NOUN') out.push(mix(16, mix(word, types)));
      out.push(mix(19, mix(mix(previous, lemma), isForward ? 1 : 2)));
      for (const meaning of meaningsOf(lemma)) {
        const sense = mix(meaning, isForward ? 1 : 2);
        out.push(mix(46, mix(sense, types)), mix(47, sense));
        out.push(mix(48, mix(mix(sense, at === from ? 1 : at === to - 1 ? 2 : 3), types)));
      }
    }
    previous = lemma;
  }
  if (gap <= 7) out.push(mix(20, mix(shape, types)), mix(21, shape));
  out.push(mix(22, mix(mentions, side)), mix(23, mix(verbs, side)), mix(24, mix(commas, side)));
  out.push(mix(25, mix(mix(sameAsLeft > 0 ? 1 : 0, sameAsRight > 0 ? 1 : 0), side)));
  // The words around, told apart by which end they stand at.
  const leftIs = isForward ? 1 : 2;
  const rightIs = isForward ? 2 : 1;
  around(scene, left.from - 1, from, leftIs, types, out);
  around(scene, to - 1, right.to, rightIs + 4, types, out);
  situation(scene, types, out);
  if (!isFirst(scene, left)) out.push(mix(45, side));
}

/** The words before and after a stretch. */
function around(scene: Scene, before: number, after: number, place: number, types: number, out: number[]): void {
  const b1 = see(scene, before);
  const b2 = see(scene, before - 1);
  const a1 = see(scene, after);
  const a2 = see(scene, after + 1);
  out.push(mix(26, mix(b1, place)), mix(27, mix(mix(b1, place), types)), mix(28, mix(mix(mix(b2, b1), place), types)));
  out.push(mix(29, mix(a1, place)), mix(30, mix(mix(a1, place), types)), mix(31, mix(mix(mix(a1, a2), place), types)));
  out.push(mix(32, mix(mix(mix(b1, a1), place), types)));
  for (const [word, where] of [
    [b1, 1],
    [b2, 2],
    [a1, 3],
    [a2, 4],
  ] as const)
    for (const meaning of meaningsOf(word)) out.push(mix(49, mix(mix(meaning, where), mix(place, types))));
}

/** What a reader sees at a word: its lemma, or the type of what is named there. */
function see({ lemmas, mentionAt, ends }: Scene, at: number): number {
  if (at < 0) return START;
  if (at >= lemmas.length) return END;
  const mention = mentionAt[at] as number;
  return mention >= 0 ? (ends[mention] as End).typeHash : (lemmas[at] as number);
}

/** The end of the list that begins with a mention: "A, B and C" counts as one. */
function pastList({ ends, tokens, mentionAt }: Scene, end: End): number {
  let to = end.to;
  for (let at = to; at < tokens.length; ) {
    let next = at;
    while (next < tokens.length && /^(?:,|and|or|&|as|well)$/.test((tokens[next] as Token).norm)) next += 1;
    const mention = mentionAt[next] ?? -1;
    if (next === at || mention < 0 || (ends[mention] as End).typeHash !== end.typeHash) break;
    at = (ends[mention] as End).to;
    to = at;
  }
  return to;
}

/** The beginning of the list that a mention is in, not before `least`. */
function beforeList({ ends, tokens, mentionAt }: Scene, end: End, least: number): number {
  let from = end.from;
  for (let at = from; at > least; ) {
    let next = at - 1;
    while (next >= least && /^(?:,|and|or|&|as|well)$/.test((tokens[next] as Token).norm)) next -= 1;
    const mention = next >= least ? (mentionAt[next] ?? -1) : -1;
    if (next === at - 1 || mention < 0 || (ends[mention] as End).typeHash !== end.typeHash) break;
    at = (ends[mention] as End).from;
    from = at;
  }
  return Math.max(from, least);
}

function isFirst({ ends }: Scene, end: End): boolean {
  return ends.find(({ typeHash }) => typeHash === end.typeHash) === end;
}

/** Only one end stands in the sentence: what there is in it that may stand for the other. */
function absent(scene: Scene, present: End, other: End, types: number, role: number, out: number[]): void {
  const { tokens, lemmas, mentionAt, ends, tree, nodeAt } = scene;
  const side = mix(types, 5 + role);
  tree.ofOne(nodeAt[present.from] as number, side, out);
  out.push(mix(33, side));
  for (const reason of other.reasons) out.push(mix(34, mix(reason, side)));
  out.push(mix(35, mix(other.reasons.length, side)));
  let all = 1;
  for (const reason of other.reasons) all = mix(all, reason);
  out.push(mix(52, mix(all, side)));
  tree.ofOne(nodeAt[present.from] as number, mix(all, side), out);
  let rivals = 0;
  for (const end of ends) if (end.type === other.type) rivals += 1;
  out.push(mix(36, mix(Math.min(rivals, 2), side)));
  around(scene, present.from - 1, present.to, 8 + role, types, out);
  const stop = present.from;
  for (let at = 0; at < tokens.length; at += 1) {
    if ((mentionAt[at] as number) >= 0) continue;
    const token = tokens[at] as Token;
    const lemma = lemmas[at] as number;
    const where = at < stop ? 1 : 2;
    if (ANAPHORS.has(token.norm)) {
      out.push(mix(37, mix(mix(hashWord(token.norm), where), side)));
      for (const reason of other.reasons) out.push(mix(38, mix(mix(hashWord(token.norm), where), mix(reason, side))));
    } else if (COMMON.has(token.lemma)) {
      const the = tokens[at - 1]?.pos === 'DET' ? 1 : 0;
      out.push(mix(39, mix(mix(lemma, the * 2 + where), side)));
      for (const reason of other.reasons) out.push(mix(40, mix(mix(lemma, the * 2 + where), mix(reason, side))));
    }
    for (const meaning of meaningsOf(lemma)) {
      out.push(mix(50, mix(mix(meaning, where), side)));
      if (Math.abs(at - stop) <= 4) out.push(mix(51, mix(mix(meaning, where), side)));
    }
    if (token.pos === 'VERB' || token.pos === 'NOUN' || token.pos === 'ADP') {
      if (Math.abs(at - stop) <= 8) out.push(mix(41, mix(mix(lemma, where), side)));
      if (token.pos === 'VERB') out.push(mix(42, mix(mix(lemma, where), side)));
    }
  }
  situation(scene, types, out);
}

function situation({ passage, tokens }: Scene, types: number, out: number[]): void {
  const first = tokens[0];
  out.push(mix(43, mix(passage.before === null ? 1 : 0, types)));
  if (first) out.push(mix(44, mix(hashWord(first.norm), types)));
}
