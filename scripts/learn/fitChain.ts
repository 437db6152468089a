/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over hashed features, fitted by AdaGrad
 * (Duchi, Hazan and Singer 2011) with a penalty on squared weights. A word may leave its label open among several: then
 * all that are allowed share the credit. The same sequences in the same order give the same weights.
 */
import { type PackedModel, packWeights } from '../../graph/learned/linearModel.ts';
import { seededRandom, shuffle } from './fitSoftmax.ts';

export interface Sequence {
  /** Features of each word. */
  readonly features: readonly Uint32Array[];
  /** For each word the labels it may have, as bits. */
  readonly allowed: Uint32Array;
  readonly weight: number;
}

export interface ChainOptions {
  readonly labels: readonly string[];
  readonly mayFollow: (from: number, to: number) => boolean;
  readonly bits: number;
  readonly epochs?: number;
  readonly rate?: number;
  /** Penalty on squared weights, applied where a feature occurs. */
  readonly penalty?: number;
  /** Penalty on the size of weights, applied where a feature occurs: draws those that matter little to 0. */
  readonly lasso?: number;
  readonly scale?: number;
  /** Weights below this are forgotten when stored. */
  readonly least?: number;
}

export interface PackedChain extends PackedModel {
  /** Row by label before, column by label; the last row is for the first word. */
  readonly transitions: readonly number[];
}

export function fitChain(sequences: readonly Sequence[], options: ChainOptions): PackedChain {
  const {
    labels,
    mayFollow,
    bits,
    epochs = 10,
    rate = 0.1,
    penalty = 1e-4,
    lasso = 0,
    scale = 24,
    least = 0.05,
  } = options;
  const width = labels.length;
  const mask = 2 ** bits - 1;
  const { rows, count } = numberRows(sequences, mask);
  const weights = new Float32Array(count * width);
  const squares = new Float32Array(weights.length).fill(1e-6);
  const moves = new Float64Array((width + 1) * width);
  const moveSquares = new Float64Array(moves.length).fill(1e-6);
  const legal = new Uint8Array(moves.length);
  for (let from = -1; from < width; from += 1)
    for (let to = 0; to < width; to += 1) if (mayFollow(from, to)) legal[(from < 0 ? width : from) * width + to] = 1;
  const order = sequences.map((_, at) => at);
  const random = seededRandom(7);
  const expMoves = new Float64Array(moves.length);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { features, allowed, weight } = sequences[index] as Sequence;
      const ids = rows[index] as readonly Int32Array[];
      const length = features.length;
      for (let at = 0; at < moves.length; at += 1) expMoves[at] = legal[at] ? Math.exp(moves[at] as number) : 0;
      const potentials = new Float64Array(length * width);
      for (let at = 0; at < length; at += 1) {
        const own = ids[at] as Int32Array;
        const base = at * width;
        for (let f = 0; f < own.length; f += 1) {
          const row = (own[f] as number) * width;
          for (let c = 0; c < width; c += 1)
            potentials[base + c] = (potentials[base + c] as number) + (weights[row + c] as number);
        }
        let best = -Infinity;
        for (let c = 0; c < width; c += 1) best = Math.max(best, potentials[base + c] as number);
        for (let c = 0; c < width; c += 1) potentials[base + c] = Math.exp((potentials[base + c] as number) - best);
      }
      const free = marginals(potentials, expMoves, length, width, null);
      const held = marginals(potentials, expMoves, length, width, allowed);
      if (!held || !free) continue;
      for (let at = 0; at < length; at += 1) {
        const own = ids[at] as Int32Array;
        const base = at * width;
        for (let c = 0; c < width; c += 1) {
          const pull = weight * ((free.single[base + c] as number) - (held.single[base + c] as number));
          if (Math.abs(pull) < 1e-4) continue;
          for (let f = 0; f < own.length; f += 1) {
            const cell = (own[f] as number) * width + c;
            const slope = pull + penalty * (weights[cell] as number);
            squares[cell] = (squares[cell] as number) + slope * slope;
            const step = rate / Math.sqrt(squares[cell] as number);
            const moved = (weights[cell] as number) - step * slope;
            weights[cell] = Math.sign(moved) * Math.max(0, Math.abs(moved) - step * lasso);
          }
        }
      }
      for (let cell = 0; cell < moves.length; cell += 1) {
        const slope =
          weight * ((free.pairs[cell] as number) - (held.pairs[cell] as number)) + penalty * (moves[cell] as number);
        if (Math.abs(slope) < 1e-6) continue;
        moveSquares[cell] = (moveSquares[cell] as number) + slope * slope;
        moves[cell] = (moves[cell] as number) - (rate * slope) / Math.sqrt(moveSquares[cell] as number);
      }
    }
  }
  const whole = new Int8Array(2 ** bits * width);
  for (const [hash, row] of hashesOf(sequences, mask))
    for (let c = 0; c < width; c += 1) {
      const value = weights[row * width + c] as number;
      if (Math.abs(value) >= least) whole[hash * width + c] = Math.max(-127, Math.min(127, Math.round(value * scale)));
    }
  const transitions = Array.from(moves, (value, at) => (legal[at] ? Math.round(value * scale) : 0));
  return { classes: labels, bits, scale, weights: packWeights(whole), transitions };
}

