/** What the tree of a sentence says about two of its words: the path between them and the predicate at its top. */
import { LABELS, type Label } from '../../annotate/parse/labels.ts';
import type { Parse } from '../../annotate/parse/parse.ts';
import { hashWord, mix } from '../../learned/features.ts';
import { meaningsOf } from './wordClasses.ts';

const labelHashes = LABELS.map((label) => hashWord(label));
const CASE = LABELS.indexOf('case');
const CONJ = LABELS.indexOf('conj');
/** Children of the top that change whether it is said at all. */
const TURNING = new Set(
  (['aux', 'advmod', 'mark', 'compound:prt', 'aux:pass', 'cop'] as const).map((label) => LABELS.indexOf(label)),
);

const hashesOf = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(hashWord));
const indicesOf = (...labels: readonly Label[]): ReadonlySet<number> =>
  new Set(labels.map((label) => LABELS.indexOf(label)));
const COMPLEMENTS = indicesOf('xcomp', 'ccomp', 'conj', 'advcl', 'acl', 'csubj');
const UNSTATED = hashesOf("not n't never may might could would should if unless whether neither without");
const REFUSALS = hashesOf('deny refuse reject decline fail cancel abandon dispute refute');
const PLANS = hashesOf(
  'plan hope want intend expect seek consider mull weigh discuss negotiate propose apply wish prepare threaten decide',
);

