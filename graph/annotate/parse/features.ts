/**
 * What the parser looks at before each action: the words around the gap between stack and buffer, their children so
 * far, and what lies between them (templates after Zhang and Nivre 2011, for arc-hybrid).
 */
import { NONE } from './lexicon.ts';
import type { ParserState } from './state.ts';
import type { Words } from './tagger.ts';

/** Most features of one state. */
export const MOST_FEATURES = 110;

/** Stands for the tag or the label where there is no word. */
const NO_TAG = 99;

/** The tags of the two words on either side of the gap as one number: the same one for the same tags. */
export function tagsAround(state: ParserState, tags: Uint8Array): number {
  const none = state.length;
  const s0t = tagOf(tags, state.stackAt(0), none);
  const s1t = tagOf(tags, state.stackAt(1), none);
  const b0t = tagOf(tags, state.bufferAt(0), none);
  const b1t = tagOf(tags, state.bufferAt(1), none);
  return (s1t << 21) | (s0t << 14) | (b0t << 7) | b1t;
}

/** Fills `out` with the features that tell only of the tags `tagsAround` a gap; returns their number. */
export function featuresOfTags(around: number, out: Int32Array): number {
  const s1t = around >> 21;
  const s0t = (around >> 14) & 127;
  const b0t = (around >> 7) & 127;
  const b1t = around & 127;
  let n = 0;
  out[n++] = f1(3, s0t);
  out[n++] = f1(5, s1t);
  out[n++] = f1(8, b0t);
  out[n++] = f1(10, b1t);
  out[n++] = f2(16, s0t, b0t);
  out[n++] = f2(21, s1t, s0t);
  out[n++] = f2(25, b0t, b1t);
  out[n++] = f3(28, s0t, b0t, b1t);
  out[n++] = f3(29, s1t, s0t, b0t);
  out[n++] = f4(32, s1t, s0t, b0t, b1t);
  return n;
}

/** Fills `out` with the features of the state; returns their number. */
export function stateFeatures(state: ParserState, words: Words, tags: Uint8Array, out: Int32Array): number {
  return otherFeatures(state, words, tags, out, featuresOfTags(tagsAround(state, tags), out));
}

