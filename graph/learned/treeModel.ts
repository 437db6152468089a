/** A sum of regression trees over whole numbers ("gradient boosting": Friedman 2001): exact and equal in every engine. */
import { ByteReader, fromBase64, toBase64, writeInteger, writeSigned } from './base64.ts';

/** A split sends what is at most `most` to `low`; a leaf is a whole number. */
export type TreeNode =
  | { readonly feature: number; readonly most: number; readonly low: TreeNode; readonly high: TreeNode }
  | number;

/** Trees as they are stored: see `packTrees`. */
export interface PackedTrees {
  /** Leaves are natural logarithms of odds times this. */
  readonly scale: number;
  /** Base 64 of variable-length integers, each tree in preorder: feature + 1 and threshold, or 0 and leaf (both zigzag). */
  readonly trees: string;
}

export class TreeModel {
  readonly scale: number;
  /** By node: its feature, or −1 for a leaf. */
  private readonly features: Int16Array;
  /** By node: the most that goes to the node behind it, or the leaf's value. */
  private readonly values: Int32Array;
  /** By node: where what is more goes. */
  private readonly highs: Int32Array;
  private readonly roots: Int32Array;

  constructor({ scale, trees }: PackedTrees) {
    this.scale = scale;
    const bytes = new ByteReader(fromBase64(trees));
    const features: number[] = [];
    const values: number[] = [];
    const highs: number[] = [];
    const roots: number[] = [];
    const grow = (): void => {
      const at = features.length;
      features.push(bytes.integer() - 1);
      values.push(bytes.signed());
      highs.push(0);
      if (features[at] === -1) return;
      grow();
      highs[at] = features.length;
      grow();
    };
    const count = bytes.integer();
    for (let tree = 0; tree < count; tree += 1) {
      roots.push(features.length);
      grow();
    }
    this.features = Int16Array.from(features);
    this.values = Int32Array.from(values);
    this.highs = Int32Array.from(highs);
    this.roots = Int32Array.from(roots);
  }

  /** What all trees together say of an example. */
  score(example: ArrayLike<number>): number {
    const { features, values, highs, roots } = this;
    let sum = 0;
    for (let tree = 0; tree < roots.length; tree += 1) {
      let at = roots[tree] as number;
      for (let feature = features[at] as number; feature >= 0; feature = features[at] as number)
        at = (example[feature] as number) <= (values[at] as number) ? at + 1 : (highs[at] as number);
      sum += values[at] as number;
    }
    return sum;
  }
}

export function packTrees(trees: readonly TreeNode[], scale: number): PackedTrees {
  const bytes: number[] = [];
  const write = (node: TreeNode): void => {
    if (typeof node === 'number') {
      bytes.push(0);
      writeSigned(bytes, node);
      return;
    }
    writeInteger(bytes, node.feature + 1);
    writeSigned(bytes, node.most);
    write(node.low);
    write(node.high);
  };
  writeInteger(bytes, trees.length);
  trees.forEach(write);
  return { scale, trees: toBase64(bytes) };
}
