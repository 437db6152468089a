/** Rings around one node, by how many steps away the others are. */
import { type Arranged, listNeighbours, mean, measureSlots, type Neighbours, type Sheet } from './sheet.ts';

/** Most rows a ring may have; beyond that nodes stand closer. */
const MOST_ROWS = 60;
/** The room of a node along its ring, in slots: with its name, and where there are too many for that. */
const ROOM = { most: 3, least: 1 };
/** How many rings keep that for names, however many follow: they are what is looked at, and seen first. */
const NEAR = 2;
/** How many rings' breadths further out a ring may go for want of room; beyond that it gets rows. */
const REACH = 2.5;
/**
 * How far from the centre the first ring is: so many widths of a name, so that words stand on its lines, or as names one
 * above another on both sides need it, in their heights; the share of the whole that this may take. And how far the
 * second is from there, likewise.
 */
const FIRST = { width: 1.3, height: 0.36, share: 0.55 };
const SECOND = { width: 0.8, share: 0.2 };
/** What stays free of nodes beside the top of each ring, in radians: there stands how many steps it is. */
const TOP = 0.17;
const ROUND = 2 * (Math.PI - TOP);
/** The share of the first ring that its nodes have alike, however many leaves hang on each. */
const ALIKE = 0.35;

/**
 * A tree of shortest ways from the centre, each branch with room for itself and for its leaves (after Wills 1999);
 * nodes no way leads to stand on a ring of their own outside. Edges are walked both ways. Rings are as wide as the names
 * on them need, the far ones as long as all of them fit the frame.
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
    angles[node] = TOP + (ROUND * (at + 0.5)) / lost.length;
  });
  const levels = [...tree.levels.slice(1), ...(lost.length > 0 ? [lost] : [])].map((level) =>
    [...level].sort((a, b) => (angles[a] as number) - (angles[b] as number) || a - b),
  );
  const reach = Math.min(frame.width, frame.height) / 2;
  const size = (room: number) => sizeRings(levels, angles, slot, room, sheet.lettering, reach);
  let rings = size(ROOM.most);
  for (let room = ROOM.most; room > ROOM.least && measureReach(rings, slot) > reach; room -= 0.25) rings = size(room);
  const stretch = Math.max(1, reach / Math.max(measureReach(rings, slot), 1e-6));

  const [x, y] = [new Float64Array(count).fill(frame.x), new Float64Array(count).fill(frame.y)];
  levels.forEach((level, at) => {
    const { inner, rows } = rings[at] as Ring;
    level.forEach((node, index) => {
      const radius = (inner + (index % rows) * slot) * stretch;
      const angle = Math.PI / 2 - (angles[node] as number);
      x[node] = frame.x + radius * Math.cos(angle);
      y[node] = frame.y + radius * Math.sin(angle);
    });
  });
  const drawn = rings.map(({ inner, rows }, at) => ({
    radius: (inner + ((rows - 1) * slot) / 2) * stretch,
    count: levels[at]?.length ?? 0,
    steps: levels[at] === levels.at(-1) && lost.length > 0 ? null : at + 1,
  }));
  return { x, y, ground: { kind: 'rings', x: frame.x, y: frame.y, rings: drawn } };
}

interface Ring {
  /** The radius of its innermost row. */
  readonly inner: number;
  readonly rows: number;
}

/** Rings one outside the other, each wide enough for its nodes with so many slots' room; the near ones for names. */
function sizeRings(
  levels: readonly (readonly number[])[],
  angles: Float64Array,
  slot: number,
  room: number,
  { width, height }: Sheet['lettering'],
  reach: number,
): readonly Ring[] {
  const step = slot * 1.6;
  let outer = 0;
  return levels.map((level, at) => {
    const wanted = (level.length * slot * (at < NEAR ? ROOM.most : room)) / ROUND;
    const named = Math.max(width * FIRST.width, level.length * height * FIRST.height);
    const least =
      [Math.min(named, reach * FIRST.share), outer + Math.min(width * SECOND.width, reach * SECOND.share)][at] ?? 0;
    const inner = Math.max(least, Math.min(Math.max(outer + step, wanted), outer + step * (1 + REACH)));
    const rows = countRows(level, angles, slot / inner);
    outer = inner + (rows - 1) * slot;
    return { inner, rows };
  });
}

function measureReach(rings: readonly Ring[], slot: number): number {
  const last = rings.at(-1);
  return last ? last.inner + (last.rows - 1) * slot : 0;
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
  const first = levels[1]?.length ?? 0;
  const alike = (ROUND * ALIKE) / first;
  const turn = (ROUND * (1 - ALIKE)) / (leaves[centre] as number);
  const angles = new Float64Array(parents.length);
  const begins = new Float64Array(parents.length);
  begins[centre] = TOP;
  /** The angle that each leaf has in the branch a node is on. */
  const turns = new Float64Array(parents.length);
  levels.slice(1).forEach((level, at) => {
    for (const node of level) {
      const parent = parents[node] as number;
      const begin = begins[parent] as number;
      const own = leaves[node] as number;
      turns[node] = at === 0 ? turn + alike / own : (turns[parent] as number);
      const wide = own * (turns[node] as number);
      begins[node] = begin;
      begins[parent] = begin + wide;
      angles[node] = begin + wide / 2;
    }
  });
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
