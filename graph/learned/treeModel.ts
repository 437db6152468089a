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

/** Numbers a node: its feature, the most that goes low, the places of the low and the high node. */
const NODE = 4;
/** So many trees are walked down at a time. */
const ABREAST = 4;

export class TreeModel {
  readonly scale: number;
  /**
   * Node by node. A leaf is a node that sends everything low, to itself, with its value in place of the high node: so
   * all trees of a group are walked down equally far, without asking which has arrived.
   */
  private readonly nodes: Int32Array;
  /** The trees, the flat ones first, filled up with empty ones to whole groups. */
  private readonly roots: Int32Array;
  /** How deep the deepest tree of each group is. */
  private readonly depths: Int32Array;

  constructor({ scale, trees }: PackedTrees) {
    this.scale = scale;
    const bytes = new ByteReader(fromBase64(trees));
    const nodes: number[] = [];
    /** Adds a tree and returns its depth. */
    const grow = (): number => {
      const at = nodes.length;
      const feature = bytes.integer() - 1;
      const value = bytes.signed();
      nodes.push(Math.max(feature, 0), feature < 0 ? MOST : value, feature < 0 ? at : at + NODE, value);
      if (feature < 0) return 0;
      const low = grow();
      nodes[at + 3] = nodes.length;
      return 1 + Math.max(low, grow());
    };
    const count = bytes.integer();
    const found = Array.from({ length: count }, () => ({ root: nodes.length, depth: grow() }));
    while (found.length % ABREAST !== 0) {
      found.push({ root: nodes.length, depth: 0 });
      nodes.push(0, MOST, nodes.length, 0);
    }
    found.sort((a, b) => a.depth - b.depth);
    this.nodes = Int32Array.from(nodes);
    this.roots = Int32Array.from(found, ({ root }) => root);
    this.depths = Int32Array.from(
      { length: found.length / ABREAST },
      (_, group) => found[ABREAST * group + ABREAST - 1]?.depth ?? 0,
    );
  }

  /** What all trees together say of an example. */
  score(example: ArrayLike<number>): number {
    const { nodes, roots, depths } = this;
    let sum = 0;
    for (let group = 0; group < depths.length; group += 1) {
      let a = roots[ABREAST * group] as number;
      let b = roots[ABREAST * group + 1] as number;
      let c = roots[ABREAST * group + 2] as number;
      let d = roots[ABREAST * group + 3] as number;
      for (let left = depths[group] as number; left > 0; left -= 1) {
        a = step(nodes, a, example);
        b = step(nodes, b, example);
        c = step(nodes, c, example);
        d = step(nodes, d, example);
      }
      sum += (nodes[a + 3] as number) + (nodes[b + 3] as number) + (nodes[c + 3] as number) + (nodes[d + 3] as number);
    }
    return sum;
  }
}

/** Above all features. */
const MOST = 0x7fffffff;

/** The node below the one at `at` to which an example goes; without a branch, which no processor could foresee. */
function step(nodes: Int32Array, at: number, example: ArrayLike<number>): number {
  const isHigh = +((example[nodes[at] as number] as number) > (nodes[at + 1] as number));
  return nodes[at + 2 + isHigh] as number;
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
