/** What the tree of a sentence says about two of its words: the path between them and the predicate at its top. */

import type { FeatureList } from '../../learned/featureList.ts';
import { hashWord, mix } from '../../learned/features.ts';
import { meaningsOf } from '../../learned/meanings.ts';
import { LABELS } from './labels.ts';
import type { Parse } from './parse.ts';
import { TURNING } from './turning.ts';

const labelHashes = Int32Array.from(LABELS, (label) => hashWord(label) | 0);
const CASE = LABELS.indexOf('case');
const CONJ = LABELS.indexOf('conj');

/** Longest path looked at, in steps on either side. */
const REACH = 7;
/** Longest way to the root. */
const HIGHEST = 40;
const NONE: readonly number[] = [];

/** A way between two words by the word above both; all but `length` are hashes. */
export interface Path {
  /** In which parts both hang on the word above them. */
  readonly roles: number;
  /** The part of the first alone. */
  readonly source: number;
  /** Lemma of the word above both. */
  readonly top: number;
  readonly length: number;
}

export class Tree {
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  readonly lemmas: Int32Array;
  /** Label of each word's own edge, with its preposition: "obl from". */
  private readonly roles: Int32Array;
  /** "not", "plans to", "will": what stands beside a predicate and turns its meaning. */
  readonly turning: (number[] | undefined)[] = [];
  /** Word → itself, its head and so on up to the root, once asked for. */
  private readonly chains: (number[] | undefined)[] = [];
  private readonly senses: (readonly number[] | undefined)[] = [];

  constructor({ heads, labels }: Parse, lemmas: Int32Array) {
    this.heads = heads;
    this.labels = labels;
    this.lemmas = lemmas;
    const cases = new Int32Array(heads.length);
    for (let at = 0; at < heads.length; at += 1) {
      const head = heads[at] as number;
      if (head < 0) continue;
      const label = labels[at] as number;
      if (label === CASE && cases[head] === 0) cases[head] = lemmas[at] as number;
      if (!TURNING.has(label)) continue;
      const others = this.turning[head];
      if (others) others.push(lemmas[at] as number);
      else this.turning[head] = [lemmas[at] as number];
    }
    this.roles = cases.map((preposition, at) => mix(labelHashes[labels[at] as number] as number, preposition));
  }

  /** A word, its head and so on up to the root. */
  climb(from: number): readonly number[] {
    const known = this.chains[from];
    if (known) return known;
    const chain = [from];
    let at = from;
    while ((this.heads[at] as number) >= 0 && chain.length < HIGHEST) {
      at = this.heads[at] as number;
      chain.push(at);
    }
    this.chains[from] = chain;
    return chain;
  }

  /** The chains of two words and how many steps each is below the word where they meet; null where they do not. */
  wayBetween(source: number, target: number) {
    const left = this.climb(source);
    const right = this.climb(target);
    const rightSteps = right.findIndex((at) => left.includes(at));
    return rightSteps < 0 ? null : { left, leftSteps: left.indexOf(right[rightSteps] as number), right, rightSteps };
  }

  private sensesOf(at: number): readonly number[] {
    let senses = this.senses[at];
    if (senses === undefined) {
      senses = meaningsOf(this.lemmas[at] as number);
      this.senses[at] = senses;
    }
    return senses;
  }

  /** Adds features of the pair; `types` tells what stands at its ends. */
  ofPair(source: number, target: number, types: number, out: FeatureList): void {
    const way = this.wayBetween(source, target);
    if (!way) {
      out.add(mix(100, types));
      return;
    }
    const { left, leftSteps, right, rightSteps } = way;
    out.add(mix(101, mix(Math.min(leftSteps + rightSteps, 8), types)));
    if (leftSteps > REACH || rightSteps > REACH) return;
    const top = right[rightSteps] as number;
    const { labels, roles } = this;
    let shape = 1;
    let plain = 1;
    const walk = (at: number) => {
      // Coordination is passed over: what holds of one holds of all.
      if (labels[at] === CONJ) return;
      shape = mix(shape, roles[at] as number);
      plain = mix(plain, labelHashes[labels[at] as number] as number);
    };
    for (let step = 0; step < leftSteps; step += 1) walk(left[step] as number);
    shape = mix(shape, 7);
    plain = mix(plain, 7);
    for (let step = rightSteps - 1; step >= 0; step -= 1) walk(right[step] as number);
    const isEnd = leftSteps === 0 ? 1 : rightSteps === 0 ? 2 : 3;
    out.add(mix(102, mix(shape, types)));
    out.add(mix(103, mix(plain, types)));
    const both = mix(mix(this.outermost(left, leftSteps), this.outermost(right, rightSteps)), isEnd);
    out.add(mix(104, mix(both, types)));
    if (isEnd === 3) this.meet(top, both, shape, types, out);
    // Words on the way.
    for (let step = 1; step < leftSteps; step += 1) this.pass(left[step] as number, 1, types, shape, out);
    for (let step = 1; step < rightSteps; step += 1) this.pass(right[step] as number, 2, types, shape, out);
    if (isEnd === 3) this.turns(top, types, out);
  }

