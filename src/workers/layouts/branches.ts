/** A tree of shortest ways from one node, and where around it each branch lies. */
import type { Neighbours } from './sheet.ts';

/** What stays free of nodes beside the top of each ring, in radians: there stands how many steps it is. */
export const TOP = 0.17;
export const ROUND = 2 * (Math.PI - TOP);
/** The share of the first ring that its nodes have alike, however many leaves hang on each. */
const ALIKE = 0.35;
/** How many nodes and edges may be looked at until the branches are in order: a fraction of a second. */
const LOOKS = 20_000_000;

export interface Tree {
  readonly centre: number;
  /** Steps from the centre, −1 where no way leads. */
  readonly depths: Int32Array;
  readonly levels: readonly (readonly number[])[];
  /** What hangs on each node one step further out, clockwise. */
  readonly children: readonly (readonly number[])[];
  /** How many ends each branch has. */
  readonly leaves: Float64Array;
}

export function growTree({ starts, ends }: Neighbours, centre: number, count: number): Tree {
  const depths = new Int32Array(count).fill(-1);
  const children = Array.from({ length: count }, (): number[] => []);
  depths[centre] = 0;
  const levels: number[][] = [[centre]];
  for (let level = levels[0] as number[]; level.length > 0; ) {
    const next: number[] = [];
    for (const node of level) {
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
        const end = ends[at] as number;
        if (depths[end] !== -1) continue;
        depths[end] = levels.length;
        children[node]?.push(end);
        next.push(end);
      }
    }
    if (next.length > 0) levels.push(next);
    level = next;
  }
  const leaves = new Float64Array(count);
  for (const node of levels.flat().reverse())
    leaves[node] = Math.max(
      1,
      (children[node] ?? []).reduce((sum, child) => sum + (leaves[child] as number), 0),
    );
  return { centre, depths, levels, children, leaves };
}

/** Clockwise from the top, in radians: each node amid the sector that its branch has. */
export function shareAngles({ centre, levels, children, leaves }: Omit<Tree, 'depths'>): Float64Array {
  const alike = (ROUND * ALIKE) / (children[centre]?.length ?? 1);
  const turn = (ROUND * (1 - ALIKE)) / (leaves[centre] as number);
  const angles = new Float64Array(leaves.length);
  const begins = new Float64Array(leaves.length);
  /** The angle that each leaf has in the branch a node is on. */
  const turns = new Float64Array(leaves.length);
  begins[centre] = TOP;
  for (const level of levels)
    for (const node of level) {
      let begin = begins[node] as number;
      for (const child of children[node] ?? []) {
        const own = leaves[child] as number;
        turns[child] = node === centre ? turn + alike / own : (turns[node] as number);
        const wide = own * (turns[child] as number);
        begins[child] = begin;
        angles[child] = begin + wide / 2;
        begin += wide;
      }
    }
  return angles;
}

/**
 * The tree with branches that are connected with one another side by side, as far as that can be: one after another goes
 * to where among its siblings all edges together lead least far around.
 */
export function orderBranches(
  tree: Tree,
  { sources, targets }: { readonly sources: Uint32Array; readonly targets: Uint32Array },
): Tree {
  const { centre, depths, levels } = tree;
  const edges = Array.from(sources.keys()).filter(
    (edge) => (depths[sources[edge] as number] as number) > 0 && targets[edge] !== centre,
  );
  const children = tree.children.map((group) => [...group]);
  const ordered = { ...tree, children };
  const measure = () => {
    const angles = shareAngles(ordered);
    let sum = 0;
    for (const edge of edges) {
      const apart = Math.abs((angles[sources[edge] as number] as number) - (angles[targets[edge] as number] as number));
      sum += Math.min(apart, 2 * Math.PI - apart);
    }
    return sum;
  };
  let tries = LOOKS / (depths.length + edges.length);
  let least = measure();
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const parent of levels.flat()) {
      const group = children[parent] as number[];
      for (const child of [...group]) {
        let at = group.indexOf(child);
        const moveTo = (place: number) => {
          group.splice(group.indexOf(child), 1);
          group.splice(place, 0, child);
        };
        for (let place = 0; place < group.length; place += 1) {
          if (group.length < 2 || place === at) continue;
          tries -= 1;
          if (tries < 0) {
            moveTo(at);
            return ordered;
          }
          moveTo(place);
          const sum = measure();
          if (sum > least - 1e-6) continue;
          [least, at, hasMoved] = [sum, place, true];
        }
        moveTo(at);
      }
    }
  }
  return ordered;
}