/** Longest path looked at, in steps on either side. */
const REACH = 7;

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
  private readonly heads: Int16Array;
  private readonly labels: Uint8Array;
  private readonly lemmas: Uint32Array;
  /** Hash of the preposition a word is led by, 0 for none. */
  private readonly cases: Uint32Array;

  constructor({ heads, labels }: Parse, lemmas: Uint32Array) {
    this.heads = heads;
    this.labels = labels;
    this.lemmas = lemmas;
    this.cases = new Uint32Array(heads.length);
    for (let at = 0; at < heads.length; at += 1) {
      const head = heads[at] as number;
      if (labels[at] === CASE && head >= 0 && this.cases[head] === 0) this.cases[head] = lemmas[at] as number;
    }
  }

  /** The word of a span that hangs on something outside it. */
  headOf(from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const head = this.heads[at] as number;
      if (head < from || head >= to) return at;
    }
    return to - 1;
  }

  /** Label of a word's own edge, with its preposition: "obl from". */
  private role(at: number): number {
    return mix(labelHashes[this.labels[at] as number] as number, this.cases[at] as number);
  }

  private climb(from: number): number[] {
    const chain = [from];
    let at = from;
    while ((this.heads[at] as number) >= 0 && chain.length < 40) {
      at = this.heads[at] as number;
      chain.push(at);
    }
    return chain;
  }

  /** Adds features of the pair; `types` tells what stands at its ends. */
  ofPair(source: number, target: number, types: number, out: number[]): void {
    const up = this.climb(source);
    const down = this.climb(target);
    const place = new Map(up.map((at, index) => [at, index]));
    const meet = down.findIndex((at) => place.has(at));
    if (meet < 0) {
      out.push(mix(100, types));
      return;
    }
    const top = down[meet] as number;
    const left = up.slice(0, place.get(top) as number);
    const right = down.slice(0, meet);
    out.push(mix(101, mix(Math.min(left.length + right.length, 8), types)));
    if (left.length > REACH || right.length > REACH) return;
    const topLemma = this.lemmas[top] as number;
    // Coordination is passed over: what holds of one holds of all.
    const leftRole = this.outermost(left);
    const rightRole = this.outermost(right);
    let shape = 1;
    let plain = 1;
    for (const at of left) {
      if (this.labels[at] === CONJ) continue;
      shape = mix(shape, this.role(at));
      plain = mix(plain, labelHashes[this.labels[at] as number] as number);
    }
    shape = mix(shape, 7);
    plain = mix(plain, 7);
    for (let index = right.length - 1; index >= 0; index -= 1) {
      const at = right[index] as number;
      if (this.labels[at] === CONJ) continue;
      shape = mix(shape, this.role(at));
      plain = mix(plain, labelHashes[this.labels[at] as number] as number);
    }
    const isEnd = left.length === 0 ? 1 : right.length === 0 ? 2 : 3;
    out.push(mix(102, mix(shape, types)), mix(103, mix(plain, types)));
    const roles = mix(mix(leftRole, rightRole), isEnd);
    out.push(mix(104, mix(roles, types)));
    if (isEnd === 3) {
      out.push(
        mix(105, mix(mix(roles, topLemma), types)),
        mix(106, mix(topLemma, types)),
        mix(107, mix(topLemma, roles)),
      );
      for (const meaning of meaningsOf(topLemma)) {
        out.push(
          mix(108, mix(mix(roles, meaning), types)),
          mix(109, mix(meaning, types)),
          mix(110, mix(meaning, roles)),
        );
        out.push(mix(111, mix(mix(shape, meaning), types)));
      }
    }
    // Words on the way.
    for (const [chain, side] of [
      [left, 1],
      [right, 2],
    ] as const)
      for (const at of chain.slice(1)) this.pass(at, side, types, shape, out);
    if (isEnd === 3) this.turns(top, types, out);
  }

  /** The way from one word to another in short; null where there is none, or a long one. */
  between(source: number, target: number): Path | null {
    const up = this.climb(source);
    const down = this.climb(target);
    const meet = down.findIndex((at) => up.includes(at));
    if (meet < 0) return null;
    const top = down[meet] as number;
    const left = up.slice(0, up.indexOf(top));
    const right = down.slice(0, meet);
    if (left.length > REACH || right.length > REACH) return null;
    const isEnd = left.length === 0 ? 1 : right.length === 0 ? 2 : 3;
    return {
      roles: mix(mix(this.outermost(left), this.outermost(right)), isEnd),
      source: mix(this.outermost(left), isEnd),
      top: this.lemmas[top] as number,
      length: left.length + right.length,
    };
  }

  private pass(at: number, side: number, types: number, shape: number, out: number[]): void {
    const lemma = this.lemmas[at] as number;
    out.push(mix(112, mix(mix(lemma, side), types)), mix(113, mix(lemma, mix(shape, types))));
    for (const meaning of meaningsOf(lemma)) {
      out.push(mix(114, mix(mix(meaning, side), types)), mix(115, mix(meaning, mix(shape, types))));
    }
    this.turns(at, types, out);
  }

  /** "not", "plans to", "will": what stands beside a predicate and turns its meaning. */
  private turns(at: number, types: number, out: number[]): void {
    const { heads, labels, lemmas } = this;
    for (let child = 0; child < heads.length; child += 1)
      if (heads[child] === at && TURNING.has(labels[child] as number))
        out.push(mix(116, mix(lemmas[child] as number, types)));
    const above = heads[at] as number;
    if (above >= 0) {
      out.push(mix(117, mix(lemmas[above] as number, mix(labels[at] as number, types))));
      for (const meaning of meaningsOf(lemmas[above] as number))
        out.push(mix(118, mix(meaning, mix(labels[at] as number, types))));
    }
  }

  /** Whether what joins two words is denied, planned or merely possible: said of the predicate over both, or above it. */
  isUnstated(source: number, target: number, mayPlan: boolean): boolean {
    const place = new Set(this.climb(source));
    const top = this.climb(target).find((at) => place.has(at));
    if (top === undefined) return false;
    for (let child = 0; child < this.heads.length; child += 1)
      if (UNSTATED.has(this.lemmas[child] as number) && [top, source, target].includes(this.heads[child] as number))
        return true;
    for (const at of this.climb(top)) {
      const label = this.labels[at] as number;
      const above = this.heads[at] as number;
      if (above < 0 || !COMPLEMENTS.has(label)) return false;
      const lemma = this.lemmas[above] as number;
      if (REFUSALS.has(lemma) || (!mayPlan && PLANS.has(lemma))) return true;
    }
    return false;
  }

  /** The role in which a chain hangs on what it leads to. */
  private outermost(chain: readonly number[]): number {
    for (let index = chain.length - 1; index >= 0; index -= 1) {
      const at = chain[index] as number;
      if (this.labels[at] !== CONJ) return this.role(at);
    }
    return 0;
  }

  /** Adds features of one word whose other end is not in the sentence. */
  ofOne(at: number, side: number, out: number[]): void {
    const chain = this.climb(at).slice(0, 5);
    let shape = 3;
    chain.forEach((word, index) => {
      if (index > 0) {
        const lemma = this.lemmas[word] as number;
        out.push(mix(120, mix(mix(lemma, Math.min(index, 2)), side)), mix(121, mix(mix(lemma, shape), side)));
        for (const meaning of meaningsOf(lemma))
          out.push(mix(122, mix(mix(meaning, Math.min(index, 2)), side)), mix(123, mix(mix(meaning, shape), side)));
      }
      if (this.labels[word] !== CONJ) shape = mix(shape, this.role(word));
      if (index === 0) out.push(mix(124, mix(shape, side)));
    });
  }
}
