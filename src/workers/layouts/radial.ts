/** Rings around one node, by how many steps away the others are. */
import { growTree, orderBranches, ROUND, shareAngles, TOP } from './branches.ts';
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

/**
 * A tree of shortest ways from the centre, each branch with room for itself and for its leaves (after Wills 1999);
 * nodes no way leads to stand on a ring of their own outside. What is connected stands near one another; edges are walked
 * both ways. Rings are as wide as the names on them need, the far ones as long as all of them fit the frame.
 */
export function layOutRadial(sheet: Sheet, centre: number): Arranged {
  const { frame, types } = sheet;
  const count = types.length;
  const slot = mean(measureSlots(sheet));
  const neighbours = listNeighbours(sheet);
  const tree = orderBranches(growTree(neighbours, centre, count), sheet);
  const angles = shareAngles(tree);
  const apart = Array.from(types.keys())
    .filter((node) => tree.depths[node] === -1)
    .sort((a, b) => (types[a] as number) - (types[b] as number) || a - b);
  const lost = gather(apart, neighbours);
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

/** Nodes of a type together, and each followed by all that hangs together with it. */
function gather(nodes: readonly number[], { starts, ends }: Neighbours): number[] {
  const gathered = new Set<number>();
  for (const node of nodes) {
    const waiting = [node];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (gathered.has(next)) continue;
      gathered.add(next);
      waiting.push(...ends.subarray(starts[next], starts[next + 1]));
    }
  }
  return [...gathered];
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