/** Fills `out` from place `n` on with the other features of the state; returns how many are in it then. */
export function otherFeatures(state: ParserState, words: Words, tags: Uint8Array, out: Int32Array, n = 0): number {
  const none = state.length;
  const s0 = state.stackAt(0);
  const s1 = state.stackAt(1);
  const s2 = state.stackAt(2);
  const b0 = state.bufferAt(0);
  const b1 = state.bufferAt(1);
  const b2 = state.bufferAt(2);
  const b3 = state.bufferAt(3);
  const { word, lemma } = words;
  const { labels } = state;
  const s0w = wordOf(word, s0, none);
  const s1w = wordOf(word, s1, none);
  const b0w = wordOf(word, b0, none);
  const b1w = wordOf(word, b1, none);
  const s0m = wordOf(lemma, s0, none);
  const s1m = wordOf(lemma, s1, none);
  const b0m = wordOf(lemma, b0, none);
  const s0t = tagOf(tags, s0, none);
  const s1t = tagOf(tags, s1, none);
  const s2t = tagOf(tags, s2, none);
  const b0t = tagOf(tags, b0, none);
  const b1t = tagOf(tags, b1, none);
  const b2t = tagOf(tags, b2, none);
  const b3t = tagOf(tags, b3, none);
  const s0l = state.left[s0] as number;
  const s0r = state.right[s0] as number;
  const s1l = state.left[s1] as number;
  const s1r = state.right[s1] as number;
  const b0l = state.left[b0] as number;
  const s0lt = tagOf(tags, s0l, none);
  const s0rt = tagOf(tags, s0r, none);
  const s1lt = tagOf(tags, s1l, none);
  const s1rt = tagOf(tags, s1r, none);
  const b0lt = tagOf(tags, b0l, none);
  const s0ll = tagOf(labels, s0l, none);
  const s0rl = tagOf(labels, s0r, none);
  const s1ll = tagOf(labels, s1l, none);
  const s1rl = tagOf(labels, s1r, none);
  const b0ll = tagOf(labels, b0l, none);
  const s0k = wordOf(word, state.marker[s0] as number, none);
  const s1k = wordOf(word, state.marker[s1] as number, none);
  const b0k = wordOf(word, state.marker[b0] as number, none);
  const near = s0 === none || b0 === none ? 9 : gap(b0 - s0);
  const far = s1 === none || s0 === none ? 9 : gap(s0 - s1);
  const s0v = (state.leftCount[s0] as number) * 8 + Math.min(7, state.rightCount[s0] as number);
  const s1v = (state.leftCount[s1] as number) * 8 + Math.min(7, state.rightCount[s1] as number);
  const b0v = Math.min(7, state.leftCount[b0] as number);
  const s0c = state.childLabels[s0] as number;
  const s1c = state.childLabels[s1] as number;
  const b0c = state.childLabels[b0] as number;
  // Single words.
  out[n++] = f2(1, s0w, s0t);
  out[n++] = f1(2, s0w);
  out[n++] = f2(4, s1w, s1t);
  out[n++] = f2(6, b0w, b0t);
  out[n++] = f1(7, b0w);
  out[n++] = f2(9, b1w, b1t);
  out[n++] = f2(11, wordOf(word, b2, none), b2t);
  out[n++] = f2(12, wordOf(word, s2, none), s2t);
  // Pairs.
  out[n++] = f4(13, s0w, s0t, b0w, b0t);
  out[n++] = f3(14, s0w, s0t, b0t);
  out[n++] = f3(15, s0t, b0w, b0t);
  out[n++] = f2(17, s0m, b0m);
  out[n++] = f4(18, s1w, s1t, s0w, s0t);
  out[n++] = f3(19, s1w, s1t, s0t);
  out[n++] = f3(20, s1t, s0w, s0t);
  out[n++] = f2(22, s1m, s0m);
  out[n++] = f3(23, s1w, s1t, b0t);
  out[n++] = f3(24, s1t, b0w, b0t);
  out[n++] = f3(26, b0w, b1t, s0t);
  out[n++] = f3(27, s0m, b0t, b1t);
  // Threes and fours of tags.
  out[n++] = f3(30, b0t, b1t, b2t);
  out[n++] = f3(31, s2t, s1t, s0t);
  out[n++] = f4(33, s0t, b0t, b1t, b2t);
  out[n++] = f4(34, s2t, s1t, s0t, b0t);
  out[n++] = f4(35, b0t, b1t, b2t, b3t);
  out[n++] = f4(36, s0m, b0w, b1t, b2t);
  // Children.
  out[n++] = f3(37, s0t, s0lt, b0t);
  out[n++] = f3(38, s0t, s0rt, b0t);
  out[n++] = f3(39, s0t, b0lt, b0t);
  out[n++] = f3(40, s1t, s1lt, s0t);
  out[n++] = f3(41, s1t, s1rt, s0t);
  out[n++] = f3(42, s1t, s0lt, s0t);
  out[n++] = f3(43, s1t, s0rt, s0t);
  out[n++] = f3(44, s0t, s0ll, b0t);
  out[n++] = f3(45, s0t, s0rl, b0t);
  out[n++] = f3(46, s0t, b0ll, b0t);
  out[n++] = f3(47, s1t, s1ll, s0t);
  out[n++] = f3(48, s1t, s1rl, s0t);
  out[n++] = f3(49, s1t, s0ll, s0t);
  out[n++] = f3(50, s1t, s0rl, s0t);
  out[n++] = f4(51, s0t, s0ll, s0rl, b0t);
  out[n++] = f4(52, s1t, s1rl, s0t, b0t);
  out[n++] = f3(53, s0t, s0ll, tagOf(labels, state.left2[s0] as number, none));
  out[n++] = f3(54, s0t, s0rl, tagOf(labels, state.right2[s0] as number, none));
  out[n++] = f3(55, s1t, s1rl, tagOf(labels, state.right2[s1] as number, none));
  out[n++] = f3(56, b0t, b0ll, tagOf(labels, state.left2[b0] as number, none));
  out[n++] = f2(57, wordOf(word, s0r, none), s0rl);
  out[n++] = f2(58, wordOf(word, s1r, none), s1rl);
  out[n++] = f2(59, wordOf(word, s0l, none), s0ll);
  out[n++] = f2(60, wordOf(word, b0l, none), b0ll);
  // Which labels the children have already.
  out[n++] = f2(61, s0t, s0c);
  out[n++] = f2(62, s1t, s1c);
  out[n++] = f2(63, b0t, b0c);
  out[n++] = f3(64, s1t, s1c, s0t);
  out[n++] = f3(65, s0t, s0c, b0t);
  out[n++] = f3(66, s0t, b0c, b0t);
  out[n++] = f3(67, s1t, s0c, s0t);
  out[n++] = f4(68, s1c, s1t, s0t, s0c);
  // How many children, how far.
  out[n++] = f2(69, s0t, s0v);
  out[n++] = f2(70, s1t, s1v);
  out[n++] = f2(71, b0t, b0v);
  out[n++] = f3(72, s0t, b0t, near);
  out[n++] = f3(73, s1t, s0t, far);
  out[n++] = f2(74, s0w, near);
  out[n++] = f2(75, b0w, near);
  out[n++] = f2(76, s1w, far);
  // Prepositions and conjunctions: what they attach to.
  out[n++] = f3(77, s1t, s0t, s0k);
  out[n++] = f3(78, s1m, s0t, s0k);
  out[n++] = f3(79, s1m, s0m, s0k);
  out[n++] = f4(80, s2t, s1t, s0t, s0k);
  out[n++] = f3(81, s0m, b0k, b0t);
  out[n++] = f4(82, s1t, s0t, b0t, b0k);
  out[n++] = f4(83, s1m, s0t, b0t, b0k);
  out[n++] = f4(84, s0m, s1t, b0w, b0t);
  out[n++] = f4(85, s1m, s0t, b0w, b0t);
  out[n++] = f4(86, s1t, s1k, s0t, s0k);
  out[n++] = f3(87, s0k, s0t, b0t);
  out[n++] = f3(88, s1k, s1t, b0t);
  out[n++] = f4(89, s2t, wordOf(lemma, s2, none), s0t, s0k);
  out[n++] = f3(90, s0k, s0m, s1t);
  out[n++] = f4(91, tagOf(tags, state.stackAt(3), none), s2t, s1t, s0t);
  return n;
}

