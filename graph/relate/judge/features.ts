/** What speaks for or against a relation between two entities, as hashed features. */
import type { FeatureList } from '../../learned/featureList.ts';
import { hashWord, mix } from '../../learned/features.ts';
import { meaningsOf } from '../../learned/meanings.ts';
import { closerOf, commonOf, ownOf } from './absent.ts';
import type { Hints } from './hints.ts';
import type { End, Scene } from './scene.ts';
import { COMMA, JOINT, NOUN, VERB, WORDY } from './words.ts';

const START = hashWord('<start>') | 0;
const END = hashWord('<end>') | 0;
/** Longest stretch between two mentions whose words are looked at one by one. */
const REACH = 24;

const bucket = (n: number): number => (n <= 3 ? n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 13 ? 6 : n <= 20 ? 7 : 8);

/** Puts the features of a pair into `out`, which is emptied first. */
export function pairFeatures(scene: Scene, source: End, target: End, hints: Hints, out: FeatureList): void {
  out.length = 0;
  ownFeatures(scene, source, target, hints, out);
  commonFeatures(scene, source, target, out);
  if (source.from < 0 || target.from < 0) closerFeatures(scene, source, target, out);
}

/** Hash of the types of both ends, and of which one is present where the other is not. */
export function sideOf(source: End, target: End): number {
  return mix(typesOf(source, target), source.from >= 0 ? 5 : 6);
}

function typesOf(source: End, target: End): number {
  return mix(source.typeHash, target.typeHash);
}

/** What depends on who exactly stands at both ends. */
export function ownFeatures(scene: Scene, source: End, target: End, hints: Hints, out: FeatureList): void {
  const types = typesOf(source, target);
  if (!hints.isEmpty) addHints(source.entity, target.entity, hints, types, out);
  out.add(mix(9, source.formHash));
  out.add(mix(10, target.formHash));
  out.add(mix(53, mix(source.certainty, types)));
  out.add(mix(54, mix(target.certainty, types)));
  if (source.from >= 0 && target.from >= 0) {
    between(scene, source, target, types, out);
    const { tree, nodeAt } = scene;
    tree.ofPair(nodeAt[source.from] as number, nodeAt[target.from] as number, types, out);
  } else {
    ownOf(source.from >= 0 ? target : source, sideOf(source, target), out);
  }
}

/** Where one end is absent, what is looked at only if the rest leaves some chance: it takes long. */
export function closerFeatures(scene: Scene, source: End, target: End, out: FeatureList): void {
  const [present, other] = source.from >= 0 ? [source, target] : [target, source];
  closerOf(scene, present, other, sideOf(source, target), out);
}

/** What pairs have in common that share an end and the type of another one, which the sentence does not mention. */
export function commonFeatures(scene: Scene, source: End, target: End, out: FeatureList): void {
  const types = typesOf(source, target);
  out.add(mix(1, types));
  if (source.from < 0 || target.from < 0) {
    const [present, other, role] = source.from >= 0 ? ([source, target, 0] as const) : ([target, source, 1] as const);
    commonOf(scene, present, other, sideOf(source, target), out);
    around(scene, present.from - 1, present.to, 8 + role, types, out);
  }
  situation(scene, types, out);
}

function addHints(source: string, target: string, hints: Hints, types: number, out: FeatureList): void {
  for (const hint of hints.between(source, target)) {
    out.add(mix(2, hint));
    out.add(mix(3, mix(hint, types)));
  }
  for (const hint of hints.between(target, source)) out.add(mix(4, hint));
  for (const hint of hints.from(source)) out.add(mix(5, hint));
  for (const hint of hints.to(target)) out.add(mix(6, hint));
  for (const hint of hints.from(target)) out.add(mix(7, hint));
  for (const hint of hints.to(source)) out.add(mix(8, hint));
}