/** Features as rows counted from 0, so that weights lie close together. */
function numberRows(sequences: readonly Sequence[], mask: number): { rows: Int32Array[][]; count: number } {
  const numbers = hashesOf(sequences, mask);
  const rows = sequences.map(({ features }) =>
    features.map((own) => Int32Array.from(own, (hash) => numbers.get(hash & mask) as number)),
  );
  return { rows, count: numbers.size };
}

function hashesOf(sequences: readonly Sequence[], mask: number): Map<number, number> {
  const numbers = new Map<number, number>();
  for (const { features } of sequences)
    for (const own of features)
      for (const hash of own) if (!numbers.has(hash & mask)) numbers.set(hash & mask, numbers.size);
  return numbers;
}

interface Marginals {
  readonly single: Float64Array;
  readonly pairs: Float64Array;
}

/** Forward and backward, scaled at every word; null where no labelling is allowed. */
function marginals(
  potentials: Float64Array,
  expMoves: Float64Array,
  length: number,
  width: number,
  allowed: Uint32Array | null,
): Marginals | null {
  const isAllowed = (at: number, label: number): boolean =>
    allowed === null || ((allowed[at] as number) & (1 << label)) !== 0;
  const forward = new Float64Array(length * width);
  const backward = new Float64Array(length * width);
  for (let at = 0; at < length; at += 1) {
    let sum = 0;
    for (let to = 0; to < width; to += 1) {
      if (!isAllowed(at, to)) continue;
      let value = 0;
      if (at === 0) value = expMoves[width * width + to] as number;
      else
        for (let from = 0; from < width; from += 1)
          value += (forward[(at - 1) * width + from] as number) * (expMoves[from * width + to] as number);
      value *= potentials[at * width + to] as number;
      forward[at * width + to] = value;
      sum += value;
    }
    if (!(sum > 0)) return null;
    for (let to = 0; to < width; to += 1) forward[at * width + to] = (forward[at * width + to] as number) / sum;
  }
  const single = new Float64Array(length * width);
  const pairs = new Float64Array(expMoves.length);
  for (let at = length - 1; at >= 0; at -= 1) {
    let sum = 0;
    for (let from = 0; from < width; from += 1) {
      let value = 0;
      if (at === length - 1) value = 1;
      else
        for (let to = 0; to < width; to += 1)
          if (isAllowed(at + 1, to))
            value +=
              (expMoves[from * width + to] as number) *
              (potentials[(at + 1) * width + to] as number) *
              (backward[(at + 1) * width + to] as number);
      backward[at * width + from] = value;
      sum += value;
    }
    for (let from = 0; from < width; from += 1)
      backward[at * width + from] = (backward[at * width + from] as number) / (sum || 1);
    let total = 0;
    for (let c = 0; c < width; c += 1) {
      const value = (forward[at * width + c] as number) * (backward[at * width + c] as number);
      single[at * width + c] = value;
      total += value;
    }
    for (let c = 0; c < width; c += 1) single[at * width + c] = (single[at * width + c] as number) / (total || 1);
    if (at === length - 1) continue;
    // How often each label followed each.
    let all = 0;
    const own = new Float64Array(width * width);
    for (let from = 0; from < width; from += 1) {
      const start = forward[at * width + from] as number;
      if (start === 0) continue;
      for (let to = 0; to < width; to += 1) {
        if (!isAllowed(at + 1, to)) continue;
        const value =
          start *
          (expMoves[from * width + to] as number) *
          (potentials[(at + 1) * width + to] as number) *
          (backward[(at + 1) * width + to] as number);
        own[from * width + to] = value;
        all += value;
      }
    }
    for (let cell = 0; cell < own.length; cell += 1)
      pairs[cell] = (pairs[cell] as number) + (own[cell] as number) / (all || 1);
  }
  for (let c = 0; c < width; c += 1) pairs[width * width + c] = single[c] as number;
  return { single, pairs };
}
