/** Labels words by a linear chain of learned weights: the best sequence of labels for each line (Viterbi 1967). */
import { FeatureList } from '../../learned/featureList.ts';
import { LinearModel, type PackedModel } from '../../learned/linearModel.ts';
import type { EntityType } from '../../ontology.ts';
import { readFeatures } from './features.ts';
import { beginOf, isInside, LABELS, mayFollow, OUTSIDE, typeOf } from './labels.ts';
import type { LineView } from './surroundings.ts';

export interface PackedTagger extends PackedModel {
  /** Row by the label before, column by label; the last row is for the first word. */
  readonly transitions: readonly number[];
}

/** A name the tagger reads in a line. */
export interface Tagged {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly type: EntityType;
  /** How far the best reading without it is behind, in the model's units. */
  readonly margin: number;
}

export interface Reading {
  readonly tagged: readonly Tagged[];
  /**
   * How far the best reading in which a name of the type begins at the word (null: in which the word is part of no name)
   * is behind the best of all.
   */
  readonly lag: (from: number, type: EntityType | null) => number;
}

const NEVER = -1_000_000;

/** Features of one word. */
const features = new FeatureList();

export class Tagger {
  readonly scale: number;
  private readonly model: LinearModel;
  private readonly moves: Int32Array;
  /** Scores of one word. */
  private readonly own = new Int32Array(LABELS.length);
  private room: readonly [Int32Array, Int32Array, Int32Array] = [
    new Int32Array(0),
    new Int32Array(0),
    new Int32Array(0),
  ];

  constructor(packed: PackedTagger) {
    this.model = new LinearModel(packed);
    this.scale = packed.scale;
    const width = LABELS.length;
    this.moves = Int32Array.from(packed.transitions, (value, cell) => {
      const from = Math.floor(cell / width);
      return mayFollow(from === width ? -1 : from, cell % width) ? value : NEVER;
    });
  }

  read(view: LineView): Reading {
    const width = LABELS.length;
    const { moves } = this;
    const { index, words } = view.line;
    const length = words.length;
    const { scores, forward, backward } = this.clear(length * width);
    for (let at = 0; at < length; at += 1) {
      readFeatures(view, at, features);
      this.model.score(features.items, this.own, features.length);
      scores.set(this.own, at * width);
    }
    if (length > 0)
      for (let to = 0; to < width; to += 1)
        forward[to] = (moves[width * width + to] as number) + (scores[to] as number);
    for (let at = 1; at < length; at += 1) this.stepForward(at, scores, forward, moves);
    for (let at = length - 2; at >= 0; at -= 1) this.stepBack(at, scores, backward, moves);
    const through = new Int32Array(length * width);
    for (let cell = 0; cell < through.length; cell += 1)
      through[cell] = (forward[cell] as number) + (backward[cell] as number);
    const labels = decode(through, forward, moves, length, width);
    const best = length === 0 ? 0 : (through[labels[0] as number] as number);
    const marginAt = (at: number): number => {
      let other = NEVER * 10;
      for (let c = 0; c < width; c += 1)
        if (c !== labels[at] && (through[at * width + c] as number) > other) other = through[at * width + c] as number;
      return best - other;
    };
    const tagged: Tagged[] = [];
    for (let from = 0; from < length; ) {
      const type = typeOf(labels[from] as number);
      let to = from + 1;
      if (type !== null) {
        while (to < length && isInside(labels[to] as number)) to += 1;
        let margin = marginAt(from);
        for (let at = from + 1; at < to; at += 1) margin = Math.min(margin, marginAt(at));
        tagged.push({ line: index, from, to, type, margin });
      }
      from = to;
    }
    const lag = (from: number, type: EntityType | null): number =>
      best - (through[from * width + (type === null ? OUTSIDE : beginOf(type))] as number);
    return { tagged, lag };
  }

  /** Best scores of labellings up to the word at `at`. */
  private stepForward(at: number, scores: Int32Array, forward: Int32Array, moves: Int32Array): void {
    const width = LABELS.length;
    const before = (at - 1) * width;
    for (let to = 0; to < width; to += 1) {
      let best = NEVER * 10;
      // What goes on can do so only from the label before it or from itself.
      const first = isInside(to) ? to - 1 : 0;
      const last = isInside(to) ? to : width - 1;
      for (let from = first; from <= last; from += 1) {
        const value = (forward[before + from] as number) + (moves[from * width + to] as number);
        if (value > best) best = value;
      }
      forward[at * width + to] = best + (scores[at * width + to] as number);
    }
  }

  /** Best scores of labellings from the word behind `at` on. */
  private stepBack(at: number, scores: Int32Array, backward: Int32Array, moves: Int32Array): void {
    const width = LABELS.length;
    const next = (at + 1) * width;
    for (let to = 0; to < width; to += 1)
      this.own[to] = (scores[next + to] as number) + (backward[next + to] as number);
    for (let from = 0; from < width; from += 1) {
      const row = from * width;
      let best = (moves[row] as number) + (this.own[0] as number);
      for (let to = 1; to < width; to += 2) {
        const value = (moves[row + to] as number) + (this.own[to] as number);
        if (value > best) best = value;
      }
      if (from > 0) {
        const inside = isInside(from) ? from : from + 1;
        const value = (moves[row + inside] as number) + (this.own[inside] as number);
        if (value > best) best = value;
      }
      backward[at * width + from] = best;
    }
  }

  /** Room for so many scores; those of the last word from it on are 0. */
  private clear(size: number): { scores: Int32Array; forward: Int32Array; backward: Int32Array } {
    if (this.room[0].length < size)
      this.room = [new Int32Array(2 * size), new Int32Array(2 * size), new Int32Array(2 * size)];
    const [scores, forward, backward] = this.room;
    backward.fill(0, 0, size);
    return { scores, forward, backward };
  }
}

/** The best labelling, read backwards; between equals the label of the smaller number. */
function decode(
  through: Int32Array,
  forward: Int32Array,
  moves: Int32Array,
  length: number,
  width: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  for (let at = length - 1; at >= 0; at -= 1) {
    let best = NEVER * 100;
    let label = OUTSIDE;
    for (let c = 0; c < width; c += 1) {
      const value =
        at === length - 1
          ? (through[at * width + c] as number)
          : (forward[at * width + c] as number) + (moves[c * width + (labels[at + 1] as number)] as number);
      if (value > best) {
        best = value;
        label = c;
      }
    }
    labels[at] = label;
  }
  return labels;
}