  /** How many steps a word is below the root of its part of the sentence. */
  depthOf(word: number): number {
    return this.climb(word).length - 1;
  }

  /** How many steps two words are below the word where they meet; null where they do not. */
  stepsBetween(source: number, target: number): readonly [number, number] | null {
    const way = this.wayBetween(source, target);
    return way && [way.leftSteps, way.rightSteps];
  }

  /** The way from one word to another in short; null where there is none, or a long one. */
  between(source: number, target: number): Path | null {
    const way = this.wayBetween(source, target);
    if (!way) return null;
    const { left, leftSteps, right, rightSteps } = way;
    if (leftSteps > REACH || rightSteps > REACH) return null;
    const isEnd = leftSteps === 0 ? 1 : rightSteps === 0 ? 2 : 3;
    const own = this.outermost(left, leftSteps);
    return {
      roles: mix(mix(own, this.outermost(right, rightSteps)), isEnd),
      source: mix(own, isEnd),
      top: this.lemmas[right[rightSteps] as number] as number,
      length: leftSteps + rightSteps,
    };
  }

  private meet(top: number, roles: number, shape: number, types: number, out: FeatureList): void {
    const lemma = this.lemmas[top] as number;
    out.add(mix(105, mix(mix(roles, lemma), types)));
    out.add(mix(106, mix(lemma, types)));
    out.add(mix(107, mix(lemma, roles)));
    for (const meaning of this.sensesOf(top)) {
      out.add(mix(108, mix(mix(roles, meaning), types)));
      out.add(mix(109, mix(meaning, types)));
      out.add(mix(110, mix(meaning, roles)));
      out.add(mix(111, mix(mix(shape, meaning), types)));
    }
  }

  private pass(at: number, side: number, types: number, shape: number, out: FeatureList): void {
    const lemma = this.lemmas[at] as number;
    const way = mix(shape, types);
    out.add(mix(112, mix(mix(lemma, side), types)));
    out.add(mix(113, mix(lemma, way)));
    for (const meaning of this.sensesOf(at)) {
      out.add(mix(114, mix(mix(meaning, side), types)));
      out.add(mix(115, mix(meaning, way)));
    }
    this.turns(at, types, out);
  }

  private turns(at: number, types: number, out: FeatureList): void {
    for (const lemma of this.turning[at] ?? NONE) out.add(mix(116, mix(lemma, types)));
    const above = this.heads[at] as number;
    if (above < 0) return;
    const label = mix(this.labels[at] as number, types);
    out.add(mix(117, mix(this.lemmas[above] as number, label)));
    for (const meaning of this.sensesOf(above)) out.add(mix(118, mix(meaning, label)));
  }

  /** The role in which the first so many words of a chain hang on the next. */
  private outermost(chain: readonly number[], steps: number): number {
    for (let step = steps - 1; step >= 0; step -= 1) {
      const at = chain[step] as number;
      if (this.labels[at] !== CONJ) return this.roles[at] as number;
    }
    return 0;
  }

  /** Adds features of one word whose other end is not in the sentence. */
  ofOne(word: number, side: number, out: FeatureList): void {
    const chain = this.climb(word);
    let shape = 3;
    for (let step = 0; step < chain.length && step < 5; step += 1) {
      const at = chain[step] as number;
      const near = Math.min(step, 2);
      if (step > 0) {
        const lemma = this.lemmas[at] as number;
        out.add(mix(120, mix(mix(lemma, near), side)));
        out.add(mix(121, mix(mix(lemma, shape), side)));
        for (const meaning of this.sensesOf(at)) {
          out.add(mix(122, mix(mix(meaning, near), side)));
          out.add(mix(123, mix(mix(meaning, shape), side)));
        }
      }
      if (this.labels[at] !== CONJ) shape = mix(shape, this.roles[at] as number);
      if (step === 0) out.add(mix(124, mix(shape, side)));
    }
  }
}