function between(scene: Scene, source: End, target: End, types: number, out: FeatureList): void {
  const { words, ends, mentionAt } = scene;
  const { lemmas, bits, senses } = words;
  const isForward = source.from < target.from;
  const way = isForward ? 1 : 2;
  const side = mix(types, way);
  const left = isForward ? source : target;
  const right = isForward ? target : source;
  out.add(mix(11, side));
  const from = pastList(scene, left);
  const to = beforeList(scene, right, from);
  const gap = Math.max(0, to - from);
  out.add(mix(12, mix(bucket(gap), way)));
  out.add(mix(13, mix(bucket(gap), side)));
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
        const { typeHash } = ends[mention] as End;
        if (typeHash === left.typeHash) sameAsLeft = 1;
        if (typeHash === right.typeHash) sameAsRight = 1;
        shape = mix(shape, typeHash);
        previous = typeHash;
      }
      lastMention = mention;
      continue;
    }
    const kind = bits[at] as number;
    const lemma = lemmas[at] as number;
    if (kind & VERB) verbs += 1;
    if (kind & COMMA) commas += 1;
    shape = mix(shape, lemma);
    if (gap <= REACH && kind & WORDY) {
      const word = mix(lemma, way);
      out.add(mix(14, word));
      out.add(mix(15, mix(word, types)));
      if (kind & (VERB | NOUN)) out.add(mix(16, mix(word, types)));
      out.add(mix(19, mix(mix(previous, lemma), way)));
      const place = at === from ? 1 : at === to - 1 ? 2 : 3;
      for (const meaning of senses[at] as readonly number[]) {
        const sense = mix(meaning, way);
        out.add(mix(46, mix(sense, types)));
        out.add(mix(47, sense));
        out.add(mix(48, mix(mix(sense, place), types)));
      }
    }
    previous = lemma;
  }
  if (gap <= 7) {
    out.add(mix(20, mix(shape, types)));
    out.add(mix(21, shape));
  }
  out.add(mix(22, mix(mentions, side)));
  out.add(mix(23, mix(verbs, side)));
  out.add(mix(24, mix(commas, side)));
  out.add(mix(25, mix(mix(sameAsLeft, sameAsRight), side)));
  // The words around, told apart by which end they stand at.
  around(scene, left.from - 1, from, way, types, out);
  around(scene, to - 1, right.to, (isForward ? 2 : 1) + 4, types, out);
  if (!scene.firsts.has(left)) out.add(mix(45, side));
}

/** The words before and after a stretch. */
function around(scene: Scene, before: number, after: number, place: number, types: number, out: FeatureList): void {
  const b1 = see(scene, before);
  const b2 = see(scene, before - 1);
  const a1 = see(scene, after);
  const a2 = see(scene, after + 1);
  const b = mix(b1, place);
  const a = mix(a1, place);
  out.add(mix(26, b));
  out.add(mix(27, mix(b, types)));
  out.add(mix(28, mix(mix(mix(b2, b1), place), types)));
  out.add(mix(29, a));
  out.add(mix(30, mix(a, types)));
  out.add(mix(31, mix(mix(mix(a1, a2), place), types)));
  out.add(mix(32, mix(mix(mix(b1, a1), place), types)));
  const placed = mix(place, types);
  for (const meaning of sensesAt(scene, before)) out.add(mix(49, mix(mix(meaning, 1), placed)));
  for (const meaning of sensesAt(scene, before - 1)) out.add(mix(49, mix(mix(meaning, 2), placed)));
  for (const meaning of sensesAt(scene, after)) out.add(mix(49, mix(mix(meaning, 3), placed)));
  for (const meaning of sensesAt(scene, after + 1)) out.add(mix(49, mix(mix(meaning, 4), placed)));
}

/** What a reader sees at a word: its lemma, or the type of what is named there. */
function see({ words }: Scene, at: number): number {
  return at < 0 ? START : at >= words.length ? END : (words.seen[at] as number);
}

const startSenses = meaningsOf(START);
const endSenses = meaningsOf(END);

function sensesAt({ words }: Scene, at: number): readonly number[] {
  return at < 0 ? startSenses : at >= words.length ? endSenses : (words.senses[at] as readonly number[]);
}

/** The end of the list that begins with a mention: "A, B and C" counts as one. */
function pastList({ ends, words: { bits, length }, mentionAt }: Scene, end: End): number {
  let to = end.to;
  for (let at = to; at < length; ) {
    let next = at;
    while (next < length && (bits[next] as number) & JOINT) next += 1;
    const mention = mentionAt[next] ?? -1;
    if (next === at || mention < 0 || (ends[mention] as End).typeHash !== end.typeHash) break;
    at = (ends[mention] as End).to;
    to = at;
  }
  return to;
}

/** The beginning of the list that a mention is in, not before `least`. */
function beforeList({ ends, words: { bits }, mentionAt }: Scene, end: End, least: number): number {
  let from = end.from;
  for (let at = from; at > least; ) {
    let next = at - 1;
    while (next >= least && (bits[next] as number) & JOINT) next -= 1;
    const mention = next >= least ? (mentionAt[next] as number) : -1;
    if (next === at - 1 || mention < 0 || (ends[mention] as End).typeHash !== end.typeHash) break;
    at = (ends[mention] as End).from;
    from = at;
  }
  return Math.max(from, least);
}

function situation({ passage, words }: Scene, types: number, out: FeatureList): void {
  out.add(mix(43, mix(passage.before === null ? 1 : 0, types)));
  if (words.length > 0) out.add(mix(44, mix(words.norms[0] as number, types)));
}