// Functions of their own: closures would be made anew at each state, and under tsx, which names every one of them with
// `defineProperty`, cost more than all the features.

/** The word or lemma at a place; no word stands at `none`. */
function wordOf(hashes: Int32Array, at: number, none: number): number {
  return at === none ? NONE : (hashes[at] as number);
}

/** The tag or label at a place. */
function tagOf(indices: Uint8Array, at: number, none: number): number {
  return at === none ? NO_TAG : (indices[at] as number);
}

function gap(distance: number): number {
  if (distance < 5) return distance;
  return distance < 10 ? 5 : 6;
}

function f1(template: number, a: number): number {
  return finish(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b));
}

function f2(template: number, a: number, b: number): number {
  return finish(
    Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b), 0x27d4eb2f) + Math.imul(b, 0xc2b2ae35),
  );
}

function f3(template: number, a: number, b: number, c: number): number {
  const two =
    Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b), 0x27d4eb2f) + Math.imul(b, 0xc2b2ae35);
  return finish(Math.imul(two ^ (two >>> 15), 0x165667b1) + Math.imul(c, 0x2c1b3c6d));
}

function f4(template: number, a: number, b: number, c: number, d: number): number {
  const two =
    Math.imul(Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b), 0x27d4eb2f) + Math.imul(b, 0xc2b2ae35);
  const three = Math.imul(two ^ (two >>> 15), 0x165667b1) + Math.imul(c, 0x2c1b3c6d);
  return finish(Math.imul(three ^ (three >>> 13), 0x297a2d39) + Math.imul(d, 0x5bd1e995));
}

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
}
