/** Rings around one node, by how many steps away the others are. */
import { type Arranged, listNeighbours, mean, measureSlots, type Neighbours, type Sheet } from './sheet.ts';

/** Most rows a ring may have; beyond that nodes stand closer. */
const MOST_ROWS = 60;

/**
 * A tree of shortest ways from the centre, each branch with room for its leaves (Wills 1999); nodes no way leads to
 * stand on a ring of their own outside. Edges are walked both ways.
 */
export function layOutRadial(sheet: Sheet, centre: number): Arranged {
  const { frame, types } = sheet;
  const count = types.length;
  const slot = mean(measureSlots(sheet));
  const tree = growTree(listNeighbours(sheet), centre, count);
  const angles = shareAngles(tree, centre);
  const lost = Array.from(types.keys())
    .filter((node) => tree.depths[node] === -1)
    .sort((a, b) => (types[a] as number) - (types[b] as number) || a - b);
  lost.forEach((node, at) => {
    angles[node] = (2 * Math.PI * (at + 0.5)) / lost.length;
  });
  const levels = [...tree.levels.slice(1), ...(lost.length > 0 ? [lost] : [])];
  const step = Math.max(slot * 1.6, Math.min(frame.width, frame.height) / 2 / Math.max(levels.length, 1));

  const [x, y] = [new Float64Array(count).fill(frame.x), new Float64Array(count).fill(frame.y)];
  const rings: { radius: number; steps: number | null }[] = [];
  let inner = 0;
  levels.forEach((level, at) => {
    inner += step;
    const sorted = [...level].sort((a, b) => (angles[a] as number) - (angles[b] as number) || a - b);
    // One ring wide enough for all, where that is not far out; else several rows.
    const needed = (sorted.length * slot) / (2 * Math.PI);
    if (needed > inner && needed < inner + step * 0.8) inner = needed;
    const rows = countRows(sorted, angles, slot / inner);
    sorted.forEach((node, index) => {
      const radius = inner + (index % rows) * slot;
      const angle = Math.PI / 2 - (angles[node] as number);
      x[node] = frame.x + radius * Math.cos(angle);
      y[node] = frame.y + radius * Math.sin(angle);
    });
    rings.push({ radius: inner + ((rows - 1) * slot) / 2, steps: level === lost ? null : at + 1 });
    inner += (rows - 1) * slot;
  });
  return { x, y, ground: { kind: 'rings', x: frame.x, y: frame.y, rings } };
}

interface Tree {
  /** Steps from the centre, −1 where no way leads. */
  readonly depths: Int32Array;
  readonly parents: Int32Array;
  readonly levels: readonly (readonly number[])[];
}

function growTree({ starts, ends }: Neighbours, centre: number, count: number): Tree {
  const depths = new Int32Array(count).fill(-1);
  const parents = new Int32Array(count).fill(-1);
  depths[centre] = 0;
  const levels: number[][] = [[centre]];
  for (let level = levels[0] as number[]; level.length > 0; ) {
    const next: number[] = [];
    for (const node of level) {
      for (let at = starts[node] as number; at < (starts[node + 1] as number); at += 1) {
        const end = ends[at] as number;
        if (depths[end] !== -1) continue;
        depths[end] = levels.length;
        parents[end] = node;
        next.push(end);
      }
    }
    if (next.length > 0) levels.push(next);
    level = next;
  }
  return { depths, parents, levels };
}

/** Clockwise from the top, in radians: each node amid the sector that its branch has. */
function shareAngles({ levels, parents }: Tree, centre: number): Float64Array {
  const leaves = new Float64Array(parents.length);
  for (const level of [...levels].reverse()) {
    for (const node of level) {
      if (leaves[node] === 0) leaves[node] = 1;
      const parent = parents[node] as number;
      if (parent !== -1) leaves[parent] = (leaves[parent] as number) + (leaves[node] as number);
    }
  }
  const angles = new Float64Array(parents.length);
  const begins = new Float64Array(parents.length);
  const turn = (2 * Math.PI) / (leaves[centre] as number);
  for (const level of levels.slice(1)) {
    for (const node of level) {
      const parent = parents[node] as number;
      const begin = begins[parent] as number;
      const wide = (leaves[node] as number) * turn;
      begins[node] = begin;
      begins[parent] = begin + wide;
      angles[node] = begin + wide / 2;
    }
  }
  return angles;
}

/** How many rows keep neighbours on one row this angle apart. */
function countRows(sorted: readonly number[], angles: Float64Array, apart: number): number {
  let rows = 1;
  let first = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    const angle = angles[sorted[at] as number] as number;
    while (angle - (angles[sorted[first] as number] as number) > apart * 0.999) first += 1;
    rows = Math.max(rows, at - first + 1);
  }
  return Math.min(rows, MOST_ROWS);
}
